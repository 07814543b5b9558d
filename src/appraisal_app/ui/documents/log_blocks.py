"""The log of exports as a section of the page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import tzinfo

from appraisal_app.application.export_log import ExportLine
from appraisal_app.application.export_words import ExportWords, in_words
from appraisal_app.domain.english_dates import moment
from appraisal_app.domain.phrases import capital, phrased
from appraisal_app.ui.documents.keys import WHOLE_LOG
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Heading,
    Note,
    NoteKind,
    PageAction,
    TableBlock,
)

FEW = 5
_HEADERS = ("When", "What", "For whom, and by whom", "Begins with")
_NONE = "Nothing was exported from this file yet. What leaves it is written down here."
_ABOUT = (
    "What left this file, for whom and when. The last column is the beginning of the SHA-256, by "
    "which a copy is known again."
)


def log_blocks(
    lines: Sequence[ExportLine], labels: Mapping[str, str], zone: tzinfo | None, *, whole: bool
) -> tuple[Block, ...]:
    """The newest exports, or all of them."""
    shown = lines if whole else lines[:FEW]
    rows = tuple(_row(each, in_words(each, labels), zone) for each in shown)
    blocks: tuple[Block, ...] = (
        Heading("log", "What was exported"),
        *((Note("log.about", _ABOUT, kind=NoteKind.QUIET),) if rows else ()),
        TableBlock("log.table", _HEADERS, rows, empty_text=_NONE),
    )
    if len(lines) <= FEW:
        return blocks
    label = (
        phrased("Show only the last {few}", few=FEW)
        if whole
        else phrased("Show all {count}", count=len(lines))
    )
    return (*blocks, ActionBlock("log.more", (PageAction(WHOLE_LOG, label),)))


def _row(line: ExportLine, words: ExportWords, zone: tzinfo | None) -> tuple[str, ...]:
    what = (
        phrased("{what} ({cycle})", what=words.what, cycle=words.cycle)
        if words.cycle
        else words.what
    )
    by = phrased("by the {by}", by=line.by.replace("_", " "))
    whom = phrased("{whom}, {by}", whom=words.whom, by=by) if words.whom else capital(by)
    return (moment(line.at.astimezone(zone)), what, whom, f"{line.sha256[:4]} {line.sha256[4:8]}")
