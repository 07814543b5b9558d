"""What is open and what comes, as a new chair needs it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from appraisal_app.application.documents.handover.content import (
    ActionRow,
    DateRow,
    PolicyRow,
    PromiseRow,
)
from appraisal_app.application.documents.handover.words import KEPT
from appraisal_app.application.documents.handover.years import sees
from appraisal_app.application.documents.third_parties import ThirdParties
from appraisal_app.application.documents.words import day
from appraisal_app.domain.confidentiality import Artefact
from appraisal_app.domain.policies import Policy, PolicyKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.steps import is_complete


def by_day(row: PromiseRow | ActionRow) -> date:
    """The earliest first, and last what has no day."""
    return row.due or date.max


def promises(record: Record, others: ThirdParties) -> Iterator[PromiseRow]:
    """What the chief executive was promised: carried over first, then of the present plan."""
    for each in record.promises.promises:
        yield PromiseRow(
            text=others.without(each.text),
            owner=others.office_for(each.owner),
            due=each.due,
            standing=KEPT[each.state],
        )
    if not sees(record, Artefact.DEVELOPMENT):
        return
    for action in record.development.actions:
        if action.boards_promise.strip():
            yield PromiseRow(
                text=others.without(action.boards_promise),
                owner=others.office_for(action.promise_owner),
                due=action.promise_by or action.by,
                standing=_promised(record),
            )


def _promised(record: Record) -> str:
    agreed = day(record.development.agreed_on)
    return f"new, agreed on {agreed}" if agreed else "new"


def actions(record: Record, others: ThirdParties) -> Iterator[ActionRow]:
    """What was agreed and is not done; notes of conversations only where the trust lets her."""
    for each in record.meeting.actions:
        if each.done_on is None:
            yield ActionRow(
                text=others.without(each.text),
                owner=others.office_for(each.owner),
                due=each.due,
                agreed_at="review meeting",
            )
    if not sees(record, Artefact.CHECK_INS):
        return
    for talk in record.check_ins.check_ins:
        for promised in talk.follow_ups:
            if promised.done_on is None and not talk.wellbeing_raised:
                yield ActionRow(
                    text=others.without(promised.text),
                    owner=others.office_for(promised.owner),
                    due=promised.due,
                    agreed_at="check-in conversation",
                )


def dates(record: Record, today: date) -> tuple[DateRow, ...]:
    """What is to come, the earliest first; a step that is late is still to come."""
    return tuple(sorted(_dates(record, today), key=lambda row: (row.on, row.what)))


def _dates(record: Record, today: date) -> Iterator[DateRow]:
    cycle = record.cycle
    for step in cycle.process.steps:
        line = cycle.step(step.code)
        if line.done_on is None and not is_complete(record, step.kind, step.code) and line.due:
            yield DateRow(on=line.due, what=step.title)
    for planned in record.check_ins.planned:
        if planned >= today:
            yield DateRow(on=planned, what="Check-in conversation")
    looked_at = record.development.next_review_on
    if looked_at is not None and looked_at >= today:
        yield DateRow(on=looked_at, what="Look at the development plan")
    if record.mid_cycle.next_on is not None and record.mid_cycle.next_on >= today:
        yield DateRow(on=record.mid_cycle.next_on, what="Progress looked at again")


def policies(record: Record, today: date) -> Iterator[PolicyRow]:
    """Those in force."""
    for kind in PolicyKind:
        policy = record.policies.in_force(kind, today)
        if policy is not None and kind is not PolicyKind.OTHER:
            yield _policy(policy)


def _policy(policy: Policy) -> PolicyRow:
    return PolicyRow(
        title=policy.title,
        version=policy.version,
        review_due=policy.review_due,
        where_kept=policy.where_kept,
    )
