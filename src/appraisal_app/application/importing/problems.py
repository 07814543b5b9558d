"""What is wrong with single rows, kept until the whole file was read."""

from __future__ import annotations

from dataclasses import dataclass

MOST_SHOWN = 200
_LONGEST_CELL = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class RowProblem:
    """Why one row was left out; `column` is its heading in the file, "" for the whole row."""

    row: int
    column: str
    sentence: str


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
        sentence = f"Row {row}: {what}."
        self._found.append(RowProblem(row=row, column=column, sentence=sentence))

    def add_cell(self, row: int, column: str, cell: str, advice: str) -> None:
        """Notes a cell that cannot be understood, and what to write there."""
        short = cell if len(cell) <= _LONGEST_CELL else cell[:_LONGEST_CELL] + "…"
        found = f"“{short}”" if cell else "empty"
        self.add(row, column, f"{column} is {found}; {advice}")
