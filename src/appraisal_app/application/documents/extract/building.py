"""Turns the board report into the content of the open minutes extract."""

from __future__ import annotations

from appraisal_app.application.documents.building import given
from appraisal_app.application.documents.entry import Source
from appraisal_app.application.documents.extract.content import ExtractContent
from appraisal_app.application.documents.parts import Cover
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.record import Record


def build_extract(source: Source) -> ExtractContent:
    """D13 from the board report alone; raises ValueError without a meeting date."""
    record = source.record
    report = record.report
    if report.meeting_date is None:
        raise ValueError
    return ExtractContent(
        cover=_cover(record, long_day(report.meeting_date)),
        mark=source.mark,
        meeting_date=report.meeting_date,
        item=report.item,
        withdrawn=given(report.withdrawn),
        text=report.text,
        resolution=report.resolution,
        confidential_minute=report.confidential_minute,
        is_draft=not report.heard,
    )


def _cover(record: Record, meeting: str) -> Cover:
    return Cover(
        trust=record.trust.name,
        eyebrow="Extract from the board's minutes",
        title=f"Performance review of the chief executive, {record.cycle.label}",
        cycle=record.cycle.label,
        classification="Open",
        standing="for the minutes" if record.report.heard else f"draft for {meeting}",
        footer="Open minutes extract",
    )
