"""Concern dealt with elsewhere: a neutral note that something is dealt with elsewhere."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any

from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.tone import private_words
from appraisal_app.domain.year import Concern, ConcernOutcome, Concerns
from appraisal_app.ui.forms.blocks import Card, Note, NoteKind, Option
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import (
    Ask,
    Listing,
    cards,
    choice,
    day,
    long_text,
    maybe,
    text,
    tick,
)
from appraisal_app.ui.stages.places import At, part

_CONCERNS = part("concerns", Concerns)
_SUMMARY_LIMIT = 200
_OUTCOMES = (
    Option(ConcernOutcome.RESOLVED.value, "Resolved", "through support"),
    Option(
        ConcernOutcome.HANDED_ON.value, "Handed on", "to a formal procedure, kept outside this file"
    ),
    Option(ConcernOutcome.CLOSED.value, "Closed", "nothing more is needed"),
)
_NAMES = {option.value: option.label for option in _OUTCOMES}
_RULE = (
    "This page says only that something is dealt with elsewhere, with dates. What is alleged, by "
    "whom, and any letter belongs in the file of the procedure, with whoever advises the board on "
    "employment law. Begin with support that has an aim, examples and dates; think about "
    "adjustments."
)


def page(context: PageContext) -> StepContent:
    """Neutral notes, if there are any."""
    at = At(_CONCERNS, context.record)
    ask = Ask(
        "Is something being dealt with?",
        "Most reviews never need this page.",
        who.CONCERN,
    )
    listing = Listing(
        card=_card,
        make=lambda _, new: Concern(id=new, opened_on=None),
        add_label="Add a note",
        empty_text="Nothing is noted here, and there rarely is anything.",
    )
    return StepContent(
        blocks=(
            Note("note.rule", _RULE, kind=NoteKind.WARN),
            cards(at, "concerns", ask, listing),
        ),
        targets=MappingProxyType({"concerns": _first_unadvised(at.value)}),
    )


def _first_unadvised(kept: Concerns) -> str:
    found = next((each.id for each in kept.concerns if not each.hr_advised), "")
    return f"concerns.{found}.hr_advised" if found else "concerns"


def _card(at: At[Any]) -> Card:
    kept: Concern = at.value
    summary = Ask(
        "In neutral words",
        "For instance: support in one area of work, from 3 March.",
        who.CONCERN,
        advice=private_words(kept.summary),
    )
    advised = Ask("Somebody who knows employment law was asked", "Before anything formal happens.")
    state = _NAMES.get(kept.outcome or "", "open")
    return Card(
        kept.id,
        phrased("Dealt with elsewhere since {opened_on}", opened_on=long_day(kept.opened_on))
        if kept.opened_on
        else "Dealt with elsewhere, without a date",
        summary=state,
        blocks=(
            day(at, "opened_on", Ask("Opened on")),
            long_text(at, "summary", summary, limit=_SUMMARY_LIMIT),
            tick(at, "hr_advised", advised),
            day(at, "support_from", Ask("Support from")),
            day(at, "support_until", Ask("Support until")),
            choice(at, "outcome", Ask("How did it end?"), _OUTCOMES, maybe(ConcernOutcome)),
            day(at, "outcome_on", Ask("On")),
            text(at, "where_kept", Ask("Where is the other file kept?", "An office, not a path.")),
        ),
        removable=True,
        remove_label="Remove this note",
    )
