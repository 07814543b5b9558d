"""What has to be settled before anything is disposed of: who decides, on what, and who does it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from appraisal_app.domain.disposals import Disposal
from appraisal_app.domain.people import Office, People
from appraisal_app.domain.phrases import phrased

REVIEWED: Final = Office.CHIEF_EXECUTIVE
"""The office whose reviews these are."""

DECIDERS: Final = (Office.CHAIR, Office.VICE_CHAIR, Office.TRUSTEE)
"""Who decides for the board: trustees whom the chief executive does not lead."""

_NO_AUTHORITY = (
    "Nothing says on what authority it goes. Name the board's minute or the line of your retention "
    "schedule."
)
_WHO = phrased(
    "The chair or another trustee who is not employed by the trust decides for the board, also "
    "where the retention schedule says when: choose one of them."
)
OWN_DECISION: Final = phrased(
    "The chief executive does not decide that records of their own review go. {who}", who=_WHO
)
NO_DECIDER: Final = phrased(
    "Employees of the trust, staff trustees among them, the clerk and advisers do not decide that "
    "records of a review go; the clerk may do it afterwards. {who}",
    who=_WHO,
)
EMPLOYED: Final = phrased(
    "Whoever holds that office is employed by the trust, says the page on people, and so does not "
    "decide that records of a review go. {who}",
    who=_WHO,
)
_OWN_DEED = (
    "The chief executive cannot both decide it and do it. Choose somebody else here too, such as "
    "the clerk."
)


def undecided(order: Disposal, people: People) -> Iterator[tuple[str, str]]:
    """What is missing of the decision or wrong with it: the name of the field, and a sentence."""
    if order.authorised_by is None:
        yield "authorised_by", "Say which office decided."
    elif wrong := wrong_decider(order, people):
        yield "authorised_by", wrong
    if not order.authority.strip():
        yield "authority", _NO_AUTHORITY
    if order.done_by is None:
        yield "done_by", "Say which office does it."
    elif order.authorised_by is REVIEWED and order.done_by is REVIEWED:
        yield "done_by", _OWN_DEED


def wrong_decider(order: Disposal, people: People) -> str:
    """Why the office that decided may not, or ""; by those in office on that day."""
    office = order.authorised_by
    if office is None:
        return ""
    if office is REVIEWED:
        return OWN_DECISION
    if office not in DECIDERS:
        return NO_DECIDER
    holders = [each for each in people.persons if each.display_role is office]
    day = order.authorised_on
    then = [each for each in holders if day is not None and each.is_there_on(day)] or holders
    return EMPLOYED if then and all(each.is_employee for each in then) else ""
