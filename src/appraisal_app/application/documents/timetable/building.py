"""Turns a record into the content of the review plan and timetable."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from appraisal_app.application.documents import planning_words as planning
from appraisal_app.application.documents import words
from appraisal_app.application.documents.building import copy, named, period
from appraisal_app.application.documents.entry import Source
from appraisal_app.application.documents.parts import Cover
from appraisal_app.application.documents.sight_words import RECORDS_BASES
from appraisal_app.application.documents.sights import sight_changes, sight_rows
from appraisal_app.application.documents.timetable.content import (
    PolicyRow,
    RecordsKept,
    StageRows,
    StepRow,
    TermRow,
    TimetableContent,
)
from appraisal_app.application.documents.timetable.roles import people_by_part
from appraisal_app.domain.calendar import Term
from appraisal_app.domain.people import Office
from appraisal_app.domain.policies import Policy, PolicyKind
from appraisal_app.domain.process import Stage, StepKind, StepTemplate
from appraisal_app.domain.record import Record
from appraisal_app.domain.typography import typographic

FOR_THOSE_INVOLVED = "For those involved"
_ALSO = (PolicyKind.DELEGATION, PolicyKind.PRIVACY_NOTICE, PolicyKind.RETENTION)
"""What a review rests on beside the two policies that it names itself; the register has more."""


def build_timetable(source: Source) -> TimetableContent:
    """D01 from the basis, the panel, the timetable and the choices about confidentiality."""
    record = source.record
    kept = record.confidentiality
    pause = record.cycle.pause
    return TimetableContent(
        cover=_cover(source),
        mark=source.mark,
        purpose=record.principles.purpose,
        policies=tuple(_policies(record)),
        delegation=record.principles.basis.delegation,
        people=tuple(people_by_part(record)),
        stages=tuple(_stage(record, each) for each in record.cycle.process.stages if each.used),
        paused_since=pause.start if pause is not None else None,
        conversations=tuple(sorted(record.check_ins.planned)),
        only_in_term=record.calendar.only_in_term,
        terms=tuple(_terms(record)),
        sights=tuple(replace(row, artefact=typographic(row.artefact)) for row in sight_rows(kept)),
        changes=tuple(
            replace(row, artefact=typographic(row.artefact)) for row in sight_changes(kept)
        ),
        records=RecordsKept(
            basis=RECORDS_BASES[kept.records_basis] if kept.records_basis is not None else "",
            privacy_notice=kept.privacy_notice,
            years=kept.retention_years,
            note=kept.retention_note,
        ),
    )


def _cover(source: Source) -> Cover:
    record = source.record
    meeting = record.cycle.meeting_date
    adviser = ("adviser",) if record.panel.adviser.used else ()
    return Cover(
        trust=record.trust.name,
        eyebrow="Performance review of the chief executive",
        title="Review plan and timetable",
        cycle=record.cycle.label,
        classification=FOR_THOSE_INVOLVED,
        facts=(
            ("Chief executive", named(record, Office.CHIEF_EXECUTIVE)),
            ("Period under review", period(record)),
            ("Review meeting", words.weekday_and_day(meeting)),
        ),
        circulation=("chief executive", "panel and reserve", *adviser, "clerk"),
        standing=copy(source.copy_number),
    )


def _policies(record: Record) -> Iterator[PolicyRow]:
    """The policies that the review names, then what the register has in force for it."""
    basis = record.principles.basis
    yield _named(
        record,
        Policy(
            id="",
            kind=PolicyKind.APPRAISAL,
            title=basis.appraisal_policy,
            version=basis.policy_version,
            adopted_on=basis.policy_adopted_on,
        ),
    )
    pay = Policy(
        id="",
        kind=PolicyKind.EXECUTIVE_PAY,
        title=basis.pay_policy,
        adopted_on=basis.pay_policy_adopted_on,
    )
    if pay.title.strip() or _in_force(record, pay.kind) is not None:
        yield _named(record, pay)
    found = (_in_force(record, kind) for kind in _ALSO)
    yield from (_policy(each) for each in found if each is not None)


def _named(record: Record, policy: Policy) -> PolicyRow:
    """The policy as the review names it; as the register has it where the review is silent."""
    known = _in_force(record, policy.kind)
    if known is None:
        return _policy(policy)
    if not policy.title.strip():
        return _policy(known)
    is_known = (known.title.strip(), known.adopted_on) == (policy.title.strip(), policy.adopted_on)
    version = policy.version or (known.version if is_known else "")
    row = _policy(policy)
    return PolicyRow(kind=row.kind, title=row.title, version=version, adopted_on=row.adopted_on)


def _in_force(record: Record, kind: PolicyKind) -> Policy | None:
    return record.policies.in_force(kind, record.cycle.meeting_date)


def _policy(policy: Policy) -> PolicyRow:
    return PolicyRow(
        kind=planning.POLICIES[policy.kind],
        title=policy.title,
        version=policy.version,
        adopted_on=policy.adopted_on,
    )


def _stage(record: Record, stage: Stage) -> StageRows:
    return StageRows(title=stage.title, steps=tuple(_step(record, each) for each in stage.used))


def _step(record: Record, step: StepTemplate) -> StepRow:
    """The day of the meeting is the cycle's own: its line in the timetable only follows it."""
    is_meeting = step.kind is StepKind.MEETING
    due = record.cycle.meeting_date if is_meeting else record.cycle.step(step.code).due
    begun_by = planning.OWNERS.get(step.owner, "")
    return StepRow(title=step.title, due=due, begun_by=begun_by)


def _terms(record: Record) -> Iterator[TermRow]:
    """The terms in which something of this review is due."""
    cycle = record.cycle
    dates = [cycle.step(step.code).due for step in cycle.process.steps]
    days = [each for each in (*dates, cycle.meeting_date) if each is not None]
    first, last = min(days), max(days)
    for term in record.calendar.terms:
        if _touches(term, first, last):
            yield TermRow(name=term.name, start=term.start, end=term.end)


def _touches(term: Term, first: date, last: date) -> bool:
    begins_in_time = term.start is not None and term.start <= last
    return begins_in_time and term.end is not None and term.end >= first
