"""A phrase that reaches the record is kept as the text that it is."""

from __future__ import annotations

from tests.storage.samples import CATALOGUE, Book, BookId

from appraisal_app.domain.phrases import phrased
from appraisal_app.storage.rows import rows_of, value_of

SHAPE = CATALOGUE.form(Book).shape


def test_a_phrase_is_kept_as_its_text() -> None:
    book = Book(id=BookId("b"), title=phrased("Volume {number}", number=3))
    rows = rows_of(book, "b", SHAPE)

    assert {type(each) for row in rows["book"].values() for each in row.values()} <= {
        str,
        int,
        type(None),
    }
    assert value_of(Book, "b", SHAPE, rows).title == "Volume 3"
