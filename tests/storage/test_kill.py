"""A process that saves is killed at any moment; what it was told is saved must be there."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from tests.soaking import rounds
from tests.storage.doomed import Say, Task, doomed
from tests.storage.index_agreement import assert_index_agrees
from tests.storage.samples import (
    AT,
    FORMAT,
    FULL_BOOK,
    KEY,
    Book,
    Chapter,
    Shelf,
    files_on,
    make_tables,
)

from appraisal_app.application.errors import WrongKeyError
from appraisal_app.application.ports.files import Key, Passphrase, RawKey
from appraisal_app.storage.case_file import SqlCaseFile
from appraisal_app.storage.case_files import SqlCaseFiles
from appraisal_app.storage.driver import Link

AFRESH = 20
"""A file is killed so often; what it went through stays in it, and it grows."""


def save(path: Path, say: Say) -> None:
    """Saves and records without end; says each number after it is committed."""
    case = files_on().open(path, KEY, at=AT)
    say("open")
    number = 0
    while True:
        number += 1
        with case.unit_of_work() as work:
            book, version = work.get(Book, FULL_BOOK.id)
            chapters = tuple(
                Chapter(title=f"{number} " * (number * 37 % 900)) for _ in range(number % 5)
            )
            work.save(replace(book, pages=book.pages + 1, chapters=chapters), version)
            shelf, version = work.get(Shelf, "s")
            work.save(replace(shelf, label=str(book.pages + 1)), version)
            work.put_blob(os.urandom(number * 977 % 60_000), "application/pdf")
            work.record_event("saved", actor="chair", body={"pages": book.pages + 1}, at=AT)
        say(str(book.pages + 1))


def rekey(path: Path, say: Say) -> None:
    """Changes the key without end, and says so after each time."""
    case = files_on().open(path, KEY, at=AT)
    say("open")
    while True:
        for key in (None, Passphrase("words")):
            case.change_key(key)
            say("none" if key is None else "words")


def add_table(link: Link) -> None:
    """A later step that takes its time."""
    link.execute("CREATE TABLE extra (id TEXT, pages INTEGER) STRICT")
    link.execute("INSERT INTO extra SELECT id, pages FROM book")
    for number in range(2000):
        link.execute("INSERT INTO extra VALUES (?, ?)", (f"{number} " * 40, number))


LATER = files_on(case_format=replace(FORMAT, steps=(make_tables, add_table)))


def bring_up(path: Path, say: Say) -> None:
    """Opens a file of an older format."""
    say("begun")
    LATER.open(path, KEY, at=AT).close()
    say("done")


def _killed_while(task: Task, path: Path, random: Random) -> list[str]:
    """What the process had acknowledged when it was killed, at a random moment."""
    with doomed(task, path) as process:
        said = [process.hear() for _ in range(random.randrange(4))]
        process.wait(random.random() * 0.02)
        return said + process.kill()


def _check(case: SqlCaseFile, acknowledged: int) -> int:
    with case.unit_of_work() as work:
        pages = work.get(Book, FULL_BOOK.id)[0].pages
        # The save that was under way may have been kept, but no other.
        assert pages in {acknowledged, acknowledged + 1}
        assert work.verify_chain().ok
        events = work.events()
        if events:
            assert work.get(Shelf, "s")[0].label == str(pages)
            assert events[-1].body == {"pages": pages}
    assert_index_agrees(case)
    return pages


def test_nothing_acknowledged_is_lost(
    closed: Path, files: SqlCaseFiles, capsys: pytest.CaptureFixture[str]
) -> None:
    original = closed.read_bytes()
    reached, acknowledged, interrupted, kills = FULL_BOOK.pages, 0, 0, 0
    for seed in rounds("kills of the store while saving", short=15, goal=10_000):
        if kills % AFRESH == 0:
            closed.write_bytes(original)
            reached = FULL_BOOK.pages
        kills += 1
        random = Random(seed)  # noqa: S311
        said = _killed_while(save, closed, random)
        acknowledged += len(said)
        reached = int(said[-1]) if said else reached
        journal = Path(f"{closed}-journal")
        interrupted += journal.exists() and journal.stat().st_size > 0
        with pytest.raises(WrongKeyError):
            files.open(closed, RawKey("cd" * 32), at=AT)
        case = files.open(closed, KEY, at=AT)
        reached = _check(case, reached)
        case.close()
        assert [each.name for each in closed.parent.iterdir()] == [closed.name]
    with capsys.disabled():
        sys.stdout.write(f"\n{kills} kills, {acknowledged} saves, {interrupted} open journals ")
    assert acknowledged > 0 or not kills


def test_a_change_of_key_is_done_or_not_begun(closed: Path, files: SqlCaseFiles) -> None:
    original = closed.read_bytes()
    for seed in rounds("kills of the store while changing the key", short=4, goal=500):
        random = Random(seed)  # noqa: S311
        closed.write_bytes(original)
        said = _killed_while(rekey, closed, random)
        case = _opened_with_one_of(files, closed, _possible(said))
        with case.unit_of_work() as work:
            assert work.get(Book, FULL_BOOK.id)[0] == FULL_BOOK
        case.close()
        assert [each.name for each in closed.parent.iterdir()] == [closed.name]


def _possible(said: list[str]) -> tuple[Key, Key]:
    """The last key acknowledged, and the one that the process was changing to."""
    match said[-1:]:
        case []:
            return KEY, None
        case ["none"]:
            return None, Passphrase("words")
        case _:
            return Passphrase("words"), None


def _opened_with_one_of(files: SqlCaseFiles, path: Path, keys: tuple[Key, Key]) -> SqlCaseFile:
    if not files.is_protected(path):
        assert None in keys
        return files.open(path, None, at=AT)
    (key,) = (each for each in keys if each is not None)
    return files.open(path, key, at=AT)


def test_an_older_file_is_brought_up_or_as_it_was(closed: Path, files: SqlCaseFiles) -> None:
    original = closed.read_bytes()
    copy = closed.with_name(f"{closed.stem}.before-v2.appraisal")
    done = 0
    for seed in rounds("kills of the store while migrating", short=4, goal=500):
        closed.write_bytes(original)
        copy.unlink(missing_ok=True)
        with doomed(bring_up, closed) as process:
            process.wait(Random(seed).random() * 0.08)  # noqa: S311
            is_done = process.kill() == ["done"]
        done += is_done
        # Whichever it is, the newer version opens it, and a copy that is there is a whole one.
        if copy.exists():
            case = files.open(copy, KEY, at=AT)
            assert _check(case, FULL_BOOK.pages) == FULL_BOOK.pages
            case.close()
        assert is_done <= copy.exists()
        case = LATER.open(closed, KEY, at=AT)
        assert _check(case, FULL_BOOK.pages) == FULL_BOOK.pages
        case.close()
        assert sorted(each.name for each in closed.parent.iterdir()) == [closed.name, copy.name]
