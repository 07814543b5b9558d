"""The last three reviews as a new chair is told of them."""

from __future__ import annotations

from collections.abc import Iterator

from appraisal_app.application.documents.building import period
from appraisal_app.application.documents.entry import Source
from appraisal_app.application.documents.handover.content import OutcomeRow, YearToldRow
from appraisal_app.application.documents.handover.words import STANDING
from appraisal_app.application.documents.third_parties import ThirdParties
from appraisal_app.application.documents.words import day
from appraisal_app.domain.confidentiality import Artefact, Reader, Sight
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.earlier_years import EarlierYear
from appraisal_app.domain.feedback.released import GroupSummary
from appraisal_app.domain.record import Record

YEARS = 3
_WITH_OUTCOME = frozenset(
    {
        Status.COMMENTS,
        Status.READY_TO_SIGN,
        Status.SIGNED,
        Status.REPORTED,
        Status.CLOSED,
    }
)
"""Before the draft is with the chief executive, what the panel thinks is nobody's yet."""
NOT_JUDGED = "not judged"


def last_years(source: Source, others: ThirdParties) -> tuple[YearToldRow, ...]:
    """The review and those before it, the latest first; those on paper where the file has none."""
    told = [_told(each, others) for each in (source.record, *source.earlier)[:YEARS]]
    on_paper = sorted(
        source.record.earlier_years.years,
        key=lambda year: (year.start is not None, year.start or source.record.cycle.start),
        reverse=True,
    )
    room = YEARS - len(told)
    return (*told, *(_on_paper(each, others) for each in on_paper[:room]))


def sees(record: Record, artefact: Artefact) -> bool:
    """Whether the new chair may read all of it, as the trust decided for that review."""
    return record.confidentiality.sight(artefact, Reader.SUCCESSOR) is Sight.FULL


def _told(record: Record, others: ThirdParties) -> YearToldRow:
    has_outcome = record.cycle.status in _WITH_OUTCOME and sees(record, Artefact.STATEMENT)
    return YearToldRow(
        label=record.cycle.label,
        period=period(record),
        standing=STANDING[record.cycle.status],
        outcome=others.without(record.statement.summary) if has_outcome else "",
        objectives=tuple(_outcomes(record, others, has_outcome=has_outcome)),
        feedback=others.without(_feedback(record)),
    )


def _feedback(record: Record) -> str:
    """Who was heard, where the new chair may have the summary in short."""
    summary = record.feedback.summary
    sight = record.confidentiality.sight(Artefact.FEEDBACK_SUMMARY, Reader.SUCCESSOR)
    if summary is None or sight not in (Sight.FULL, Sight.SUMMARY):
        return ""
    heard = "; ".join(_heard(each) for each in summary.groups)
    return f"Feedback of others was released on {day(summary.released_on)}. {heard}.".strip()


def _heard(group: GroupSummary) -> str:
    name = group.name.strip() or "A group without a name"
    if group.answered is None:
        return f"{name}: not shown"
    of_all = f", of {group.asked} who were asked" if group.asked is not None else ""
    return f"{name}: {group.answered} heard{of_all}"


def _outcomes(record: Record, others: ThirdParties, *, has_outcome: bool) -> Iterator[OutcomeRow]:
    if not sees(record, Artefact.OBJECTIVES):
        return
    for objective in record.objectives.standing:
        judgement = record.judgements.on(objective.id)
        label = record.cycle.scale.label(judgement.panel_rating) if has_outcome else ""
        yield OutcomeRow(objective=others.without(objective.title), outcome=label or NOT_JUDGED)


def _on_paper(year: EarlierYear, others: ThirdParties) -> YearToldRow:
    signed = f"signed on {day(year.signed_on)}, on paper" if year.signed_on else "on paper"
    kept = f"; kept: {year.kept_where.strip()}" if year.kept_where.strip() else ""
    return YearToldRow(
        label=others.without(year.label),
        period=" to ".join(filter(None, (day(year.start), day(year.end)))),
        standing=others.without(f"{signed}{kept}"),
        outcome=others.without(year.outcome),
        objectives=tuple(
            OutcomeRow(objective=others.without(each.title), outcome=others.without(each.outcome))
            for each in year.objectives
        ),
    )
