"""Signing an addendum: which one, by whom, with which identity."""

from __future__ import annotations

from appraisal_app.application.documents.addendum.building import number_of
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.people import SignatoryRole
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.sign_off import Addendum
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    CheckField,
    Heading,
    Note,
    NoteKind,
    Option,
    PageAction,
    SelectField,
)
from appraisal_app.ui.stages.outcomes.sign_off import words
from appraisal_app.ui.stages.outcomes.sign_off.addenda_turns import chosen_in, turn_of
from appraisal_app.ui.stages.outcomes.sign_off.draft import key_of
from appraisal_app.ui.stages.outcomes.sign_off.signing_blocks import (
    IDENTITIES,
    identity_options,
)
from appraisal_app.ui.stages.outcomes.sign_off.situation import Situation

SIGN, SAVE = "sign_addendum", "save_addendum"
_WHAT = (
    "An addendum can be signed like the statement: the chair certifies it, then the chief "
    "executive may sign it as received and discussed. What is signed can never change again."
)


def addendum_signing(situation: Situation) -> tuple[Block, ...]:
    """What signing or saving an addendum asks; nothing where there is none."""
    notes = situation.record.addenda.addenda
    if not notes:
        return ()
    chosen = chosen_in(situation)
    which = SelectField(
        key_of("addendum_id"),
        "Which addendum?",
        options=tuple(Option(each.id, _named(situation, each)) for each in notes),
        value=chosen.id if chosen is not None else "",
    )
    turn = turn_of(situation, chosen)
    asked = _asked(situation, turn) if turn is not None else ()
    free = chosen is not None and not situation.is_closed
    actions = (
        PageAction(SAVE, "Save the addendum…", enabled=free),
        PageAction(SIGN, "Sign the addendum…", enabled=free and turn is not None),
    )
    return (
        Heading("addenda.signing", "Sign an addendum"),
        Note("addenda.meaning", _WHAT, kind=NoteKind.QUIET),
        which,
        *asked,
        ActionBlock("addenda.signing.actions", actions),
    )


def _named(situation: Situation, each: Addendum) -> str:
    turn = turn_of(situation, each)
    next_up = (
        phrased(", to be signed by the {offices}", offices=_OFFICES[turn])
        if turn is not None
        else ""
    )
    return phrased(
        "Number {number}, {at}{next_up}",
        number=number_of(situation.record, each),
        at=long_day(each.at.date()),
        next_up=next_up,
    )


_OFFICES = {
    SignatoryRole.CHAIR: "chair",
    SignatoryRole.CHIEF_EXECUTIVE: "chief executive",
}


def _asked(situation: Situation, turn: SignatoryRole) -> tuple[Block, ...]:
    identity = SelectField(
        key_of("identity"),
        "Which signing identity?",
        hint="A signing identity is somebody's own key. Only its owner signs with it.",
        options=identity_options(situation),
        value=situation.draft.identity,
    )
    declared = CheckField(
        key_of("declared"), words.ADDENDUM_DECLARATION[turn], value=situation.draft.declared
    )
    look_after = PageAction(IDENTITIES, "Make or look after identities…")
    return (identity, declared, ActionBlock("addenda.identities", (look_after,)))
