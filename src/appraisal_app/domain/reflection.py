"""The chief executive's self-reflection, as submitted; no draft of it lives in a board file."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any


class Entry(StrEnum):
    """How the reflection came into the board's file."""

    BY_CHIEF_EXECUTIVE = "by_chief_executive"
    FROM_PAPER = "from_paper"


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """What the chief executive says to one objective."""

    objective: str
    progress: str = ""
    own_view: str = ""
    """A rating key of the cycle's scale, or ""."""
    obstacles: str = ""
    learning: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaResponse:
    """What the chief executive says to one area of a framework."""

    area: str
    """The id of a domain of one of the review's frameworks."""
    strength: str = ""
    growth: str = ""
    confidence: int | None = None
    """0 to 10 as the chief executive puts it; never summed, never compared."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReflectionVersion:
    """What was submitted before it was submitted anew; it stays as it was."""

    edition: int
    submitted_at: datetime
    responses: tuple[Response, ...] = ()
    areas: tuple[AreaResponse, ...] = ()
    achievements: str = ""
    challenges: str = ""
    outside_control: str = ""
    support_wanted: str = ""
    development: str = ""
    ideas: str = ""
    wellbeing_raised: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reflection:
    """The chief executive's own account."""

    id: str
    requested_on: date | None = None
    entry: Entry | None = None
    responses: tuple[Response, ...] = ()
    areas: tuple[AreaResponse, ...] = ()
    achievements: str = ""
    challenges: str = ""
    outside_control: str = ""
    support_wanted: str = ""
    development: str = ""
    ideas: str = ""
    wellbeing_raised: bool = False
    """A flag that wellbeing should be talked about; what about it stays out of the file."""
    confirmed_on: date | None = None
    """The day on which the chief executive confirmed these to be the submitted words."""
    submitted_at: datetime | None = None
    edition: int = 1
    earlier: tuple[ReflectionVersion, ...] = ()

    def response(self, objective_id: str) -> Response:
        """The answer to an objective; an empty one when there is none."""
        found = next((each for each in self.responses if each.objective == objective_id), None)
        return found if found is not None else Response(objective=objective_id)

    def area(self, area_id: str) -> AreaResponse:
        """The answer to an area; an empty one when there is none."""
        found = next((each for each in self.areas if each.area == area_id), None)
        return found if found is not None else AreaResponse(area=area_id)


def has_words(reflection: Reflection) -> bool:
    """Whether anything stands there that is not in an earlier edition already."""
    words = _words(reflection)
    kept = (_words(each) for each in reflection.earlier)
    return words != _words(Reflection(id="")) and words not in tuple(kept)


def opened_again(reflection: Reflection) -> Reflection:
    """The reflection as its next edition: what was submitted is kept as it was.

    Raises ValueError when nothing was submitted.
    """
    if reflection.submitted_at is None:
        raise ValueError("nothing was submitted")
    words: dict[str, Any] = {
        each.name: getattr(reflection, each.name) for each in fields(ReflectionVersion)
    }
    return replace(
        reflection,
        edition=reflection.edition + 1,
        submitted_at=None,
        confirmed_on=None,
        earlier=(*reflection.earlier, ReflectionVersion(**words)),
    )


def _words(said: Reflection | ReflectionVersion) -> tuple[object, ...]:
    names = (each.name for each in fields(ReflectionVersion))
    return tuple(getattr(said, name) for name in names if name not in {"edition", "submitted_at"})
