"""Where on the pages an answer goes that somebody types, chooses or ticks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class AnswerKind(Enum):
    """How it is answered."""

    TEXT = "text"
    CHOICE = "choice"
    """One of several, each with a place of its own."""
    TICK = "tick"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedAnswer:
    """One place; `box` is left, bottom, right, top in points.

    `tip` says what is asked to whoever hears the form; for a choice, `value` is what choosing this
    place says, and `group_tip` the question.
    """

    kind: AnswerKind
    field: str
    tip: str
    page: int
    box: tuple[float, float, float, float]
    value: str = ""
    group_tip: str = ""
    limit: int = 0

    @property
    def widget(self) -> str:
        """The name of the place, never twice in a document."""
        return f"{self.field}/{self.value}" if self.value else self.field
