"""Rows of a file that could not be taken over, told in full before anything else is asked."""

from __future__ import annotations

from appraisal_app.application.importing.problems import RowProblem
from appraisal_app.application.ports.interaction import Dialogs
from appraisal_app.domain.phrases import phrased, small, strung

NOTHING_SOUND = "Nothing was taken over: no row of the file could be used."


def tell_problems(
    dialogs: Dialogs, found: tuple[RowProblem, ...], more: int, *, anything: bool
) -> None:
    """Say what is wrong with which row; nothing when all rows are sound.

    `anything` is whether there is something left to take over.
    """
    number = len({row for each in found for row in each.rows})
    if not number:
        return
    rows = "One row does" if number == 1 else phrased("{number} rows do", number=f"{number:,}")
    rows = phrased("At least {rows}", rows=small(rows)) if more else rows
    rest = (
        "The rest can be taken over all the same; you are asked next."
        if anything
        else "There is nothing else in the file that would change anything here."
    )
    lines = [each.sentence for each in found]
    if more:
        lines.append(phrased("There are {more} more faults. Mend these first.", more=f"{more:,}"))
    dialogs.tell(
        "Some rows were left out",
        phrased("{rows} not fit and will be left out. {rest}", rows=rows, rest=rest),
        detail=strung("\n", lines),
    )


def few(lines: list[str], most: int) -> list[str]:
    """The first of many lines, and how many more there are."""
    rest = len(lines) - most
    return [*lines[:most], phrased("and {rest} more", rest=f"{rest:,}")] if rest > 1 else lines
