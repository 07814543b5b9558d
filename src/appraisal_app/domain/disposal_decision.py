"""What has to be settled before anything is disposed of: who decides, on what, and who does it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from appraisal_app.domain.disposals import Disposal
from appraisal_app.domain.people import Office

REVIEWED: Final = Office.CHIEF_EXECUTIVE
"""The office whose reviews these are."""

_NO_AUTHORITY = (
    "Nothing says on what authority it goes. Name the board's minute or the line of your retention "
    "schedule."
)
_OWN_DECISION = (
    "The chief executive does not decide that records of their own review go. The chair or another "
    "trustee decides for the board, or the clerk by the retention schedule: choose one of them."
)
_OWN_DEED = (
    "The chief executive cannot both decide it and do it. Choose somebody else here too, such as "
    "the clerk."
)


def undecided(order: Disposal) -> Iterator[tuple[str, str]]:
    """What is missing of the decision or wrong with it: the name of the field, and a sentence."""
    if order.authorised_by is None:
        yield "authorised_by", "Say which office decided."
    elif is_own_decision(order):
        yield "authorised_by", _OWN_DECISION
    if not order.authority.strip():
        yield "authority", _NO_AUTHORITY
    if order.done_by is None:
        yield "done_by", "Say which office does it."
    elif is_own_decision(order) and order.done_by is REVIEWED:
        yield "done_by", _OWN_DEED


def is_own_decision(order: Disposal) -> bool:
    """Whether it was decided by the office whose review it is."""
    return order.authorised_by is REVIEWED
