"""Which parts of a review hold anything about the chief executive."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from appraisal_app.domain.access_requests import HeldPart
from appraisal_app.domain.judgement import Judgements, Statement
from appraisal_app.domain.letter import Appeal, Letter, TrusteeReview
from appraisal_app.domain.people import Office
from appraisal_app.domain.record import Record
from appraisal_app.domain.reporting import BoardReport

Holds = Callable[[Record], bool]


def _reflection(record: Record) -> bool:
    kept = record.reflection
    return kept.submitted_at is not None or bool(kept.earlier)


def _statement(record: Record) -> bool:
    blank = Statement(id=record.cycle.id)
    return (
        record.statement != blank
        or record.judgements != Judgements(id=record.cycle.id)
        or bool(record.addenda.addenda)
    )


def _development(record: Record) -> bool:
    return bool(record.development.actions)


def _mid_cycle(record: Record) -> bool:
    return record.mid_cycle.held_on is not None or bool(record.mid_cycle.objectives)


def _trustee_review(record: Record) -> bool:
    told = replace(record.trustee_review, applies=None, kept_where="")
    return told != TrusteeReview(id=record.trustee_review.id)


def _advice(record: Record) -> bool:
    advice = record.advice
    return advice.received_on is not None or bool(advice.objectives or advice.overall.strip())


def _minute(record: Record) -> bool:
    report = record.report
    return bool(report.decision.strip() or report.factors.strip() or report.questions)


HOLDS: Mapping[HeldPart, Holds] = MappingProxyType(
    {
        HeldPart.IDENTITY: lambda r: r.people.holding(Office.CHIEF_EXECUTIVE) is not None,
        HeldPart.REFLECTION: _reflection,
        HeldPart.OBJECTIVES: lambda r: (
            bool(r.objectives.objectives) or bool(r.next_objectives.objectives)
        ),
        HeldPart.STATEMENT: _statement,
        HeldPart.DEVELOPMENT: _development,
        HeldPart.CHECK_INS: lambda r: bool(r.check_ins.check_ins),
        HeldPart.MID_CYCLE: _mid_cycle,
        HeldPart.PROMISES: lambda r: bool(r.promises.promises or r.meeting.actions),
        HeldPart.LETTER: lambda r: r.letter != Letter(id=r.letter.id),
        HeldPart.APPEAL: lambda r: r.appeal != Appeal(id=r.appeal.id),
        HeldPart.BOARD_REPORT: lambda r: r.report != BoardReport(id=r.report.id),
        HeldPart.TRUSTEE_REVIEW: _trustee_review,
        HeldPart.EVIDENCE: lambda r: bool(r.evidence.items),
        HeldPart.ADVICE: _advice,
        HeldPart.VIEWS: lambda r: r.views.own is not None or bool(r.views.others),
        HeldPart.MEETING_NOTES: lambda r: r.meeting.has_notes,
        HeldPart.PAY: lambda r: r.pay.is_begun,
        HeldPart.CONFIDENTIAL_REPORT: lambda r: r.report.heard or bool(r.report.themes.strip()),
        HeldPart.CONFIDENTIAL_MINUTE: _minute,
        HeldPart.FEEDBACK: lambda r: r.feedback.summary is not None,
        HeldPart.SUCCESSION: lambda r: bool(r.succession.changes),
        HeldPart.HANDOVERS: lambda r: bool(r.handovers.handovers),
        HeldPart.CONCERN: lambda r: bool(r.concerns.concerns),
        HeldPart.EARLIER_YEARS: lambda r: bool(r.earlier_years.years),
    }
)
"""Everything but what lies outside the file."""

COPIED = frozenset(HeldPart) - {
    HeldPart.EVIDENCE,
    HeldPart.ADVICE,
    HeldPart.VIEWS,
    HeldPart.MEETING_NOTES,
    HeldPart.PAY,
    HeldPart.CONFIDENTIAL_REPORT,
    HeldPart.CONFIDENTIAL_MINUTE,
    HeldPart.SUCCESSION,
    HeldPart.HANDOVERS,
    HeldPart.CONCERN,
    HeldPart.EARLIER_YEARS,
    HeldPart.OUTSIDE,
}
"""Parts whose copies are made anew for the pack; of the others a person makes the copy."""

_OF_THE_FILE = frozenset({HeldPart.IDENTITY, HeldPart.EARLIER_YEARS, HeldPart.HANDOVERS})
"""Parts that belong to no review of the file."""


def held_parts(records: tuple[Record, ...]) -> tuple[HeldPart, ...]:
    """The parts of which any of those reviews holds something, in their usual order."""
    return tuple(part for part, holds in HOLDS.items() if any(holds(each) for each in records))


def reviews_holding(part: HeldPart, records: tuple[Record, ...]) -> tuple[str, ...]:
    """The labels of the reviews that hold something of that part; none for parts of the file."""
    holds = HOLDS.get(part)
    if holds is None or part in _OF_THE_FILE:
        return ()
    return tuple(each.cycle.label for each in records if holds(each))
