"""Turns the confidential part of the board report into the content of the confidential minute."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.application.documents.building import CONFIDENTIAL, copy, given
from appraisal_app.application.documents.entry import Source
from appraisal_app.application.documents.minute.content import MinuteContent, QuestionRow
from appraisal_app.application.documents.parts import Cover
from appraisal_app.application.documents.report_rows import action_rows
from appraisal_app.application.documents.words import day
from appraisal_app.domain.reporting import VoteOutcome

VOTES: Mapping[VoteOutcome, str] = MappingProxyType(
    {
        VoteOutcome.WITHOUT_VOTE: "agreed without a vote",
        VoteOutcome.UNANIMOUS: "carried, nobody against",
        VoteOutcome.MAJORITY: "carried by a majority",
        VoteOutcome.NOT_CARRIED: "not carried",
        VoteOutcome.PUT_OFF: "put off to another meeting",
    }
)
_CIRCULATION = ("trustees without a conflict", "clerk")


def build_minute(source: Source) -> MinuteContent:
    """D14 from the board report alone: nothing of judgements, feedback or pay reaches it."""
    report = source.record.report
    return MinuteContent(
        cover=_cover(source),
        mark=source.mark,
        meeting_date=report.meeting_date,
        item=report.item,
        withdrawn=given(report.withdrawn),
        papers=given(tuple(report.papers_seen.splitlines())),
        questions=tuple(
            QuestionRow(asked=each.asked.strip(), answered=each.answered.strip())
            for each in report.questions
            if each.asked.strip() or each.answered.strip()
        ),
        factors=report.factors,
        decision=report.decision,
        vote=VOTES[report.vote] if report.vote is not None else "",
        actions=action_rows(report.actions),
        kept_where=report.kept_where.strip(),
        keep_until=report.keep_until,
        is_draft=not report.heard,
    )


def _cover(source: Source) -> Cover:
    record = source.record
    draft = "" if record.report.heard else "draft"
    standing = ", ".join(filter(None, (draft, copy(source.copy_number))))
    return Cover(
        trust=record.trust.name,
        eyebrow="Performance review of the chief executive",
        title="Confidential minute",
        cycle=record.cycle.label,
        classification=CONFIDENTIAL,
        facts=(
            ("Board meeting", day(record.report.meeting_date)),
            ("Item", record.report.item),
            ("Review", record.cycle.label),
        ),
        circulation=_CIRCULATION,
        standing=standing,
    )
