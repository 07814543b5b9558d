"""From a pause in typing to the disk, against a commit of as many pages at the same settings."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from pairs import Part, in_turn, milliseconds
from sqlcipher3 import dbapi2
from worlds import PASSPHRASE, World

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.ports.files import Passphrase
from appraisal_app.application.reading import cycles
from appraisal_app.domain.people import Role

_SENTENCES = "She asked each head what would have to be true by the summer, and wrote it down. " * 6
_SETTINGS = (
    "locking_mode=EXCLUSIVE",
    "journal_mode=DELETE",
    "journal_size_limit=0",
    "synchronous=EXTRA",
    "secure_delete=ON",
)
_PAGES = (
    "import sys;"
    "print(*(hash(each) for path in sys.argv[1:] for file in [open(path, 'rb')]"
    " for each in iter(lambda: file.read(4096), b'')))"
)


def measure(part: Part, world: World) -> None:
    """One answer of some sentences, encrypted and durable."""
    wired = world.services()
    case = wired.files().open(world.example, Passphrase(PASSPHRASE), at=wired.clock.now())
    editor = RecordEditor(case, cycles(case)[-1].id, clock=wired.clock, role=Role.CHAIR)
    count = iter(range(1_000_000))

    def save() -> None:
        text = f"{_SENTENCES} {next(count)}"
        editor.edit(lambda r: replace(r, report=replace(r.report, item=text)), "item")
        editor.save()

    save()
    touched = _pages_touched(world.example, save)
    pages = _bare(world.home / "pages.db", touched)
    row = _bare(world.home / "row.db", 1)
    rounds = in_turn(
        lambda: milliseconds(save), lambda: milliseconds(pages), rounds=part.rounds * 4
    )
    part.rows((f"one answer, against {touched} pages",), rounds, goal=1.3)
    part.compare(
        "one answer, against one row",
        lambda: milliseconds(save),
        lambda: milliseconds(row),
        goal=None,
    )
    case.close()


def _pages_touched(path: Path, work: Callable[[], None]) -> int:
    """How many pages of the file are others afterwards.

    They are read by another process: one that reads its own open file drops its locks.
    """
    before = _pages(path)
    work()
    after = _pages(path)
    return sum(a != b for a, b in zip(before, after, strict=False))


def _pages(path: Path) -> list[str]:
    command = [sys.executable, "-c", _PAGES, str(path)]
    same = {**os.environ, "PYTHONHASHSEED": "0"}
    return subprocess.run(
        command, check=True, capture_output=True, text=True, env=same
    ).stdout.split()


def _bare(path: Path, pages: int) -> Callable[[], None]:
    """That many pages changed in an encrypted table by the same driver at the same settings."""
    link = dbapi2.connect(str(path), isolation_level=None)
    link.execute(f"PRAGMA key = \"x'{'1f' * 48}'\"")
    for setting in _SETTINGS:
        link.execute(f"PRAGMA {setting}")
    link.execute("CREATE TABLE t (n INTEGER PRIMARY KEY, text TEXT)")
    link.executemany("INSERT INTO t VALUES (?, ?)", [(n, "x" * 2500) for n in range(pages)])
    count = iter(range(1_000_000))

    def commit() -> None:
        text = f"{next(count):2500d}"
        link.execute("BEGIN")
        link.executemany("UPDATE t SET text = ? WHERE n = ?", [(text, n) for n in range(pages)])
        link.execute("COMMIT")

    return commit
