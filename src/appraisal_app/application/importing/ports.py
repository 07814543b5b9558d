"""A file with rows and columns, as the importing use cases see it."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from appraisal_app.application.ports.interaction import Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row; `number` counts from 1 and counts empty rows too, as a spreadsheet shows it.

    A broken row has no cells: its quotation marks do not pair up.
    """

    number: int
    cells: tuple[str, ...] = ()
    is_broken: bool = False


class TableReader(Protocol):
    """Reads files of any size, one row in memory at a time."""

    def rows(self, path: Path, *, progress: Progress | None = None) -> Generator[Row, None, None]:
        """The rows that are not empty, headings first; close it to let go of the file.

        `progress` hears of bytes and may raise Cancelled. Raises a TableError, VanishedError,
        NotAllowedError or DiskError.
        """
        ...
