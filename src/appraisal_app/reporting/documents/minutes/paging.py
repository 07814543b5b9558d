"""Tells pieces as pages of the tagged layer."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from appraisal_app.reporting.documents.minutes.pieces import (
    Bullets,
    Facts,
    Piece,
    Rows,
    Section,
    Sentence,
    Title,
    Words,
)
from appraisal_app.reporting.fitting import unparted
from appraisal_app.reporting.style import Role
from appraisal_app.reporting.tagged.grids import Column, Grid

if TYPE_CHECKING:
    from collections.abc import Iterable

    from appraisal_app.reporting.tagged.story import Story

_SHARES = {2: (50, 54), 3: (60, 26, 22)}
"""How much of a line the columns of a table have, by their number."""


def tell(story: Story, pieces: Iterable[Piece]) -> None:
    """Add the pieces to the story, each section an element of its own."""
    with ExitStack() as section:
        for piece in pieces:
            if isinstance(piece, Section):
                section.pop_all().close()
                section.enter_context(story.section())
            _add(story, piece)


def _add(story: Story, piece: Piece) -> None:
    match piece:
        case Title(text, above):
            story.paragraph(above, Role.OVERLINE, leads=True)
            story.heading(1, text)
        case Facts(rows):
            story.facts(rows)
        case Section(text):
            story.heading(2, text)
        case Sentence(text, is_quiet):
            story.paragraph(unparted(text), Role.NOTE if is_quiet else Role.BODY)
        case Words(text):
            story.prose(text)
        case Bullets(items):
            story.bullets(items)
        case Rows(headings, rows, summary):
            shares = _SHARES[len(headings)]
            columns = tuple(
                Column(heading=heading, share=share)
                for heading, share in zip(headings, shares, strict=True)
            )
            story.table(Grid(columns=columns, rows=rows, summary=summary))
