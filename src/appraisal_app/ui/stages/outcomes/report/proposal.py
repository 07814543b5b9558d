"""Puts proposed wording and papers into the report, in place of what stood there."""

from __future__ import annotations

from dataclasses import replace

from appraisal_app.domain.open_wording.proposing import (
    proposed_papers,
    proposed_resolution,
    proposed_wording,
)
from appraisal_app.domain.record import Record
from appraisal_app.ui.stages.content import NewId


def propose(record: Record, _: NewId) -> Record:
    """The record with proposed open wording."""
    report = replace(record.report, text=proposed_wording(record), resolution=proposed_resolution())
    return replace(record, report=report)


def propose_papers(record: Record, _: NewId) -> Record:
    """The record with the usual papers of the confidential item."""
    return replace(record, report=replace(record.report, papers_seen=proposed_papers(record)))
