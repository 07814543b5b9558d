"""What another process does with a case file; run as a script, spoken to through its pipes."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from tests.storage.samples import AT, FULL_BOOK, KEY, Book, Shelf, files_on

from appraisal_app.storage.case_file import SqlCaseFile

ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def other_process(task: str, path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Starts the task and waits for its first word; it is killed when the block ends."""
    process = subprocess.Popen(
        [sys.executable, str(Path(__file__)), task, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(ROOT)))},
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        assert process.stdout.read(1) == b"!"
        yield process
    finally:
        process.kill()
        process.wait()
        process.stdin.close()
        process.stdout.close()


def _hold(case: SqlCaseFile) -> None:
    sys.stdin.read(1)
    case.close()


def _save_in_bursts(case: SqlCaseFile) -> None:
    """Says the number of saves, then saves a few more times; goes on when told."""
    while True:
        with case.unit_of_work() as work:
            pages = work.get(Book, FULL_BOOK.id)[0].pages
        os.write(1, b"%d\n" % pages)
        for _ in range(15):
            with case.unit_of_work() as work:
                book, version = work.get(Book, FULL_BOOK.id)
                work.save(replace(book, pages=book.pages + 1), version)
                work.put_blob(os.urandom(30_000), "application/pdf")
                shelf, version = work.get(Shelf, "s")
                work.save(replace(shelf, label=str(book.pages + 1)), version)
        sys.stdin.read(1)


TASKS = {
    "hold": _hold,
    "bursts": _save_in_bursts,
}

if __name__ == "__main__":
    opened = files_on().open(Path(sys.argv[2]), KEY, at=AT)
    os.write(1, b"!")
    TASKS[sys.argv[1]](opened)
