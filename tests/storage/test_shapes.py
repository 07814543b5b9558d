from __future__ import annotations

from dataclasses import dataclass

import pytest
from tests.storage.samples import CATALOGUE, Book

from appraisal_app.storage.shapes import root_shape, table_name, tables_of


@dataclass(frozen=True)
class Colliding:
    id: str
    a_b: str
    a: Inner


@dataclass(frozen=True)
class Inner:
    b: str


@dataclass(frozen=True)
class Listing:
    id: str
    names: list[str]


@dataclass(frozen=True)
class Choosing:
    id: str
    either: str | int


@dataclass(frozen=True)
class Pairing:
    id: str
    pair: tuple[str, str]


@dataclass(frozen=True)
class Versioned:
    id: str
    version: int


class BoardReport: ...


def test_names_are_the_class_names_in_small_words() -> None:
    assert table_name(BoardReport) == "board_report"


def test_every_tuple_has_a_table_keyed_by_its_places() -> None:
    keys = {table.name: table.key for table in tables_of(CATALOGUE.form(Book).shape)}
    assert keys == {
        "book": ("id",),
        "book_printed_streets": ("root_id", "position"),
        "book_lender_town_streets": ("root_id", "position"),
        "book_tags": ("root_id", "position"),
        "book_moods": ("root_id", "position"),
        "book_chapters": ("root_id", "position"),
        "book_chapters_notes": ("root_id", "chapters_position", "position"),
        "book_chapters_notes_marks": (
            "root_id",
            "chapters_position",
            "notes_position",
            "position",
        ),
        "book_shops": ("root_id", "position"),
        "book_sheets": ("root_id", "position"),
    }


@pytest.mark.parametrize("kind", [Colliding, Listing, Choosing, Pairing, Versioned])
def test_a_field_without_a_place_of_its_own_is_refused(kind: type) -> None:
    with pytest.raises(TypeError):
        root_shape(kind, ())
