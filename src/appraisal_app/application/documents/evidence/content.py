"""D04, the evidence index: what it may hold."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from appraisal_app.application.documents.parts import Cover, Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedItem:
    """One piece of evidence: what and where it is, not what it says."""

    no: int
    title: str
    link: str
    about: str
    origin: str
    dated: date | None
    where_kept: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokenTo:
    """An objective or a part of the role, and the numbers of what speaks to it."""

    name: str
    items: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupTold:
    """A group that gave feedback; its numbers are None where nothing of it is shown."""

    name: str
    asked: int | None
    answered: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CountsTold:
    """How many of a group chose each word."""

    group: str
    times: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TextsTold:
    """What a group says in words of its own, as it was released."""

    group: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionTold:
    """One question with what is shown; `held_back` names the groups of which nothing is."""

    text: str
    words: tuple[str, ...]
    counts: tuple[CountsTold, ...]
    texts: tuple[TextsTold, ...]
    held_back: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackTold:
    """The released summary of feedback, whole."""

    released_on: date
    floor: int
    groups: tuple[GroupTold, ...]
    questions: tuple[QuestionTold, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceContent:
    """The whole index.

    `left_out` are numbers of pieces that hold data about single pupils; `about_others` are those
    that say something about people outside the review.
    """

    cover: Cover
    mark: Mark
    items: tuple[ListedItem, ...]
    objectives: tuple[SpokenTo, ...]
    areas: tuple[SpokenTo, ...]
    about_others: tuple[int, ...]
    left_out: tuple[int, ...]
    feedback: FeedbackTold | None = None
