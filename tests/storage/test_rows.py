from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import replace
from typing import cast

import pytest
from hypothesis import given
from tests.storage.samples import CATALOGUE, FULL_BOOK, Book, BookId, Sheet
from tests.storage.strategies import any_of

from appraisal_app.application.errors import DamagedError
from appraisal_app.storage.rows import Rows, rows_of, value_of

SHAPE = CATALOGUE.form(Book).shape
ROOT = (FULL_BOOK.id,)


@given(any_of(Book))
def test_rows_become_the_same_value_again(book: Book) -> None:
    assert value_of(Book, book.id, SHAPE, rows_of(book, book.id, SHAPE)) == book


def test_none_differs_from_an_empty_nested_value() -> None:
    rows = rows_of(Book(id=BookId("b"), spare=Sheet(name="")), "b", SHAPE)
    assert rows["book"]["b",]["lender_given"] == 0
    assert value_of(Book, "b", SHAPE, rows).spare == Sheet(name="")


def test_half_an_emoji_is_marked_and_a_split_one_is_joined() -> None:
    book = Book(id=BookId("b"), title="a\ud83d", tags=("\ud83d\udcd6",), sheet=Sheet(name="\udcd6"))
    found = value_of(Book, "b", SHAPE, rows_of(book, "b", SHAPE))
    assert found.title == "a\ufffd"
    assert found.tags == ("\U0001f4d6",)
    assert found.sheet.name == "\ufffd"


def _set(
    table: str, key: tuple[str | int, ...], column: str, value: object
) -> Callable[[Rows], None]:
    def change(rows: Rows) -> None:
        rows[table][key][column] = cast("str", value)

    return change


def _drop(table: str, key: tuple[str | int, ...]) -> Callable[[Rows], None]:
    def change(rows: Rows) -> None:
        del rows[table][key]

    return change


@pytest.mark.parametrize(
    "tamper",
    [
        _set("book", ROOT, "mood", "angry"),
        _set("book", ROOT, "is_open", 2),
        _set("book", ROOT, "is_open", "1"),
        _set("book", ROOT, "pages", "3"),
        _set("book", ROOT, "title", None),
        _set("book", ROOT, "title", 7),
        _set("book", ROOT, "bought", "29 February"),
        _set("book", ROOT, "sheet", "{"),
        _set("book", ROOT, "sheet", '{"name":1}'),
        _set("book", ROOT, "sheet", "[]"),
        _set("book", ROOT, "lender_name", None),
        _set("book_moods", (*ROOT, 0), "value", "angry"),
        _drop("book_tags", (*ROOT, 0)),
        _drop("book_chapters", (*ROOT, 0)),
        _drop("book", ROOT),
    ],
)
def test_a_tampered_row_is_damage_and_no_crash(tamper: Callable[[Rows], None]) -> None:
    rows = copy.deepcopy(rows_of(FULL_BOOK, FULL_BOOK.id, SHAPE))
    tamper(rows)
    with pytest.raises(DamagedError):
        value_of(Book, FULL_BOOK.id, SHAPE, rows)


def test_a_row_beyond_a_gap_is_damage() -> None:
    rows = rows_of(replace(FULL_BOOK, tags=("x", "y", "z")), FULL_BOOK.id, SHAPE)
    del rows["book_tags"][*ROOT, 1]
    with pytest.raises(DamagedError):
        value_of(Book, FULL_BOOK.id, SHAPE, rows)
