"""The recovery sheet: one page to print and lock away."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from appraisal_app.application.documents.words import day as in_words
from appraisal_app.reporting.style import Role
from appraisal_app.reporting.tagged.grids import Column, Grid
from appraisal_app.reporting.tagged.layout import Furniture
from appraisal_app.reporting.tagged.metadata import Particulars
from appraisal_app.reporting.tagged.output import print_story
from appraisal_app.reporting.tagged.press import open_press
from appraisal_app.reporting.tagged.story import Story

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

_IN_A_ROW = 4
_WHERE = (
    "Whoever has this sheet and the file can read everything in it. Keep the sheet on paper, in a "
    "locked place away from the computer: the clerk's safe is a good one."
)
_WHERE_OWN = (
    "Whoever has this sheet and the file can read everything in it, and the file is yours alone. "
    "Keep the sheet on paper among your own papers, away from the computer, and not at the trust."
)
_HOW = (
    (
        "It opens the file even when nobody knows the passphrase any more: choose File, Open and "
        "the file, press Cancel where the passphrase is asked for, then Use the recovery key "
        "instead, and type the groups in order. Capitals do not matter, nor does a letter O for a "
        "nought."
    ),
    "Changing the passphrase makes this sheet worthless. Print a new one, and destroy this one.",
)


class PdfRecoverySheet:
    """The port `RecoverySheet`: the page is built in memory and nowhere else."""

    def __init__(self, resources: Path) -> None:
        self._resources = resources

    def write(
        self, trust: str, file_name: str, key_groups: Sequence[str], day: date, *, is_own: bool
    ) -> bytes:
        """The sheet as a PDF."""
        press = open_press(self._resources).keeping((trust, file_name))
        story = Story(press)
        whose = (
            "For a file of your own" if is_own else "For the file of the chief executive's review"
        )
        story.paragraph(whose, Role.OVERLINE, leads=True)
        story.heading(1, "Recovery sheet")
        story.facts(
            [("For" if is_own else "Trust", trust), ("File", file_name), ("Made on", in_words(day))]
        )
        story.heading(2, "The key")
        story.table(_key_grid(key_groups))
        story.heading(2, "How to keep it, how to use it")
        story.numbered((_WHERE_OWN if is_own else _WHERE, *_HOW))
        furniture = Furniture(
            header_left=trust,
            header_right="SECRET · keep locked away",
            footer_left="Recovery sheet",
        )
        particulars = Particulars(
            title="Recovery sheet",
            author=trust,
            subject="Key to an appraisal file",
            tool="CEO Appraisal",
            created=datetime.combine(day, time(), UTC),
        )
        return print_story(story, press=press, particulars=particulars, furniture=furniture)


def _key_grid(groups: Sequence[str]) -> Grid:
    rows: list[tuple[str, ...]] = []
    for start in range(0, len(groups), _IN_A_ROW):
        part = list(groups[start : start + _IN_A_ROW])
        last = min(start + _IN_A_ROW, len(groups))
        rows.append((f"{start + 1} to {last}", *part, *[""] * (_IN_A_ROW - len(part))))
    columns = (
        Column(heading="Groups", share=20),
        *(Column(heading=name, share=20) for name in ("First", "Second", "Third", "Fourth")),
    )
    summary = "The key, in groups in order"
    return Grid(columns=columns, rows=tuple(rows), summary=summary, cells=Role.KEY_CELL)
