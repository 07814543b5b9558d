"""Taking a review out of the file again that was started by mistake."""

from __future__ import annotations

from appraisal_app.domain.cycle import Cycle, Status
from appraisal_app.domain.errors import Refusal
from appraisal_app.domain.record import Record

_EARLY = frozenset({Status.PRINCIPLES, Status.PLANNING})
_TOO_LATE = (
    "The chief executive has been asked to write, so this review cannot be taken out of the file "
    "any more. Close it early with a reason instead."
)
_ONLY = (
    "This is the only review in the file. Correct its dates on the step “Timetable”, or close it "
    "early with a reason."
)
_PAPERS = "Papers are kept in this review. Take them out of the evidence first."


def discard_refusals(record: Record, others: tuple[Cycle, ...]) -> tuple[Refusal, ...]:
    """Why the review cannot be taken out; empty when it can. `others` are those of the file.

    It can only while nobody was asked for anything, so that nobody's words go with it.
    """
    cycle = record.cycle
    follower = next((each for each in others if each.previous_cycle == cycle.id), None)
    reasons = (
        (cycle.status not in _EARLY, _TOO_LATE),
        (all(each.id == cycle.id for each in others), _ONLY),
        (follower is not None, "Another review follows this one, so it has to stay."),
        (any(each.papers for each in record.evidence.items), _PAPERS),
    )
    return tuple(Refusal(sentence=sentence) for applies, sentence in reasons if applies)
