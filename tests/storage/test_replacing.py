"""A copy takes the place of the file it was made from, wholly or not at all."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from tests.soaking import rounds
from tests.storage.doomed import Say, doomed
from tests.storage.samples import AT, FULL_BOOK, KEY, Book, files_on

from appraisal_app.application.errors import ReadOnlyError
from appraisal_app.application.ports.files import DocumentKind
from appraisal_app.storage.case_files import SqlCaseFiles

PAGES = {"": FULL_BOOK.pages, "one": 1_001, "other": 1_002}


def take_turns(path: Path, say: Say) -> None:
    """Puts one and the other copy in the file's place without end, and says so after each."""
    case = files_on().open(path, KEY, at=AT)
    copies = [files_on().open(path.with_name(name), KEY, at=AT) for name in ("one", "other")]
    say("open")
    while True:
        for copy in copies:
            case.replace_with(copy)
            say(copy.path.name)


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
        with doomed(take_turns, closed) as process:
            said = [process.hear() for _ in range(random.randrange(3))]
            process.wait(random.random() * 0.02)
            said += process.kill()
        last = said[-1] if said else ""
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
