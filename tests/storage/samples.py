"""Aggregates with every kind of field a case file can hold, and a format that holds them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import NewType

from appraisal_app.application.ports.files import RawKey
from appraisal_app.storage.case_files import SqlCaseFiles
from appraisal_app.storage.case_format import CaseFormat
from appraisal_app.storage.catalogue import Catalogue
from appraisal_app.storage.driver import Link

AT = datetime(2026, 11, 21, 20, 0, tzinfo=UTC)
KEY = RawKey("ab" * 32)
BookId = NewType("BookId", str)


class Mood(StrEnum):
    GLAD = "glad"
    SAD = "sad"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A snapshot."""

    name: str
    sizes: tuple[int, ...] = ()
    mood: Mood | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Town:
    name: str
    streets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Lender:
    name: str
    since: date
    town: Town | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    text: str
    marks: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    title: str
    is_read: bool = False
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Shop:
    """An item that is told by its code."""

    code: str
    about: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    id: BookId
    title: str = ""
    pages: int = 0
    is_open: bool = False
    is_lent: bool | None = None
    bought: date | None = None
    seen_at: datetime | None = None
    mood: Mood = Mood.GLAD
    printed: Town = Town(name="Leeds")
    lender: Lender | None = None
    tags: tuple[str, ...] = ()
    moods: tuple[Mood, ...] = ()
    chapters: tuple[Chapter, ...] = ()
    shops: tuple[Shop, ...] = ()
    sheet: Sheet = Sheet(name="a")
    spare: Sheet | None = None
    sheets: tuple[Sheet, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    id: str
    label: str = ""


CATALOGUE = Catalogue((Book, Shelf), (Sheet,))


def make_tables(link: Link) -> None:
    """The only step of the samples' format."""
    for statement in CATALOGUE.statements():
        link.execute(statement)


FORMAT = CaseFormat(CATALOGUE, (make_tables,))
FULL_BOOK = Book(
    id=BookId("full"),
    title="Ärger, “quoted” \0 \U0001f4d6",
    pages=-3,
    is_open=True,
    is_lent=False,
    bought=date(2024, 2, 29),
    seen_at=AT,
    mood=Mood.SAD,
    printed=Town(name="York", streets=("A", "")),
    lender=Lender(name="M", since=date(2020, 1, 1), town=Town(name="Hull", streets=("B",))),
    tags=("x", "y"),
    moods=(Mood.SAD, Mood.GLAD),
    chapters=(
        Chapter(title="1", notes=(Note(text="n", marks=(1, 2)), Note(text=""))),
        Chapter(title="2", is_read=True),
    ),
    shops=(Shop(code="a", about="open"), Shop(code="b"), Shop(code="a", about="shut")),
    sheet=Sheet(name="s", sizes=(3, 1), mood=Mood.SAD),
    spare=Sheet(name="t"),
    sheets=(Sheet(name="u"), Sheet(name="v", sizes=(9,))),
)


def files_on(machine: str = "HERE", case_format: CaseFormat = FORMAT) -> SqlCaseFiles:
    """The adapter as one user on that machine would have it."""
    return SqlCaseFiles(case_format=case_format, machine=machine, user="Chair", program="test")
