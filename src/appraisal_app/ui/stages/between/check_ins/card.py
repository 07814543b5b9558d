"""One conversation as a card: the model, what was said to its parts, what was agreed."""

from __future__ import annotations

from typing import Any

from appraisal_app.domain.conversation import PARTS
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.year import Answered, CheckIn, ConversationModel, FollowUp
from appraisal_app.ui.forms.blocks import Block, Card, Option
from appraisal_app.ui.stages.fields import (
    Ask,
    Listing,
    cards,
    choice,
    day,
    long_text,
    text,
    tick,
    ticks,
)
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import objective_options, opening

_MODELS = (
    Option(ConversationModel.GROW.value, "GROW", "goal, reality, options, will"),
    Option(
        ConversationModel.OSKAR.value, "OSKAR", "outcome, scaling, know-how, affirm and act, review"
    ),
    Option(ConversationModel.STRENGTHS.value, "Strengths first", "used well, used more, overused"),
    Option(ConversationModel.FREE.value, "Free", "no model, just a conversation"),
)
_NAMES = {option.value: option.label for option in _MODELS}
_LIMIT = 2_000
_NOTE_LIMIT = 400


def check_in_card(at: At[Any]) -> Card:
    """Everything about one conversation."""
    kept: CheckIn = at.value
    shared = (
        phrased("shared {shared_on}", shared_on=long_day(kept.shared_on))
        if kept.shared_on
        else "not shared yet"
    )
    return Card(
        kept.id,
        long_day(kept.held_on) or "Conversation without a date",
        summary=strung(" · ", filter(None, (_NAMES[kept.model], opening(kept.agreed, ""), shared))),
        blocks=(*_head(at), *_said(at), *_agreed(at)),
        removable=True,
        remove_label="Remove this conversation",
    )


def _head(at: At[Any]) -> tuple[Block, ...]:
    model = Ask("How was it led?", "The model only changes what you are asked below.")
    topics = Ask("What was it about?", "A few words.")
    objectives = objective_options(at.record)
    ask = Ask("Which objectives did you talk about?", "So that a judgement is no surprise later.")
    return (
        day(at, "held_on", Ask("When was it?")),
        choice(at, "model", model, _MODELS, ConversationModel),
        text(at, "topics", topics),
        *((ticks(at, "objectives", ask, objectives),) if objectives else ()),
    )


def _said(at: At[Any]) -> tuple[Block, ...]:
    """The parts of the model; what was written under another model stays in sight."""
    kept: CheckIn = at.value
    known = {part.key: part for parts in PARTS.values() for part in parts}
    here = [part.key for part in PARTS[kept.model]]
    other = [each.part for each in kept.answers if each.words.strip() and each.part not in here]
    blocks: list[Block] = []
    for key in (*here, *other):
        part = known.get(key)
        name, prompt = (part.name, part.prompt) if part is not None else (key, "")
        place = at.item("answers", key, _answered, id_name="part")
        blocks.append(long_text(place, "words", Ask(name, prompt), limit=_LIMIT))
    return tuple(blocks)


def _answered(key: str) -> Answered:
    return Answered(part=key)


def _agreed(at: At[Any]) -> tuple[Block, ...]:
    agreed = Ask("What was agreed?", "In words that both of you would use.")
    follow = Ask("Who promised to do what?", "It is carried on until it is done.")
    wellbeing = Ask(
        "Wellbeing or workload came up",
        "The tick is enough. What was said about it stays between the two of you.",
    )
    shared = Ask("Shared with the chief executive on", "Send the note within a few days.")
    return (
        long_text(at, "agreed", agreed, limit=_LIMIT),
        cards(at, "follow_ups", follow, _FOLLOW_UPS),
        tick(at, "wellbeing_raised", wellbeing),
        *_wellbeing(at),
        day(at, "shared_on", shared),
    )


def _wellbeing(at: At[Any]) -> tuple[Block, ...]:
    """A short note that both want to keep, asked for only where it came up or is there already."""
    kept: CheckIn = at.value
    if not kept.wellbeing_raised and not kept.wellbeing_note.strip():
        return ()
    note = Ask(
        "Is there something that both of you want to keep about it?",
        "Leave it empty if not. About workload and support, never about health.",
    )
    agreed = Ask(
        "Both agreed to keep this on",
        "The note is printed with the conversation only once there is a date.",
    )
    return (
        long_text(at, "wellbeing_note", note, limit=_NOTE_LIMIT),
        day(at, "wellbeing_agreed_on", agreed),
    )


def _follow_up(at: At[Any]) -> Card:
    kept: FollowUp = at.value
    state = (
        phrased("done {done_on}", done_on=long_day(kept.done_on))
        if kept.done_on
        else phrased("due {due}", due=long_day(kept.due))
    )
    return Card(
        kept.id,
        opening(kept.text, "New promise"),
        summary=state if kept.done_on or kept.due else "",
        blocks=(
            text(at, "text", Ask("What?")),
            text(at, "owner", Ask("Who?", "An office is enough."), limit=80),
            day(at, "due", Ask("By when?")),
            day(at, "done_on", Ask("Done on")),
        ),
        removable=True,
        remove_label="Remove this promise",
    )


_FOLLOW_UPS = Listing(
    card=_follow_up,
    make=lambda _, new: FollowUp(id=new),
    add_label="Add a promise",
    empty_text="Nothing was promised.",
)
