"""A process that saves, backs up, copies and changes the key; says what is done after each step.

What it says: how many pages the book has, which key opens the file, and the copies there are.
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random

from tests.storage.samples import AT, FULL_BOOK, KEY, Book, Chapter, Shelf, files_on

from appraisal_app.application.ports.files import Json, Passphrase
from appraisal_app.storage.case_file import SqlCaseFile

WORDS = "words"
_SAVES = (9, 5, 4, 4)


class Work:
    """What is done to one file."""

    def __init__(self, case: SqlCaseFile) -> None:
        self._case = case
        self._random = Random(11)  # noqa: S311
        self._pages = FULL_BOOK.pages
        self._key = "raw"
        self._copies: list[str] = []
        self.say()

    def say(self) -> None:
        """Tell what is on the disk for good."""
        os.write(1, f"{self._pages} {self._key} {','.join(self._copies)}\n".encode())

    def save(self, times: int) -> None:
        """Change the book, the shelf, the papers and the record of events at once."""
        for _ in range(times):
            self._pages += 1
            with self._case.unit_of_work() as unit:
                book, version = unit.get(Book, FULL_BOOK.id)
                title = f"{self._pages} " * self._random.choice((1, 50, 900))
                chapters = tuple(Chapter(title=title) for _ in range(self._random.randrange(4)))
                unit.save(replace(book, pages=self._pages, chapters=chapters), version)
                shelf, version = unit.get(Shelf, "s")
                unit.save(replace(shelf, label=str(self._pages)), version)
                size = self._random.choice((100, 3_000, 40_000))
                paper = unit.put_blob(self._random.randbytes(size), "application/pdf")
                body: dict[str, Json] = {"pages": self._pages, "paper": paper}
                unit.record_event("saved", actor="chair", body=body, at=AT)
            self.say()

    def copy(self) -> None:
        """Back up, and save a copy."""
        backup = self._case.back_up(
            self._case.path.parent / "backups", at=AT + timedelta(hours=len(self._copies))
        )
        assert backup is not None
        target = self._case.path.with_name(f"copy-{self._pages}.appraisal")
        self._case.save_copy(target)
        folder = self._case.path.parent
        for each in (backup, target):
            self._copies.append(f"{each.relative_to(folder)}={self._pages}={self._key}")
        self.say()

    def change_key(self, words: str) -> None:
        """Protect the file with these words, or with none."""
        self._case.change_key(Passphrase(words) if words else None)
        self._key = words or "none"
        self.say()


def main(path: Path) -> None:
    """All of it, then a clean close."""
    case = files_on().open(path, KEY, at=AT)
    work = Work(case)
    work.save(_SAVES[0])
    work.copy()
    work.save(_SAVES[1])
    work.change_key(WORDS)
    work.save(_SAVES[2])
    work.change_key("")
    work.save(_SAVES[3])
    case.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
