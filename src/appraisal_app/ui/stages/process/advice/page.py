"""The adviser's advice: four questions, and the days on which the answers went out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Any

from appraisal_app.domain.advice import Advice, AdviceOn
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.gates.check import given
from appraisal_app.domain.objectives import Objective
from appraisal_app.domain.panel import Adviser
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Card,
    Heading,
    ListField,
    Note,
    NoteKind,
    PageAction,
)
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import NewId, PageEdit, StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import Ask, day, long_text
from appraisal_app.ui.stages.gaps import first_gap
from appraisal_app.ui.stages.objectives import numbered
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.process.advice.by_form import ADVICE_BY_FORM
from appraisal_app.ui.stages.process.advice.by_packet import ADVICE_BY_PACKET
from appraisal_app.ui.stages.process.advice.reading import advice_to_read
from appraisal_app.ui.stages.process.advice.without import to_panel, without_adviser
from appraisal_app.ui.stages.reading_only import is_reading, told
from appraisal_app.ui.stages.wording import opening, titled

ANSWER_LIMIT = 4_000
AS_SENT = (
    "This came in the adviser's own packet and stays word for word. Another edition takes its "
    "place."
)
SEND_BOTH = "advice.send_both"
_ADVICE = part("advice", Advice)
_CONDITIONS = ("received_on", "sent_to_ceo_on", "sent_to_panel_on")


def page(context: PageContext) -> StepContent:
    """What the adviser says; a friendly line where there is no adviser."""
    at = At(_ADVICE, context.record)
    asked = {"adviser": to_panel(context.record)}
    if context.record.panel.adviser.used is not True and not _has_words(at.value):
        return StepContent(
            blocks=without_adviser(context.record),
            targets=MappingProxyType(asked),
        )
    terms = (*_from_before(context.record), *_terms(context.record.panel.adviser))
    if is_reading(context, StepKind.ADVICE):
        return StepContent(
            blocks=(
                *terms,
                *advice_to_read(context.record),
                *ADVICE_BY_PACKET.blocks(context),
                *ADVICE_BY_FORM.blocks(context),
            ),
            targets=MappingProxyType(dict.fromkeys(_CONDITIONS, "answers") | asked),
        )
    return StepContent(
        blocks=(
            *terms,
            *ADVICE_BY_PACKET.blocks(context),
            *ADVICE_BY_FORM.blocks(context),
            *(_as_sent(at) if at.value.edition else (_received(at), *_answers(at))),
            *_sending(at, context.today),
        ),
        edits=MappingProxyType(
            {SEND_BOTH: PageEdit(label="sending to both", change=_sent_on(context.today))}
        ),
        deeds={**ADVICE_BY_PACKET.deeds, **ADVICE_BY_FORM.deeds},
        targets=MappingProxyType(
            {
                **asked,
                "received_on": "answers"
                if at.value.edition
                else first_gap(at, "received_on", "overall"),
                "sent_to_ceo_on": first_gap(at, "sent_to_ceo_on", "sent_to_panel_on"),
            }
        ),
    )


def _has_words(advice: Advice) -> bool:
    texts = (advice.overall, advice.next_focus, advice.development)
    return any(given(each) for each in (*texts, *(on.view for on in advice.objectives)))


def _from_before(record: Record) -> tuple[Block, ...]:
    if record.panel.adviser.used is True:
        return ()
    text = "The panel page says that no adviser helps; what was written here is kept."
    return (Note("note.unused", text, kind=NoteKind.WARN),)


def _terms(adviser: Adviser) -> tuple[Block, ...]:
    """Who advises, on what terms; as the panel page has it."""
    rows = (
        ("Adviser", strung(", ", (each for each in (adviser.name, adviser.organisation) if each))),
        ("Asked to advise on", adviser.brief),
        ("Advice expected by", long_day(adviser.advice_due)),
    )
    return told("adviser", rows)


def _received(at: At[Advice]) -> Block:
    ask = Ask(
        "When did the adviser's advice arrive?",
        "The written advice, not a word on the telephone.",
        who.ADVICE,
    )
    return day(at, "received_on", ask)


def _as_sent(at: At[Advice]) -> tuple[Block, ...]:
    """Answers from the adviser's own packet: to read, not to change."""
    return (Note("note.sent", AS_SENT, kind=NoteKind.LOCK), *advice_to_read(at.record))


