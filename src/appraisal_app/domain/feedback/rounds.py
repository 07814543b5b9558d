"""One round of feedback as the facilitator keeps it: who was asked what, and what came back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from appraisal_app.domain.feedback.asking import LOWEST_FLOOR, Group, Question
from appraisal_app.domain.feedback.released import FeedbackSummary
from appraisal_app.domain.guest_papers import SeenBy
from appraisal_app.domain.process import Rating

LONGEST_TEXT: Final = 4_000
"""Characters of one free text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What somebody says to one question: a key of the scale, or words of their own."""

    question: str
    chosen: str = ""
    text: str = ""

    @property
    def is_given(self) -> bool:
        """Whether anything is said."""
        return bool(self.chosen or self.text.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One form that came back; nothing in it says from whom but the group."""

    id: str
    group: str
    received_on: date
    replies: tuple[Reply, ...] = ()

    def to(self, question: str) -> Reply:
        """What is said to that question; an empty reply when nothing is."""
        found = next((each for each in self.replies if each.question == question), None)
        return found if found is not None else Reply(question=question)


class Verdict(StrEnum):
    """What becomes of a free text."""

    PASSED = "passed"
    REWORDED = "reworded"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Vetted:
    """What somebody other than the chief executive decided about one free text."""

    answer: str
    question: str
    verdict: Verdict
    words: str = ""
    """What goes out instead, where it was reworded."""
    by: str = ""
    on: date | None = None

    @property
    def is_settled(self) -> bool:
        """Whether it can go out so: what was reworded shows its changes in [square brackets]."""
        words = self.words
        return self.verdict is not Verdict.REWORDED or -1 < words.find("[") < words.find("]") - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupForm:
    """A form that was given to a group; its id is printed on it, and nobody's name.

    Many people fill in copies of one form; a form with a `number` is for one of the group alone.
    """

    id: str
    group: str
    made_on: date
    number: int = 0
    answer: str = ""
    """The id of what came on a numbered form, so that a second one is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackRound:
    """Everything in a facilitator's file; of the answers only the summary ever leaves it."""

    id: str
    facilitator: str = ""
    chief_executive: str = ""
    """By name: whom it is about, and who vets nothing."""
    trust: str = ""
    review: str = ""
    """The id of the review in the board's file, once its request came."""
    label: str = ""
    came_at: datetime | None = None
    """When the request came."""
    due: date | None = None
    seen_by: tuple[SeenBy, ...] = ()
    kept_years: int = 0
    floor: int = LOWEST_FLOOR
    """How many answers to one question a group needs before any of them is shown."""
    scale: tuple[Rating, ...] = ()
    questions: tuple[Question, ...] = ()
    groups: tuple[Group, ...] = ()
    forms: tuple[GroupForm, ...] = ()
    writing: Answer | None = None
    """The form that is being typed in, before it is noted."""
    answers: tuple[Answer, ...] = ()
    vetter: str = ""
    """By name, who reads what was written before it goes out."""
    vetted: tuple[Vetted, ...] = ()
    released_at: datetime | None = None
    released: FeedbackSummary | None = None
    """What went out; it stays when the answers are destroyed."""
    destroy_on: date | None = None
    destroyed_at: datetime | None = None

    @property
    def needed(self) -> int:
        """How many answers to one question a group really needs, whatever was asked for."""
        return max(self.floor, LOWEST_FLOOR)

    def is_too_small(self, group: Group) -> bool:
        """Whether so few are asked that nothing of the group can ever be shown."""
        return group.asked is not None and group.asked < self.needed

    @property
    def is_closed(self) -> bool:
        """Whether nothing can be entered or decided any more."""
        return self.released_at is not None or self.destroyed_at is not None

    def question(self, question_id: str) -> Question | None:
        """The question with that id, if it is asked."""
        return next((each for each in self.questions if each.id == question_id), None)

    def answer(self, answer_id: str) -> Answer | None:
        """The answer with that id, if it is there."""
        return next((each for each in self.answers if each.id == answer_id), None)

    def group(self, group_id: str) -> Group | None:
        """The group with that id, if there is one."""
        return next((each for each in self.groups if each.id == group_id), None)

    def answers_of(self, group_id: str) -> tuple[Answer, ...]:
        """What came back from that group."""
        return tuple(each for each in self.answers if each.group == group_id)

    def vetted_as(self, answer: str, question: str) -> Vetted | None:
        """What was decided about one free text, if anything was."""
        wanted = answer, question
        return next((v for v in self.vetted if (v.answer, v.question) == wanted), None)
