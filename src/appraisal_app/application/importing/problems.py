"""What is wrong with single rows, kept until the whole file was read."""

from __future__ import annotations

from dataclasses import dataclass

from appraisal_app.application.importing.ports import Row
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.plain_names import with_hidden_seen

MOST_SHOWN = 200
_LONGEST_CELL = 40
BROKEN = (
    "its quotation marks do not pair up, so it could not be read; mend it and read the file again"
)
_OPEN = (
    "a quotation mark that is opened in row {row} is not closed there, so none of these rows could "
    "be read; mend it and read the file again"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RowProblem:
    """Why one row was left out; `column` is its heading in the file, "" for the whole row.

    Where several were lost together, `until` is the last of them.
    """

    row: int
    column: str
    sentence: str
    until: int = 0

    @property
    def rows(self) -> range:
        """The rows that it is about."""
        return range(self.row, max(self.row, self.until) + 1)


class Problems:
    """Gathers problems, the first two hundred word for word and the others as a number."""

    def __init__(self) -> None:
        self._found: list[RowProblem] = []
        self._more = 0

    @property
    def found(self) -> tuple[RowProblem, ...]:
        """Those that were kept, in the order of the file."""
        return tuple(sorted(self._found, key=lambda each: each.row))

    @property
    def more(self) -> int:
        """How many there are besides."""
        return self._more

    def add(self, row: int, column: str, what: str) -> None:
        """Notes what is wrong in that row, a clause without its full stop."""
        if len(self._found) == MOST_SHOWN:
            self._more += 1
            return
        sentence = phrased("Row {row}: {what}.", row=row, what=what)
        self._found.append(RowProblem(row=row, column=column, sentence=sentence))

    def add_broken(self, row: Row) -> None:
        """Notes a row whose quotation marks do not pair up, and what it swallowed."""
        if row.until <= row.number:
            self.add(row.number, "", BROKEN)
        elif len(self._found) == MOST_SHOWN:
            self._more += 1
        else:
            sentence = phrased(
                "Rows {number} to {until}: {open}.",
                number=f"{row.number:,}",
                until=f"{row.until:,}",
                open=phrased(_OPEN, row=f"{row.number:,}"),
            )
            self._found.append(
                RowProblem(row=row.number, column="", sentence=sentence, until=row.until)
            )

    def add_cell(self, row: int, column: str, cell: str, advice: str) -> None:
        """Notes a cell that cannot be understood, and what to write there."""
        cell = with_hidden_seen(cell)
        short = cell if len(cell) <= _LONGEST_CELL else cell[:_LONGEST_CELL] + "…"
        found = phrased("“{short}”", short=short) if cell else "empty"
        self.add(
            row,
            column,
            phrased("{column} is {found}; {advice}", column=column, found=found, advice=advice),
        )
