"""What the catalogue knows of each document, and what a document is made from."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from appraisal_app.application.documents.parts import Cover, Mark
from appraisal_app.domain.confidentiality import Reader
from appraisal_app.domain.errors import Refusal
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record


class DocumentId(StrEnum):
    """The documents, by catalogue number."""

    TIMETABLE = "D01"
    PRINCIPLES = "D02"
    REFLECTION = "D03"
    EVIDENCE = "D04"
    ADVISER = "D05"
    AGENDA = "D06"
    STATEMENT = "D07"
    PLAN = "D08"
    MID_CYCLE = "D09"
    CHECK_INS = "D10"
    PAY = "D11"
    BOARD = "D12"
    EXTRACT = "D13"
    MINUTE = "D14"
    LETTER = "D15"
    HANDOVER = "D16"
    ACCESS = "D17"
    ASSURANCE = "D18"
    DISPOSAL = "D19"
    FORMS = "D20"


class Content(Protocol):
    """The allow-list of a document: what is not a field of it never reaches the writer."""

    @property
    def cover(self) -> Cover: ...
    @property
    def mark(self) -> Mark: ...


class Done(Protocol):
    """One line of the file's record of what was done; `body` holds ids and hashes only."""

    @property
    def at(self) -> datetime: ...
    @property
    def actor(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def body(self) -> Mapping[str, object]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What a document is made from.

    `earlier` are the reviews of the file before this one, the latest first, and `events` what was
    done; both are there only for an entry that looks back. For an entry that is of the file,
    `record` is the latest review. `stands_on` is the day of the last
    change, where it is not the day of the document.
    """

    record: Record
    mark: Mark
    stands_on: date | None = None
    copy_number: int | None = None
    edition: str = ""
    earlier: Sequence[Record] = ()
    events: Sequence[Done] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """One of several forms of a document, such as an agenda with or without the chair's prompts."""

    key: str
    title: str
    readers: frozenset[Reader]


def _no_draft(_: Record) -> bool:
    return False


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One document of the catalogue.

    `audience` says in words what `readers` lists. With `editions`, each has readers of its own; the
    first is the one that is made when nobody asks for another.
    """

    id: DocumentId
    title: str
    file_name: str
    audience: str
    readers: frozenset[Reader]
    content: type[Content]
    missing: Callable[[Record], tuple[Refusal, ...]]
    build: Callable[[Source], Content]
    editions: tuple[Edition, ...] = ()
    looks_back: bool = False
    of_the_file: bool = False
    """Whether it is about the whole file, and the same from whichever review it is made."""
    is_draft: Callable[[Record], bool] = _no_draft
    """Whether what can be made is a draft as yet, and says so."""
    written_at: StepKind | None = None
    """The page on which its words are written, if it has words of its own."""
    as_words: bool = False
    """Whether it can be had for a word processor and as plain text too."""
