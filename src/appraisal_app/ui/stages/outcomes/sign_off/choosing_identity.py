"""Which signing identity is offered first, and which have signed already."""

from __future__ import annotations

from appraisal_app.application.documents.building import named
from appraisal_app.application.ports.signing import KeptIdentity
from appraisal_app.domain.people import SignatoryRole
from appraisal_app.domain.sign_off import Signature
from appraisal_app.ui.stages.outcomes.sign_off.addenda_turns import chosen_in, turn_of
from appraisal_app.ui.stages.outcomes.sign_off.situation import OFFICE_OF, Situation


def has_signed(situation: Situation, identity: str) -> bool:
    """Whether that identity of this computer signed what is to be signed next."""
    signed = {each.fingerprint for each in _signatures(situation)}
    return any(
        each.id == identity and each.certificate.fingerprint in signed
        for each in situation.identities
    )


def likely(situation: Situation) -> str:
    """The identity of whoever signs next: of that name, or the only one left; "" if unknown."""
    free = [each for each in situation.identities if not has_signed(situation, each.id)]
    holder = _holder(situation)
    fitting = [each for each in free if holder and is_of(each, holder)]
    return next((found[0].id for found in (fitting, free) if len(found) == 1), "")


def is_of(identity: KeptIdentity, holder: str) -> bool:
    """Whether it bears that name."""
    return identity.certificate.name.casefold() == holder.casefold()


def _signatures(situation: Situation) -> tuple[Signature, ...]:
    """The signatures of the statement; of the addendum chosen, once the statement is signed."""
    if not situation.record.cycle.is_sealed:
        return situation.record.sign_off.signatures
    addendum = chosen_in(situation)
    return addendum.signatures if addendum is not None else ()


def _holder(situation: Situation) -> str:
    if not situation.record.cycle.is_sealed:
        return situation.holder
    turn: SignatoryRole | None = turn_of(situation, chosen_in(situation))
    return named(situation.record, OFFICE_OF[turn]) if turn is not None else ""
