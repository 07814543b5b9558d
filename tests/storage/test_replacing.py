"""A copy takes the place of the file it was made from, wholly or not at all."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from tests.soaking import rounds
from tests.storage.other_process import other_process
from tests.storage.samples import AT, FULL_BOOK, KEY, Book

from appraisal_app.application.errors import ReadOnlyError
from appraisal_app.application.ports.files import DocumentKind
from appraisal_app.storage.case_files import SqlCaseFiles

PAGES = {"": FULL_BOOK.pages, "one": 1_001, "other": 1_002}


def _copies(closed: Path, files: SqlCaseFiles) -> None:
    for name in ("one", "other"):
        case = files.open(closed, KEY, at=AT)
        case.save_copy(closed.with_name(name))
        case.close()
        copy = files.open(closed.with_name(name), KEY, at=AT)
        with copy.unit_of_work() as work:
            book, version = work.get(Book, FULL_BOOK.id)
            work.save(replace(book, pages=PAGES[name]), version)
            work.record_event("saved", actor="chair", body={}, at=AT)
        copy.close()


def test_killed_at_any_moment_one_of_both_is_there_whole(closed: Path, files: SqlCaseFiles) -> None:
    _copies(closed, files)
    original = closed.read_bytes()
    for seed in rounds("kills of the store while a copy takes its place", short=5, goal=500):
        random = Random(seed)  # noqa: S311
        closed.write_bytes(original)
        with other_process("replace", closed) as process:
            assert process.stdout is not None
            said = [process.stdout.readline() for _ in range(random.randrange(3))]
            end = time.perf_counter() + random.random() * 0.2
            while time.perf_counter() < end:
                pass
            process.kill()
            said += process.stdout.readlines()
        last = said[-1].decode().strip() if said else ""
        following = {"": "one", "one": "other", "other": "one"}[last]
        case = files.open(closed, KEY, at=AT)
        with case.unit_of_work() as work:
            assert work.get(Book, FULL_BOOK.id)[0].pages in {PAGES[last], PAGES[following]}
            assert work.verify_chain().ok
        case.close()
        left = [each.name for each in closed.parent.iterdir() if closed.stem in each.name]
        assert left == [closed.name]


def test_another_file_takes_nobodys_place(closed: Path, files: SqlCaseFiles) -> None:
    case = files.open(closed, KEY, at=AT)
    other = files.create(closed.with_name("new"), None, kind=DocumentKind.BOARD, at=AT)
    with pytest.raises(ValueError, match="copy of this very file"):
        case.replace_with(other)
    with case.unit_of_work() as work:
        assert work.get(Book, FULL_BOOK.id)[0] == FULL_BOOK
    case.close()
    other.close()


def test_a_file_that_is_only_read_stays(closed: Path, files: SqlCaseFiles) -> None:
    _copies(closed, files)
    read = files.open_copy(closed, KEY, at=AT)
    copy = files.open_copy(closed.with_name("one"), KEY, at=AT)
    with pytest.raises(ReadOnlyError):
        read.replace_with(copy)
    read.close()
    copy.close()
