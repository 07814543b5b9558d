"""Turns a record into the notes of the check-in conversations."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from appraisal_app.application.documents.building import CONFIDENTIAL, copy, named, period
from appraisal_app.application.documents.check_ins.content import (
    CheckInsContent,
    Conversation,
    PromiseRow,
)
from appraisal_app.application.documents.entry import Source
from appraisal_app.application.documents.parts import Cover
from appraisal_app.application.documents.year_words import MODELS
from appraisal_app.domain.conversation import PARTS
from appraisal_app.domain.people import Office
from appraisal_app.domain.record import Record
from appraisal_app.domain.year import CheckIn

_PART_NAMES = {part.key: part.name for parts in PARTS.values() for part in parts}
_OTHER_PART = "Also said"


def build_check_ins(source: Source) -> CheckInsContent:
    """D10 from the conversations that have a day.

    Whether wellbeing came up stays out of it, unless both agreed to keep a note about it.
    """
    record = source.record
    held = sorted(held_conversations(record), key=lambda each: each[0])
    return CheckInsContent(
        cover=Cover(
            trust=record.trust.name,
            eyebrow="Between two reviews of the chief executive",
            title="Notes of check-in conversations",
            cycle=record.cycle.label,
            classification=CONFIDENTIAL,
            facts=(
                ("Chief executive", named(record, Office.CHIEF_EXECUTIVE)),
                ("Chair", named(record, Office.CHAIR)),
                ("Period", period(record)),
            ),
            circulation=("chief executive", "chair"),
            standing=copy(source.copy_number),
        ),
        mark=source.mark,
        conversations=tuple(_conversation(record, on, each) for on, each in held),
    )


def held_conversations(record: Record) -> Iterator[tuple[date, CheckIn]]:
    """Those of which it is known when they were."""
    for each in record.check_ins.check_ins:
        if each.held_on is not None:
            yield each.held_on, each


def _conversation(record: Record, on: date, kept: CheckIn) -> Conversation:
    return Conversation(
        held_on=on,
        led=MODELS[kept.model],
        shared_on=kept.shared_on,
        topics=kept.topics,
        objectives=tuple(
            f"{number}. {objective.title}" if objective.title.strip() else f"Objective {number}"
            for number, objective in enumerate(record.objectives.standing, start=1)
            if objective.id in kept.objectives
        ),
        said=tuple(_said(kept)),
        wellbeing=kept.wellbeing_note if kept.wellbeing_agreed_on is not None else "",
        agreed=kept.agreed,
        promises=tuple(
            PromiseRow(text=each.text, owner=each.owner, due=each.due, done=each.done_on)
            for each in kept.follow_ups
        ),
    )


def _said(kept: CheckIn) -> Iterator[tuple[str, str]]:
    """Whatever has words, first in the order of the model, then what another model had asked."""
    order = [part.key for part in PARTS[kept.model]]
    spoken = [each for each in kept.answers if each.words.strip()]
    first = sorted((e for e in spoken if e.part in order), key=lambda e: order.index(e.part))
    rest = (each for each in spoken if each.part not in order)
    for each in (*first, *rest):
        yield _PART_NAMES.get(each.part, _OTHER_PART), each.words
