"""The outcome letter: what the chief executive is told in writing, and when."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.domain.cycle import Action
from appraisal_app.domain.letter import Letter
from appraisal_app.domain.people import Office, PersonId
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import ActionBlock, Block, Heading, Note, NoteKind, Option
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import PageEdit, StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import Ask, day, long_text, select, text, tick
from appraisal_app.ui.stages.gaps import first_gap
from appraisal_app.ui.stages.offers import offers
from appraisal_app.ui.stages.outcomes.letter.appealing import (
    SUGGEST,
    span_advice,
    suggest_until,
    suggestion,
)
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.rolling import ROLL, roll_forward_block, roll_forward_deeds
from appraisal_app.ui.stages.wording import options_on

_LETTER = part("letter", Letter)
_UNSIGNED = "The statement is not signed yet. The letter goes out after it."
_UNDECIDED = "The full board has not decided on pay yet, so there is no decision to tell."
_APART = "The board has decided on pay. If this letter does not say so, a letter of its own should."


def page(context: PageContext) -> StepContent:
    """What was written to the chief executive."""
    record = context.record
    at = At(_LETTER, record)
    return StepContent(
        blocks=(
            *_before(record),
            *_outcome(at),
            *_sending(at),
            *_appeal(at),
            *roll_forward_block(context),
        ),
        actions=offers(context, StepKind.LETTER, Action.CLOSE),
        edits=_edits(record),
        deeds=roll_forward_deeds(context),
        always=frozenset({ROLL}),
        targets=MappingProxyType({"appeal_until": first_gap(at, "appeal_to", "appeal_until")}),
    )


def _edits(record: Record) -> Mapping[str, PageEdit]:
    if suggestion(record) is None:
        return MappingProxyType({})
    return MappingProxyType({SUGGEST: PageEdit(label="a day for appeals", change=suggest_until)})


def _before(record: Record) -> tuple[Block, ...]:
    if record.cycle.is_sealed:
        return ()
    return (Note("note.unsigned", _UNSIGNED, kind=NoteKind.QUIET),)


def _outcome(at: At[Letter]) -> tuple[Block, ...]:
    outcome = Ask(
        "What does the letter say about the outcome?",
        "In a few plain words, with a thank-you for something in particular.",
        who.LETTER,
    )
    kept = Ask(
        "Where is the signed statement kept?",
        "So that the chief executive can ask for it in later years.",
        who.LETTER,
    )
    included = Ask(
        "The letter tells the board's decision on pay",
        "The decision only. Leave this open if that has a letter of its own.",
        who.LETTER,
        advice=_about_pay(at),
    )
    return (
        Heading("heading.outcome", "What it says"),
        long_text(at, "outcome", outcome, limit=2_000),
        text(at, "statement_kept", kept),
        tick(at, "pay_decision_included", included),
    )


def _about_pay(at: At[Letter]) -> tuple[str, ...]:
    pay = at.record.pay
    if at.value.pay_decision_included:
        return () if pay.is_approved else (_UNDECIDED,)
    return (_APART,) if pay.is_approved else ()


def _sending(at: At[Letter]) -> tuple[Block, ...]:
    signed = Ask("Who signed it?", "The chair, as a rule.", who.LETTER)
    sent = Ask(
        "When was it sent?",
        "Within about five working days of the board's decision, and after you have told the "
        "chief executive in person.",
        who.LETTER,
    )
    return (
        Heading("heading.sent", "Signed and sent"),
        select(at, "signed_by", signed, _signers(at), PersonId),
        day(at, "sent_on", sent),
    )


def _signers(at: At[Letter]) -> tuple[Option, ...]:
    """Everybody but whom it is written to."""
    own = {
        each.id
        for each in at.record.people.persons
        if each.display_role is Office.CHIEF_EXECUTIVE and each.id != at.value.signed_by
    }
    options = options_on(at.record, at.value.sent_on, (at.value.signed_by,))
    return tuple(each for each in options if each.value not in own)


def _appeal(at: At[Letter]) -> tuple[Block, ...]:
    to = Ask("To whom does an appeal go?", "For instance: the clerk to the board.", who.LETTER)
    until = Ask(
        "Until when?",
        "A day, and not “in due course”. Your own policy decides how long.",
        who.LETTER,
        advice=span_advice(at.value),
    )
    button = suggestion(at.record)
    return (
        Heading("heading.appeal", "If the chief executive wants it looked at again"),
        text(at, "appeal_to", to),
        *((ActionBlock("appeal.actions", (button,)),) if button is not None else ()),
        day(at, "appeal_until", until),
    )
