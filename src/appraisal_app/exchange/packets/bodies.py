"""What a packet brings, held to what types cannot say."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from appraisal_app.domain.desk_papers import DeskRequest, SubmittedReflection
from appraisal_app.domain.packets import Body
from appraisal_app.exchange.errors import RecordError

CONFIDENCE: Final = range(11)


def check_request(request: DeskRequest) -> None:
    """Raises RecordError at the first thing that types cannot say."""
    if not request.review:
        raise RecordError("body.review", "every review needs an id of its own")
    if not request.scale.ratings:
        raise RecordError("body.scale.ratings", "the scale has no words")
    _check_unique("body.objectives", [each.id for each in request.objectives])
    for number, framework in enumerate(request.frameworks):
        _check_unique(f"body.frameworks[{number}]", [each.id for each in framework.domains])
    for number, each in enumerate(request.objectives):
        place = f"body.objectives[{number}]"
        _check_unique(f"{place}.success_criteria", [c.id for c in each.success_criteria])
        _check_unique(f"{place}.milestones", [m.id for m in each.milestones])


def check_reflection(submitted: SubmittedReflection) -> None:
    """Raises RecordError at the first thing that types cannot say."""
    words = submitted.words
    if words.edition < 1:
        raise RecordError("body.words.edition", "editions are counted from 1")
    _check_unique("body.words.responses", [each.objective for each in words.responses])
    _check_unique("body.words.areas", [each.area for each in words.areas])
    for number, each in enumerate(words.areas):
        if each.confidence is not None and each.confidence not in CONFIDENCE:
            place = f"body.words.areas[{number}].confidence"
            raise RecordError(place, "it is not between 0 and 10")


def _check_unique(place: str, ids: list[str]) -> None:
    if len(set(ids)) != len(ids) or "" in ids:
        raise RecordError(place, "an id is missing or used twice")


CHECKS: Mapping[type[Body], Callable[[Any], None]] = MappingProxyType(
    {DeskRequest: check_request, SubmittedReflection: check_reflection}
)
"""By what a packet brings; what needs no more than its types is not in it."""
