"""Puts proposed open wording into the report, in place of what stood there."""

from __future__ import annotations

from dataclasses import replace

from appraisal_app.domain.open_wording.proposing import proposed_resolution, proposed_wording
from appraisal_app.domain.record import Record
from appraisal_app.ui.stages.content import NewId


def propose(record: Record, _: NewId) -> Record:
    """The record with proposed open wording."""
    report = replace(record.report, text=proposed_wording(record), resolution=proposed_resolution())
    return replace(record, report=report)
