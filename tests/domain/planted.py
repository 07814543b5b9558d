"""Values in which every text is a marker that names its own place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from appraisal_app.domain.cycle import Status
from appraisal_app.domain.objectives import ObjectiveStatus
from appraisal_app.domain.process import StepKind

DAY = date(2026, 9, 1)
MOMENT = datetime(2026, 10, 14, 19, 4, tzinfo=UTC)
CHOSEN: Mapping[type[Enum], Enum] = {
    ObjectiveStatus: ObjectiveStatus.AGREED,
    Status: Status.REFLECTION,
    StepKind: StepKind.REFLECTION,
}
_SIMPLE: Mapping[object, object] = {
    bool: True,
    int: 1,
    bytes: b"%PDF-1.7 planted",
    date: DAY,
    datetime: MOMENT,
}


def marker(place: str) -> str:
    """The text that stands at that place."""
    return f"<{place}>"


def planted(kind: Any, place: str) -> Any:
    """A value of that type: every list has one item, nothing is missing."""
    if get_origin(kind) is UnionType:
        return planted(next(each for each in get_args(kind) if each is not type(None)), place)
    if get_origin(kind) is tuple:
        return (planted(get_args(kind)[0], f"{place}[]"),)
    if isinstance(kind, type) and is_dataclass(kind):
        hints = get_type_hints(kind)
        return kind(**{name: planted(hint, f"{place}.{name}") for name, hint in hints.items()})
    return _leaf(kind, place)


def _leaf(kind: Any, place: str) -> object:
    if isinstance(kind, type) and issubclass(kind, Enum):
        return CHOSEN.get(kind, next(iter(kind)))
    return _SIMPLE.get(kind, marker(place))
