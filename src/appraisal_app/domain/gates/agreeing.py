"""Stage 3, agreeing: when next objectives, development plan and sign-off are complete."""

from __future__ import annotations

from appraisal_app.domain.gates.check import Check, default, given, once
from appraisal_app.domain.gates.process import first_of, is_measurable
from appraisal_app.domain.people import SignatoryRole
from appraisal_app.domain.record import Record


def next_objectives(record: Record) -> tuple[Check, ...]:
    """The period that follows has objectives that can be measured."""
    n = record.next_objectives
    return (
        Check(
            rule="next",
            text="at least one objective for the next period is entered",
            mend="Enter the objectives for the next period.",
            done=bool(n.objectives),
            field="objectives",
        ),
        Check(
            rule="next_measurable",
            text="each has a title and a measure with starting point, target and source",
            mend=once(
                bool(n.objectives),
                "Give every next objective a title and at least one measure with a starting "
                "point, a target and a source.",
            ),
            done=bool(n.objectives) and all(is_measurable(each) for each in n.objectives),
            field=first_of(n.objectives, is_measurable, "success_criteria"),
        ),
        *default(
            "each_has_a_fate",
            "every objective of this period is carried on, or dropped with a reason",
            "Say for every objective of this period whether it goes on, or why it is dropped.",
            holds=all(_has_a_fate(record, each.id) for each in record.objectives.standing),
            field="dropped",
        ),
    )


def _has_a_fate(record: Record, objective_id: str) -> bool:
    n = record.next_objectives
    dropped = n.drop(objective_id)
    is_carried = any(each.carried_from == objective_id for each in n.objectives)
    return is_carried or (dropped is not None and given(dropped.reason))


def development(record: Record) -> tuple[Check, ...]:
    """There is a plan, and the board has promised its part."""
    d = record.development
    return (
        Check(
            rule="planned",
            text="at least one need has an action and the board's promise",
            mend="Enter at least one development need with its action and the board's promise.",
            done=any(
                given(a.need) and given(a.action) and given(a.boards_promise) for a in d.actions
            ),
            field="actions",
        ),
        Check(
            rule="lines",
            text="no line is left half filled",
            mend=once(
                bool(d.actions),
                "Fill in the need and the action of every line, or remove the line.",
            ),
            done=bool(d.actions) and all(given(a.need) and given(a.action) for a in d.actions),
            field="actions",
        ),
    )


def circulation(record: Record) -> tuple[Check, ...]:
    """It is said who gets the statement."""
    return (
        Check(
            rule="circulation",
            text="it is said who gets the statement",
            mend="Say who gets the signed statement.",
            done=bool(record.sign_off.circulation)
            and all(given(each) for each in record.sign_off.circulation),
            field="circulation",
        ),
    )


def sign_off(record: Record) -> tuple[Check, ...]:
    """Frozen, certified by the chair, signed by the chief executive or closed without her."""
    s = record.sign_off
    return (
        *circulation(record),
        Check(
            rule="frozen",
            text="the statement is ready to sign: its text is frozen",
            mend="Make the statement ready to sign.",
            done=s.frozen_at is not None,
            hard=True,
        ),
        Check(
            rule="certified",
            text="the chair has certified it",
            mend="The chair certifies the statement first.",
            done=s.signed_by(SignatoryRole.CHAIR) is not None,
            hard=True,
        ),
        Check(
            rule="signed",
            text="the chief executive has signed it as received and discussed, or the chair has "
            "closed it with a reason",
            mend="The chief executive signs as received and discussed, or the chair closes the "
            "statement with a reason.",
            done=s.signed_by(SignatoryRole.CHIEF_EXECUTIVE) is not None
            or s.closed_without_ceo_on is not None,
            hard=True,
        ),
    )
