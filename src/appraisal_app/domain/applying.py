"""Steps that an earlier answer makes needless: they are not done, they do not apply."""

from __future__ import annotations

from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record

_NO_ADVISER = "Does not apply: no external adviser helps with this review."
_NOT_LINKED = "Does not apply: this review is not linked to pay, and no recommendation was begun."
_ALL_THE_SAME = (
    "Does not apply: this review is not linked to pay, and no recommendation was begun. If the "
    "board decides on pay all the same, enter it here."
)


def does_not_apply(record: Record, kind: StepKind) -> str:
    """Why nothing is asked of that step, in a sentence.

    "" when something is, or while nobody has answered the question on which it hangs.
    """
    if kind is StepKind.ADVICE and record.panel.adviser.used is False:
        return _NO_ADVISER
    if kind is StepKind.PAY and record.principles.basis.pay_linked is False:
        if record.pay.is_begun:
            return ""
        # Before the signature the page is locked, and its lock says when it opens.
        return _ALL_THE_SAME if record.cycle.is_sealed else _NOT_LINKED
    return ""
