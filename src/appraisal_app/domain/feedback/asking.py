"""Whom feedback is asked of, and what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from appraisal_app.domain.process import Framework, Rating

LOWEST_FLOOR: Final = 3
"""Answers; fewer would tell who said what."""


class QuestionKind(StrEnum):
    """How a question is answered."""

    CHOICE = "choice"
    """By one word of the round's scale."""
    TEXT = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What everybody is asked; `area` is the id of a framework's area, or ""."""

    id: str
    text: str = ""
    kind: QuestionKind = QuestionKind.CHOICE
    area: str = ""
    heading: str = ""
    """The title of the area, where there is one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """People who are asked alike, such as headteachers; `asked` is how many."""

    id: str
    name: str = ""
    asked: int | None = None


USUAL_SCALE: Final = tuple(
    Rating(key=key, label=label, meaning=meaning)
    for key, label, meaning in (
        ("clearly", "Clearly", "You see it in what they do, and could give examples."),
        ("mostly", "Mostly", "You see it more often than not."),
        ("partly", "Partly", "You see some of it, or only at times."),
        ("hardly", "Hardly", "You see little of it, or the opposite."),
    )
)
"""How far somebody sees what a question says; who cannot tell leaves it out."""

USUAL_GROUPS: Final = (
    ("trustees", "Trustees"),
    ("reports", "Direct reports"),
    ("heads", "Headteachers"),
    ("peers", "Peers outside the trust"),
    ("external", "Partners and others outside"),
)
"""By id and name, those that are usually asked."""

_OPEN: Final = (
    ("well", "What does the chief executive do well? Say where you saw it."),
    ("more", "What would help you if the chief executive did more of it, or did it otherwise?"),
)


def usual_groups() -> tuple[Group, ...]:
    """The groups to begin with."""
    return tuple(Group(id=key, name=name) for key, name in USUAL_GROUPS)


def questions_about(frameworks: Iterable[Framework]) -> tuple[Question, ...]:
    """One statement for each area in the framework's own words, then two questions to write on."""
    return (
        *_about_areas(frameworks),
        *(Question(id=key, text=text, kind=QuestionKind.TEXT) for key, text in _OPEN),
    )


def _about_areas(frameworks: Iterable[Framework]) -> Iterator[Question]:
    for framework in frameworks:
        for area in framework.domains:
            if area.gist.strip():
                yield Question(
                    id=area.id, text=area.gist.strip(), area=area.id, heading=area.title.strip()
                )
