"""The index of words is made from the record: damage in it costs nobody the file."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from tests.disks import disk_of, pages_of
from tests.storage.index_agreement import assert_index_agrees
from tests.storage.samples import AT, CATALOGUE, FULL_BOOK, KEY, Book

from appraisal_app.application.errors import DamagedError, NoSearchError
from appraisal_app.application.ports.files import Access
from appraisal_app.storage.case_file import SqlCaseFile
from appraisal_app.storage.case_files import SqlCaseFiles

Damage = Callable[[Path], None]


def _with_key(*statements: str) -> Damage:
    def damage(path: Path) -> None:
        link = sqlcipher.connect(str(path), isolation_level=None)
        link.set_key(f"x'{KEY.hex}'")
        for statement in statements:
            link.execute(statement)
        link.close()

    return damage


TRIGGER = next(each for each in CATALOGUE.statements() if "search_text_updated" in each)
OTHER_TEXT = _with_key(
    "DROP TRIGGER search_text_updated",
    "UPDATE search_text SET text = 'phonics' WHERE aggregate = 'shelf'",
    TRIGGER,
)
NO_TEXT = _with_key(
    "DROP TRIGGER search_text_updated",
    "UPDATE search_text SET text = CAST(x'ffb1' AS TEXT) WHERE aggregate = 'shelf'",
    TRIGGER,
)
BLOCKS = _with_key("UPDATE search_data SET block = x'00ff' WHERE id > 10")
NO_BLOCKS = _with_key("DELETE FROM search_data WHERE id > 10")
NO_PLACES = _with_key("DELETE FROM search_idx")
every_damage = pytest.mark.parametrize(
    "damage",
    [OTHER_TEXT, NO_TEXT, BLOCKS, NO_BLOCKS, NO_PLACES],
    ids=["other text", "no text", "blocks", "no blocks", "no places"],
)


def _places(case: SqlCaseFile, words: str) -> list[str]:
    with case.unit_of_work() as work:
        return [found.place for found in work.search(words)]


@every_damage
def test_a_damaged_index_is_made_anew_from_the_record(
    damage: Damage, closed: Path, files: SqlCaseFiles
) -> None:
    damage(closed)
    for _ in range(2):
        case = files.open(closed, KEY, at=AT)
        assert case.access is Access.WRITE
        assert _places(case, "top") == ["label"]
        assert _places(case, "phonics") == []
        assert_index_agrees(case)
        case.close()


def test_what_is_sealed_is_no_hindrance(filled: SqlCaseFile, files: SqlCaseFiles) -> None:
    with filled.unit_of_work() as work:
        work.seal(Book, FULL_BOOK.id, at=AT)
    filled.close()
    BLOCKS(filled.path)
    case = files.open(filled.path, KEY, at=AT)
    assert_index_agrees(case)
    case.close()


@every_damage
def test_a_private_copy_is_mended_too(damage: Damage, closed: Path, files: SqlCaseFiles) -> None:
    damage(closed)
    before = closed.read_bytes()
    copy = files.open_copy(closed, KEY, at=AT)
    assert _places(copy, "top") == ["label"]
    copy.close()
    assert closed.read_bytes() == before


@pytest.fixture
def unwritable(closed: Path, tmp_path: Path) -> Iterator[Path]:
    """A file with a damaged index on a disk that it fills."""
    BLOCKS(closed)
    with disk_of(tmp_path / "disk", pages_of(closed)) as place:
        path = place / closed.name
        path.write_bytes(closed.read_bytes())
        yield path


def test_where_nothing_can_be_written_the_record_is_read_without_a_search(
    unwritable: Path, files: SqlCaseFiles, tmp_path: Path
) -> None:
    case = files.open(unwritable, KEY, at=AT)
    assert case.access is Access.DISK_FULL
    with case.unit_of_work() as work:
        assert work.get(Book, FULL_BOOK.id)[0] == FULL_BOOK
        with pytest.raises(NoSearchError) as told:
            work.search("top")
    assert "the list is then made anew" in told.value.sentence
    case.save_copy(tmp_path / "copy.appraisal")
    case.close()
    copy = files.open(tmp_path / "copy.appraisal", KEY, at=AT)
    assert_index_agrees(copy)
    copy.close()


def test_a_damaged_record_is_still_refused(closed: Path, files: SqlCaseFiles) -> None:
    content = bytearray(closed.read_bytes())
    content[8 * 4096 + 99] ^= 1
    closed.write_bytes(content)
    before = closed.read_bytes()
    with pytest.raises(DamagedError):
        files.open(closed, KEY, at=AT)
    assert closed.read_bytes() == before


def test_an_index_whose_pages_cannot_be_told_from_others_is_refused(
    files: SqlCaseFiles, path: Path, filled: SqlCaseFile
) -> None:
    filled.change_key(None)
    link = filled._attached.link
    row = link.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'search_data'").fetchone()
    assert row is not None
    filled.close()
    with path.open("r+b") as file:
        file.seek((row[0] - 1) * 4096 + 8)
        file.write(b"\xff" * 4)
        os.fsync(file.fileno())
    before = path.read_bytes()
    with pytest.raises(DamagedError):
        files.open(path, None, at=AT)
    assert path.read_bytes() == before
