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
