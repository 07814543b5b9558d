"""Tables in memory, and a notebook for progress."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from appraisal_app.application.importing.figures import FigureReading, read_figures
from appraisal_app.application.importing.ports import Progress, Row
from appraisal_app.application.importing.schools import SchoolReading, read_schools

ANYWHERE = Path("any.csv")


@dataclass
class Table:
    """Fulfils the port `TableReader` with rows that are given; None stands for a broken row."""

    given: list[list[str] | None]
    is_closed: bool = field(default=False, init=False)

    def rows(
        self,
        path: Path,  # noqa: ARG002 - there is no file
        *,
        progress: Progress | None = None,  # noqa: ARG002 - nor anything to wait for
    ) -> Generator[Row, None, None]:
        try:
            for number, cells in enumerate(self.given, 1):
                if cells is None:
                    yield Row(number=number, is_broken=True)
                elif any(cells):
                    yield Row(number=number, cells=tuple(cells))
        finally:
            self.is_closed = True


def schools_in(*rows: list[str] | None, trust: str = "") -> SchoolReading:
    return read_schools(Table(list(rows)), ANYWHERE, trust=trust)


def figures_in(*rows: list[str] | None) -> FigureReading:
    return read_figures(Table(list(rows)), ANYWHERE)


class Ids:
    """One new id after the other."""

    def __init__(self) -> None:
        self._numbers = count(1)

    def __call__(self) -> str:
        return f"new-{next(self._numbers)}"
