"""Stage 1: when the basis and the principles are complete."""

from __future__ import annotations

from appraisal_app.domain.gates.check import Check, given
from appraisal_app.domain.record import Record

OVERRIDE_MIN = 15


def basis(record: Record) -> tuple[Check, ...]:
    """The policy is named, the principles are accepted by both, the board has adopted them."""
    p = record.principles
    accepted = p.accepted_by_ceo is not None or len(p.override_reason.strip()) >= OVERRIDE_MIN
    return (
        Check(
            text="the appraisal policy is named, with the date the board adopted it",
            mend="Name the appraisal policy and the date on which the board adopted it.",
            done=given(p.basis.appraisal_policy) and p.basis.policy_adopted_on is not None,
            field="basis.appraisal_policy",
        ),
        Check(
            text="it is said whether the review is linked to pay",
            mend="Say whether the outcome of the review is linked to pay.",
            done=p.basis.pay_linked is not None,
            field="basis.pay_linked",
        ),
        Check(
            text="the purpose and at least one principle are written down",
            mend="Write down the purpose and at least one principle, and leave none empty.",
            done=given(p.purpose)
            and bool(p.principles)
            and all(given(each.text) for each in p.principles),
            field="purpose",
        ),
        Check(
            text="the chair has accepted the principles",
            mend="Enter the date on which the chair accepted the principles.",
            done=p.accepted_by_chair is not None,
            field="accepted_by_chair",
        ),
        Check(
            text="the chief executive has accepted them, or a reason is recorded",
            mend="Enter the date on which the chief executive accepted the principles, or a reason "
            f"of at least {OVERRIDE_MIN} characters why the review goes on without.",
            done=accepted,
            field="accepted_by_ceo",
        ),
        Check(
            text="the board has adopted them, with the minute",
            mend="Enter the date of the board meeting that adopted the principles, and the minute.",
            done=p.board_adopted_on is not None and given(p.board_minute_ref),
            field="board_adopted_on",
        ),
    )
