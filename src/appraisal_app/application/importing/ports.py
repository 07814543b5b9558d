"""A file with rows and columns, as the importing use cases see it.

Nothing here rests on the other ports, so that they may name these.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row; `number` counts from 1 and counts empty rows too, as a spreadsheet shows it.

    A broken row has no cells: its quotation marks do not pair up. An open one swallows what
    follows, as far as the row `until`; it is 0 where nothing else is lost.
    """

    number: int
    cells: tuple[str, ...] = ()
    is_broken: bool = False
    until: int = 0


class Progress(Protocol):
    """What the reading says on its way; that of any job behind the window will do."""

    def step(self, done: int, total: int, text: str = "") -> None:
        """`done` of `total` bytes are read; may raise Cancelled, which ends the reading."""
        ...


class TableReader(Protocol):
    """Reads files of any size, one row in memory at a time."""

    def rows(self, path: Path, *, progress: Progress | None = None) -> Generator[Row, None, None]:
        """The rows that are not empty, headings first; close it to let go of the file.

        `progress` hears of bytes and may end the reading. Raises a TableError, VanishedError,
        NotAllowedError or DiskError.
        """
        ...
