"""A process that saves is killed at any moment; what it was told is saved must be there."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from random import Random

import pytest
from tests.storage.index_agreement import assert_index_agrees
from tests.storage.other_process import other_process
from tests.storage.samples import AT, FULL_BOOK, KEY, Book, Shelf

from appraisal_app.application.errors import WrongKeyError
from appraisal_app.application.ports.files import Key, Passphrase, RawKey
from appraisal_app.storage.case_file import SqlCaseFile
from appraisal_app.storage.case_files import SqlCaseFiles

KILLS = 400 if os.environ.get("APPRAISAL_SOAK") else 15
REKEY_KILLS = 100 if os.environ.get("APPRAISAL_SOAK") else 4


def _killed_while(task: str, path: Path, random: Random) -> list[str]:
    """What the process had acknowledged when it was killed, at a random moment."""
    with other_process(task, path) as process:
        assert process.stdout is not None
        said = [process.stdout.readline() for _ in range(random.randrange(4))]
        end = time.perf_counter() + random.random() * 0.02
        while time.perf_counter() < end:
            pass
        process.kill()
        said += process.stdout.readlines()
    return [line.decode().strip() for line in said if line.endswith(b"\n")]


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
    random = Random(KILLS)  # noqa: S311
    reached, acknowledged, interrupted = FULL_BOOK.pages, 0, 0
    for _ in range(KILLS):
        said = _killed_while("save", closed, random)
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
        sys.stdout.write(f"\n{KILLS} kills, {acknowledged} saves, {interrupted} open journals ")
    assert acknowledged > 0


def test_a_change_of_key_is_done_or_not_begun(closed: Path, files: SqlCaseFiles) -> None:
    random = Random(REKEY_KILLS)  # noqa: S311
    original = closed.read_bytes()
    for _ in range(REKEY_KILLS):
        closed.write_bytes(original)
        said = _killed_while("rekey", closed, random)
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