def _answers(at: At[Advice]) -> tuple[Block, ...]:
    questions = (
        (
            "overall",
            "2. How does the year look as a whole, and is there a concern?",
            "In the adviser's words. The panel makes up its own mind.",
        ),
        (
            "next_focus",
            "3. What might the next objectives be about?",
            "Directions are enough; the objectives themselves are agreed later.",
        ),
        (
            "development",
            "4. How might the chief executive develop?",
            "What to learn, and how the board could help.",
        ),
    )
    fields = tuple(
        long_text(at, name, Ask(label, hint, who.ADVICE), limit=ANSWER_LIMIT)
        for name, label, hint in questions
    )
    return (Heading("heading.answers", "The adviser's four answers"), _objectives(at), *fields)


def _objectives(at: At[Advice]) -> Block:
    standing = at.record.objectives.standing
    return ListField(
        "objectives",
        "1. How far was each objective reached?",
        hint="One card for each objective; leave open what the adviser does not speak to.",
        who=who.ADVICE,
        items=tuple(
            _card(at, objective, numbered(no, len(standing)))
            for no, objective in enumerate(standing, start=1)
        ),
        empty_text="There are no objectives yet.",
    )


def _card(at: At[Advice], objective: Objective, number: str) -> Card:
    place: At[Any] = at.item("objectives", objective.id, _new, id_name="objective")
    view = Ask("What does the adviser say?", "Were the measures met, and what shows it?")
    return Card(
        objective.id,
        titled(objective.title),
        summary=phrased(
            "{number} · {opening}",
            number=number,
            opening=opening(place.value.view, "Nothing written"),
        ),
        blocks=(long_text(place, "view", view, limit=ANSWER_LIMIT),),
    )


def _new(objective_id: str) -> AdviceOn:
    return AdviceOn(objective=objective_id)


def _sending(at: At[Advice], today: date) -> tuple[Block, ...]:
    advice = at.value
    ceo = Ask(
        "When was it sent to the chief executive?",
        "The same text, on the same day as the panel.",
        who.ADVICE,
        advice=_before_it_came(advice, advice.sent_to_ceo_on),
    )
    panel = Ask(
        "When was it sent to the panel?",
        "To everybody on it, the reserve as well.",
        who.ADVICE,
        advice=(*_before_it_came(advice, advice.sent_to_panel_on), *_apart(advice)),
    )
    return (
        Heading("heading.sending", "To both sides on the same day"),
        day(at, "sent_to_ceo_on", ceo),
        day(at, "sent_to_panel_on", panel),
        *_sending_both(advice, today),
    )


def _sending_both(advice: Advice, today: date) -> tuple[Block, ...]:
    sent = advice.sent_to_ceo_on or advice.sent_to_panel_on
    if advice.sent_to_ceo_on is not None and advice.sent_to_panel_on is not None:
        return ()
    label = "Sent to both today" if sent is None else "The other side had it on the same day"
    hint = phrased("Enters {sent} for both.", sent=long_day(sent or today))
    return (ActionBlock("sending", (PageAction(SEND_BOTH, label, hint=hint),)),)


def _apart(advice: Advice) -> tuple[str, ...]:
    """A word about two days that differ."""
    ceo, panel = advice.sent_to_ceo_on, advice.sent_to_panel_on
    if ceo is None or panel is None or ceo == panel:
        return ()
    first = "The chief executive" if ceo < panel else "The panel"
    days = abs((ceo - panel).days)
    earlier = "a day" if days == 1 else phrased("{days} days", days=days)
    return (
        phrased(
            "{first} had it {earlier} earlier. Both sides should have it on the same day.",
            first=first,
            earlier=earlier,
        ),
    )


def _before_it_came(advice: Advice, sent: date | None) -> tuple[str, ...]:
    if sent is None or advice.received_on is None or sent >= advice.received_on:
        return ()
    return ("That is before the advice arrived. Look at both days again.",)


def _sent_on(today: date) -> Callable[[Record, NewId], Record]:
    def change(record: Record, _: NewId) -> Record:
        """Both on one day: the one that is entered already, or today."""
        advice = record.advice
        sent = advice.sent_to_ceo_on or advice.sent_to_panel_on or today
        both = replace(
            advice,
            sent_to_ceo_on=advice.sent_to_ceo_on or sent,
            sent_to_panel_on=advice.sent_to_panel_on or sent,
        )
        return replace(record, advice=both)

    return change
