"""Turns the board report into the content of the open minutes extract."""

from __future__ import annotations

from appraisal_app.application.documents.building import given
from appraisal_app.application.documents.entry import Source
from appraisal_app.application.documents.extract.content import ExtractContent
from appraisal_app.application.documents.parts import Cover
from appraisal_app.application.documents.report_rows import action_rows, month
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.record import Record


def build_extract(source: Source) -> ExtractContent:
    """D13 from what is open of the board report, and the titles of priorities."""
    record = source.record
    report = record.report
    return ExtractContent(
        cover=_cover(record, long_day(report.meeting_date)),
        mark=source.mark,
        meeting_date=report.meeting_date,
        item=report.item,
        withdrawn=given(report.withdrawn),
        text=report.text,
        priorities=_priorities(record),
        resolution=report.resolution,
        actions=action_rows(report.open_actions),
        next_review=month(report.next_review_on),
        confidential_minute=report.confidential_minute,
        is_draft=not report.heard,
    )


def _priorities(record: Record) -> tuple[str, ...]:
    named = (record.profile.priority(each) for each in record.report.priorities)
    return given(tuple(each.title for each in named if each is not None))


def _cover(record: Record, meeting: str) -> Cover:
    draft = f"draft for {meeting}" if meeting else "draft"
    return Cover(
        trust=record.trust.name,
        eyebrow="Extract from the board's minutes",
        title=f"Performance review of the chief executive, {record.cycle.label}".rstrip(", "),
        cycle=record.cycle.label,
        classification="Open",
        standing="for the minutes" if record.report.heard else draft,
        footer="Open minutes extract",
    )
