from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from tests.storage.samples import AT, FULL_BOOK, KEY, Book, BookId, Shelf

from appraisal_app.application.errors import SealedError
from appraisal_app.application.ports.files import AggregateRef, Version
from appraisal_app.storage.case_file import SqlCaseFile
from appraisal_app.storage.driver import DriverError, Link

OTHER = BookId("other")
ROOT = FULL_BOOK.id

PATHS = [
    "UPDATE book SET title = 'x' WHERE id = 'full'",
    "UPDATE book SET id = 'full2' WHERE id = 'full'",
    "UPDATE book SET version = version + 1",
    "DELETE FROM book WHERE id = 'full'",
    "INSERT INTO book SELECT * FROM book WHERE id = 'full'",
    "REPLACE INTO book SELECT * FROM book WHERE id = 'full'",
    "INSERT OR IGNORE INTO book SELECT * FROM book WHERE id = 'full'",
    "INSERT INTO book SELECT * FROM book WHERE id = 'full' ON CONFLICT DO UPDATE SET title = 'x'",
    "UPDATE OR REPLACE book SET id = 'full' WHERE id = 'other'",
    "UPDATE book_tags SET value = 'x' WHERE root_id = 'full'",
    "UPDATE book_tags SET root_id = 'other', position = 9 WHERE root_id = 'full'",
    "UPDATE book_tags SET root_id = 'full', position = 9 WHERE root_id = 'other'",
    "UPDATE OR REPLACE book_tags SET root_id = 'full' WHERE root_id = 'other'",
    "DELETE FROM book_tags WHERE root_id = 'full'",
    "DELETE FROM book_tags",
    "INSERT INTO book_tags VALUES ('full', 2, 'z')",
    "REPLACE INTO book_tags VALUES ('full', 0, 'z')",
    "UPDATE book_chapters_notes_marks SET value = 9",
    "DELETE FROM book_chapters_notes_marks",
    "INSERT INTO book_chapters_notes_marks VALUES ('full', 0, 0, 2, 9)",
    "UPDATE seal SET hash = 'x'",
    "UPDATE OR REPLACE seal SET root_id = 'x'",
    "DELETE FROM seal",
    "REPLACE INTO seal VALUES ('book', 'full', 'x', 'x')",
    "INSERT OR IGNORE INTO seal VALUES ('book', 'full', 'x', 'x')",
]


@pytest.fixture
def sealed(filled: SqlCaseFile) -> SqlCaseFile:
    """With the full book sealed, and another that is not."""
    with filled.unit_of_work() as work:
        work.add(replace(FULL_BOOK, id=OTHER))
        work.seal(Book, ROOT, at=AT)
    return filled


@pytest.fixture
def elsewhere(sealed: SqlCaseFile) -> Iterator[Link]:
    """A connection of some other tool, with nothing switched on."""
    sealed.close()
    link = sqlcipher.connect(str(sealed.path), isolation_level=None)
    link.set_key(f"x'{KEY.hex}'")
    yield link
    link.close()


def _content(link: Link) -> list[object]:
    queries = (
        "SELECT * FROM book",
        "SELECT * FROM book_tags",
        "SELECT * FROM book_chapters_notes_marks",
        "SELECT * FROM seal",
    )
    return [link.execute(query).fetchall() for query in queries]


@pytest.mark.parametrize("statement", PATHS)
def test_no_statement_changes_what_is_sealed(statement: str, sealed: SqlCaseFile) -> None:
    link = sealed._attached.link
    before = _content(link)
    with pytest.raises(DriverError, match=r"sealed|append-only: seal"):
        link.execute(statement)
    assert _content(link) == before


@pytest.mark.parametrize("statement", PATHS)
def test_nor_does_it_in_another_tool(statement: str, elsewhere: Link) -> None:
    before = _content(elsewhere)
    with pytest.raises(DriverError, match=r"sealed|append-only: seal"):
        elsewhere.execute(statement)
    assert _content(elsewhere) == before


def test_the_application_is_refused_in_plain_words(sealed: SqlCaseFile) -> None:
    for changed in (replace(FULL_BOOK, title="x"), replace(FULL_BOOK, tags=("x",)), FULL_BOOK):
        with pytest.raises(SealedError) as caught, sealed.unit_of_work() as work:
            work.save(changed, Version(1))
        assert "addendum" in caught.value.sentence
    with pytest.raises(SealedError), sealed.unit_of_work() as work:
        work.seal(Book, ROOT, at=AT)
    with sealed.unit_of_work() as work:
        assert work.get(Book, ROOT)[0] == FULL_BOOK
        assert work.is_sealed(Book, ROOT)


def test_what_is_not_sealed_can_be_changed(sealed: SqlCaseFile) -> None:
    with sealed.unit_of_work() as work:
        book, version = work.get(Book, OTHER)
        work.save(replace(book, tags=(), chapters=()), version)
        work.add(Shelf(id=ROOT))
        assert not work.is_sealed(Book, OTHER)
        assert not work.is_sealed(Shelf, ROOT)


def test_only_what_is_there_can_be_sealed(sealed: SqlCaseFile) -> None:
    with pytest.raises(KeyError), sealed.unit_of_work() as work:
        work.seal(Book, "nothing", at=AT)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE {} SET {} = 'x'",
        "DELETE FROM {0}",
        "REPLACE INTO {0} SELECT * FROM {0}",
    ],
)
@pytest.mark.parametrize(
    ("table", "column"), [("meta", "value"), ("blob", "media_type"), ("audit", "body")]
)
def test_meta_blobs_and_events_are_only_added(
    table: str, column: str, statement: str, sealed: SqlCaseFile
) -> None:
    with sealed.unit_of_work() as work:
        work.put_blob(b"x", "text/plain")
        work.record_event("opened", actor="chair", body={}, at=AT)
    with pytest.raises(DriverError, match=f"append-only: {table}"):
        sealed._attached.link.execute(statement.format(table, column))


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM seal",
        "UPDATE seal SET sealed_at = '2020-01-01T00:00:00+00:00'",
        "UPDATE seal SET root_id = 'other'",
    ],
)
def test_a_seal_that_was_taken_off_or_altered_is_found(filled: SqlCaseFile, statement: str) -> None:
    with filled.unit_of_work() as work:
        work.note_hashes(actor="chair", at=AT)
        work.seal(Book, "full", at=AT)
        assert work.note_hashes(actor="chair", at=AT)
        assert not work.note_hashes(actor="chair", at=AT)
        assert work.verify_chain().ok
    link = filled._attached.link
    names = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'seal'"
    for (name,) in link.execute(names).fetchall():
        link.execute(f"DROP TRIGGER {name}")
    link.execute(statement)
    with filled.unit_of_work() as work:
        altered = work.verify_chain().altered
    assert AggregateRef(aggregate="book", id="full") in altered
