"""Taking aggregates out: no row, no word and no false alarm is left, and the record says so."""

from __future__ import annotations

import pytest
from tests.storage.samples import AT, Book, Shelf

from appraisal_app.application.errors import SealedError
from appraisal_app.storage.case_file import SqlCaseFile


def test_what_was_taken_out_is_gone_with_its_rows_and_words(filled: SqlCaseFile) -> None:
    link = filled._attached.link
    before = link.execute("SELECT count(*) FROM search_text").fetchall()[0][0]
    with filled.unit_of_work() as work:
        work.note_hashes(actor="clerk", at=AT)
        work.remove((Book,), "full", actor="clerk", at=AT)

    with filled.unit_of_work() as work:
        assert work.find(Book, "full") is None
        assert work.ids(Book) == ()
        assert work.ids(Shelf) == ("s",)
        report = work.verify_chain()
        last = work.events()[-1]
    assert report.ok
    assert report.not_yet_recorded == ()
    assert (last.kind, last.body) == ("removed", {"removed": [{"aggregate": "book", "id": "full"}]})
    tables = [
        row[0]
        for row in link.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE 'book%'"
        ).fetchall()
    ]
    assert tables
    assert all(not link.execute(f"SELECT * FROM {each}").fetchall() for each in tables)  # noqa: S608 - names of the test's own tables
    words = link.execute("SELECT aggregate FROM search_text").fetchall()
    assert len(words) < before
    assert all(row[0] != "book" for row in words)


def test_it_may_be_added_anew_and_is_watched_again(filled: SqlCaseFile) -> None:
    with filled.unit_of_work() as work:
        work.note_hashes(actor="clerk", at=AT)
        shelf, _ = work.get(Shelf, "s")
        work.remove((Shelf,), "s", actor="clerk", at=AT)
        work.add(shelf)
        assert [each.id for each in work.verify_chain().not_yet_recorded] == ["s"]
        work.note_hashes(actor="clerk", at=AT)
    filled._attached.link.execute("UPDATE shelf SET label = 'other' WHERE id = 's'")

    with filled.unit_of_work() as work:
        assert [each.id for each in work.verify_chain().altered] == ["s"]


def test_what_disappears_without_a_word_is_still_found_out(filled: SqlCaseFile) -> None:
    with filled.unit_of_work() as work:
        work.note_hashes(actor="clerk", at=AT)
    filled._attached.link.execute("DELETE FROM shelf WHERE id = 's'")

    with filled.unit_of_work() as work:
        assert [each.id for each in work.verify_chain().altered] == ["s"]


def test_what_is_sealed_or_missing_is_not_taken_out(filled: SqlCaseFile) -> None:
    with filled.unit_of_work() as work:
        work.seal(Shelf, "s", at=AT)
    with pytest.raises(SealedError), filled.unit_of_work() as work:
        work.remove((Shelf,), "s", actor="clerk", at=AT)
    with pytest.raises(KeyError), filled.unit_of_work() as work:
        work.remove((Shelf,), "none", actor="clerk", at=AT)

    with filled.unit_of_work() as work:
        assert work.find(Shelf, "s") is not None
        assert work.find(Book, "full") is not None
