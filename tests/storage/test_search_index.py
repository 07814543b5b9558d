"""The index is what the record says, whatever became of the file in between."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.storage.index_agreement import assert_index_agrees
from tests.storage.samples import AT, FULL_BOOK, KEY, Book, BookId, Chapter, Note, Shelf
from tests.storage.strategies import any_of

from appraisal_app.application.errors import DiskFullError, ReadOnlyError, StaleError
from appraisal_app.application.ports.files import DocumentKind, Key, Passphrase, Version
from appraisal_app.storage.case_file import SqlCaseFile
from appraisal_app.storage.case_files import SqlCaseFiles


class InterruptedSaveError(Exception):
    """Ends a transaction halfway."""


def _interrupt() -> None:
    raise InterruptedSaveError


def _places(case: SqlCaseFile, words: str) -> list[str]:
    with case.unit_of_work() as work:
        return [found.place for found in work.search(words)]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(books=st.lists(any_of(Book), min_size=1, max_size=4), is_kept=st.booleans())
def test_any_saves_leave_an_index_that_agrees(
    filled: SqlCaseFile, books: list[Book], *, is_kept: bool
) -> None:
    with suppress(InterruptedSaveError), filled.unit_of_work() as work:
        for book in books:
            version = work.get(Book, FULL_BOOK.id)[1]
            work.save(replace(book, id=FULL_BOOK.id), version)
        if not is_kept:
            _interrupt()
    assert_index_agrees(filled)


def test_a_transaction_that_fails_leaves_the_index_as_it_was(filled: SqlCaseFile) -> None:
    with suppress(InterruptedSaveError), filled.unit_of_work() as work:
        work.save(Shelf(id="s", label="phonics"), Version(1))
        assert [found.place for found in work.search("phonics")] == ["label"]
        _interrupt()
    with pytest.raises(StaleError), filled.unit_of_work() as work:
        work.save(Shelf(id="s", label="phonics"), Version(7))
    assert _places(filled, "phonics") == []
    assert _places(filled, "top") == ["label"]
    assert_index_agrees(filled)


def test_a_full_disk_leaves_the_index_as_it_was(filled: SqlCaseFile) -> None:
    link = filled._attached.link
    row = link.execute("PRAGMA page_count").fetchone()
    assert row is not None
    link.execute(f"PRAGMA max_page_count={row[0]}")
    text = " ".join(f"word{number}" for number in range(20_000))
    with pytest.raises(DiskFullError), filled.unit_of_work() as work:
        work.save(Shelf(id="s", label=text), Version(1))
    link.execute("PRAGMA max_page_count=1000000")
    assert _places(filled, "word7") == []
    assert_index_agrees(filled)


def test_what_a_change_leaves_alone_keeps_its_row(filled: SqlCaseFile) -> None:
    rows = "SELECT place, id FROM search_text ORDER BY id"
    before = filled._attached.link.execute(rows).fetchall()
    with filled.unit_of_work() as work:
        work.save(replace(FULL_BOOK, title="Another", pages=9), Version(1))
    assert filled._attached.link.execute(rows).fetchall() == before


def test_an_item_that_goes_takes_its_words_along(filled: SqlCaseFile) -> None:
    with filled.unit_of_work() as work:
        work.save(replace(FULL_BOOK, chapters=(Chapter(title="phonics"),)), Version(1))
    assert _places(filled, "phonics") == ["chapters.0.title"]
    with filled.unit_of_work() as work:
        work.save(replace(FULL_BOOK, chapters=()), Version(2))
    assert _places(filled, "phonics") == []
    assert_index_agrees(filled)


def test_items_with_one_key_share_a_place(filled: SqlCaseFile) -> None:
    assert _places(filled, "open") == ["shops.a.about"]
    assert _places(filled, "shut") == ["shops.a.about"]


def test_copies_backups_and_other_keys_keep_the_index(
    filled: SqlCaseFile, files: SqlCaseFiles, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.appraisal"
    filled.save_copy(copy)
    backup = filled.back_up(tmp_path / "backups", at=AT)
    assert backup is not None
    filled.change_key(None)
    assert_index_agrees(filled)
    filled.change_key(Passphrase("words"))
    with filled.unit_of_work() as work:
        work.save(Shelf(id="s", label="phonics"), Version(1))
    assert_index_agrees(filled)
    for path in (copy, backup):
        opened = files.open(path, KEY, at=AT)
        assert _places(opened, "top") == ["label"]
        assert_index_agrees(opened)
        opened.close()


def test_a_private_copy_can_be_searched_and_not_changed(
    filled: SqlCaseFile, files: SqlCaseFiles
) -> None:
    filled.close()
    copy = files.open_copy(filled.path, KEY, at=AT)
    assert _places(copy, "top") == ["label"]
    with pytest.raises(ReadOnlyError), copy.unit_of_work() as work:
        work.add(Shelf(id="t", label="phonics"))
    copy.close()


@pytest.mark.parametrize("key", [None, KEY])
def test_no_word_of_the_index_is_in_the_record_of_events(
    files: SqlCaseFiles, path: Path, key: Key
) -> None:
    case = files.create(path, key, kind=DocumentKind.BOARD, at=AT)
    with case.unit_of_work() as work:
        work.add(Shelf(id="s", label="phonics"))
        work.note_hashes(actor="chair", at=AT)
        work.seal(Shelf, "s", at=AT)
    rows = case._attached.link.execute("SELECT * FROM audit").fetchall()
    assert rows
    assert "phonics" not in str(rows)
    case.close()


def _bytes_with(path: Path, word: str) -> int:
    return path.read_bytes().lower().count(word.encode())


@pytest.mark.parametrize("others", [0, 400])
def test_a_word_that_was_overwritten_is_nowhere_in_the_file(
    files: SqlCaseFiles, path: Path, others: int
) -> None:
    case = files.create(path, None, kind=DocumentKind.BOARD, at=AT)
    note = Note(text="a quiet Zyxwvutsecret, twice: zyxwvutsecret")
    with case.unit_of_work() as work:
        for number in range(others):
            work.add(Book(id=BookId(f"b{number}"), title=f"about number{number} and zebras"))
        work.add(Book(id=BookId("b"), chapters=(Chapter(title="One", notes=(note,)),)))
    case.close()
    # In the record, in the texts, in the index.
    assert _bytes_with(path, "zyxwvutsecret") > 4
    case = files.open(path, None, at=AT)
    with case.unit_of_work() as work:
        book, version = work.get(Book, "b")
        chapters = (Chapter(title="One", notes=(Note(text="a quiet word"),)),)
        work.save(replace(book, chapters=chapters), version)
    case.close()
    assert _bytes_with(path, "yxwvut") == 0
    case = files.open(path, None, at=AT)
    assert _places(case, "quiet") == ["chapters.0.notes.0.text"]
    assert_index_agrees(case)
    case.close()


def test_ten_thousand_texts_are_kept_and_found(case: SqlCaseFile) -> None:
    for shelf in range(100):
        chapters = tuple(
            Chapter(title=f"chapter {number} of shelf{shelf} reading writing counting")
            for number in range(100)
        )
        with case.unit_of_work() as work:
            work.add(Book(id=BookId(f"b{shelf}"), title="t", chapters=chapters))
    with case.unit_of_work() as work:
        assert len(work.search("reading", limit=10_000)) == 10_000
        assert len(work.search("rea", limit=200)) == 200
        assert len(work.search("shelf42")) == 100
        assert [found.root_id for found in work.search("chapter 17 shelf42")] == ["b42"]
    assert_index_agrees(case)
