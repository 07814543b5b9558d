"""Which addendum is about to be signed, and by whom."""

from __future__ import annotations

from appraisal_app.domain.people import SignatoryRole
from appraisal_app.domain.sign_off import Addendum
from appraisal_app.ui.stages.outcomes.sign_off.situation import Situation


def chosen_in(situation: Situation) -> Addendum | None:
    """The one that was chosen, or the only one there is."""
    addenda = situation.record.addenda
    only = addenda.addenda[0].id if len(addenda.addenda) == 1 else ""
    return addenda.of(situation.draft.addendum_id or only)


def turn_of(situation: Situation, addendum: Addendum | None) -> SignatoryRole | None:
    """Who signs it next, if that can be done in this file."""
    if addendum is None or not situation.record.sign_off.document:
        return None
    is_elsewhere = bool(addendum.signatures) and not addendum.document
    return addendum.awaited[0] if addendum.awaited and not is_elsewhere else None
