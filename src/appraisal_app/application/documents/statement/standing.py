"""How the kept statement stands by now: its own pages were fixed before anybody signed."""

from __future__ import annotations

from appraisal_app.application.documents.building import given
from appraisal_app.application.documents.words import SIGNERS
from appraisal_app.domain.people import SignatoryRole
from appraisal_app.domain.record import Record
from appraisal_app.domain.sign_off import Route, SignOff

TEXT_FOR_SIGNATURE = "signatures: last page"
"""Says nothing of whether somebody has signed: the pages are the same before and after."""
ON_PAPER = "signed on paper"
ELSEWHERE = "signed elsewhere, signature not carried"


def standing_now(record: Record) -> str:
    """Who has signed and how, where the paper is kept, and whose signature is still to come."""
    sign_off = record.sign_off
    if not sign_off.signatures:
        return "for signature, not signed yet"
    if record.cycle.signed_elsewhere:
        return ELSEWHERE
    kept = given(tuple(dict.fromkeys(each.kept_where for each in sign_off.signatures)))
    where = f"the paper is kept: {'; '.join(kept)}" if kept else ""
    return "; ".join(part for part in (_signed(sign_off), _waits(sign_off), where) if part)


def _signed(sign_off: SignOff) -> str:
    routes = {each.route for each in sign_off.signatures}
    if routes == {Route.PAPER} and not sign_off.awaited:
        return ON_PAPER
    if routes == {Route.KEY} and not sign_off.awaited:
        return "signed original"
    how = {Route.PAPER: "on paper", Route.KEY: "with own key"}
    by = (f"{how[each.route]} by the {_office(each.role)}" for each in sign_off.signatures)
    return f"signed {', '.join(by)}"


def _waits(sign_off: SignOff) -> str:
    to_come = (f"the {_office(role)}" for role in sign_off.awaited)
    words = " and ".join(to_come)
    return f"waits for {words}" if words else ""


def _office(role: SignatoryRole) -> str:
    return SIGNERS[role].lower()
