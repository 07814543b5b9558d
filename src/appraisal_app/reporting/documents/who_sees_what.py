"""Tables of who sees what: the whole one, the trust's own changes, and a short one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from appraisal_app.application.documents.words import NO_ANSWER
from appraisal_app.reporting.documents.sentences import capital
from appraisal_app.reporting.tagged.grids import Column, Grid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from appraisal_app.application.documents.principles.content import ShortSight
    from appraisal_app.application.documents.sights import SightChange, SightRow
    from appraisal_app.reporting.tagged.story import Story

_SIGHTS = (
    Column(heading="Paper", share=30),
    Column(heading="Who sees all of it", share=37),
    Column(heading="Who sees part of it", share=37),
)
_CHANGES = (
    Column(heading="Paper, and for whom", share=28),
    Column(heading="Usually seen", share=18),
    Column(heading="Seen here", share=18),
    Column(heading="Why", share=40),
)


def sights_table(story: Story, rows: Sequence[SightRow]) -> None:
    """Every paper with all its readers."""
    cells = tuple((capital(row.artefact), row.full, row.partly) for row in rows)
    story.table(Grid(columns=_SIGHTS, rows=cells, summary="Papers and their readers"))


def changes_table(story: Story, changes: Sequence[SightChange]) -> None:
    """What the trust decided otherwise, with its reasons; nothing if it did not."""
    if not changes:
        return
    story.heading(3, "What this trust decided otherwise")
    cells = tuple(
        (
            f"{capital(each.artefact)}: {each.reader}",
            each.usual,
            each.here,
            each.reason.strip() or NO_ANSWER,
        )
        for each in changes
    )
    story.table(Grid(columns=_CHANGES, rows=cells, summary="Changes to the table, with reasons"))


def short_table(story: Story, readers: Sequence[str], rows: Sequence[ShortSight]) -> None:
    """The main papers, with a column for each of a few readers."""
    columns = (
        Column(heading="Paper", share=32),
        *(Column(heading=capital(each), share=18) for each in readers),
    )
    cells = tuple((capital(row.artefact), *row.sees) for row in rows)
    story.table(Grid(columns=columns, rows=cells, summary="What each reader sees of each paper"))
