"""What a facilitator releases: of each group all that is shown, and of the rest no trace."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from appraisal_app.domain.feedback.asking import Question


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """How many of a group chose one word of the scale."""

    word: str
    times: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What one group says to one question; `texts` are in the order of the alphabet.

    It is either shown whole or not at all: with `is_shown` False everything else is empty.
    """

    question: str
    is_shown: bool
    counts: tuple[Count, ...] = ()
    texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupSummary:
    """What one group says; the numbers are None for a group of which nothing is shown.

    `answered` counts those whose answer to at least one shown question is in what is shown.
    """

    id: str
    name: str
    asked: int | None = None
    answered: int | None = None
    heard: tuple[Heard, ...] = ()

    @property
    def is_shown(self) -> bool:
        """Whether anything of the group is shown."""
        return any(each.is_shown for each in self.heard)

    def to(self, question: str) -> Heard:
        """What the group says to that question; nothing shown when it was not asked."""
        found = next((each for each in self.heard if each.question == question), None)
        return found if found is not None else Heard(question=question, is_shown=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackSummary:
    """The whole of what is released, once; `floor` is told so that gaps explain themselves."""

    review: str
    label: str
    facilitator: str
    released_on: date
    floor: int
    destroy_on: date | None = None
    questions: tuple[Question, ...] = ()
    groups: tuple[GroupSummary, ...] = ()
