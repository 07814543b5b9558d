"""What is decided about each part that is held."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from appraisal_app.application.documents.access.holding import COPIED, held_parts
from appraisal_app.application.documents.access_words import DECISIONS, HELD, REASONS
from appraisal_app.domain.access_requests import (
    AccessItem,
    AccessRequests,
    Decision,
    HeldPart,
    WithholdReason,
)
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Block, Card, Note, NoteKind, Option
from appraisal_app.ui.stages.content import NewId, PageEdit
from appraisal_app.ui.stages.fields import Ask, Listing, choice, long_text, maybe, select, text
from appraisal_app.ui.stages.places import At, part

REQUESTS = part("access_requests", AccessRequests)

_PARTS = tuple(Option(each.value, HELD[each]) for each in HeldPart)
_DECISIONS = (
    Option(Decision.GIVE.value, "Give it", "without the names of other people"),
    Option(Decision.WITHHOLD.value, "Do not give it", "with a reason that is told"),
)
_REASONS = tuple(Option(each.value, REASONS[each]) for each in WithholdReason)
_BY_HAND = (
    "The pack makes no copy of this part: it may name others, or say what was meant for few. If "
    "you give it, copy it by hand, read it, and put it with the pack."
)
_READ_IT = (
    "The pack copies this part without the names of others whom the file knows. Read it before it "
    "goes: it cannot know everybody who is named in free words."
)


def items_listing() -> Listing:
    """The parts, one card each."""
    return Listing(
        card=_card,
        make=lambda _, new: AccessItem(id=new),
        add_label="Add something else",
        empty_text="Nothing is listed yet. Begin with what this file holds.",
    )


def _card(at: At[Any]) -> Card:
    item: AccessItem = at.value
    name = item.title.strip() if item.held is HeldPart.OUTSIDE else ""
    said = DECISIONS[item.decision] if item.decision is not None else "not decided yet"
    if item in _without_a_reason(item):
        said = "not given; the reason is missing"
    return Card(
        item.id,
        name or HELD[item.held],
        summary=said,
        folded=item.decision is not None,
        blocks=_blocks(at, item),
        movable=True,
        removable=True,
        remove_label="Remove this part",
    )


def _without_a_reason(item: AccessItem) -> tuple[AccessItem, ...]:
    return (item,) if item.decision is Decision.WITHHOLD and item.reason is None else ()


def _blocks(at: At[Any], item: AccessItem) -> tuple[Block, ...]:
    outside = item.held is HeldPart.OUTSIDE
    what = Ask("What is it?", "Kind, from when to when, and where it lies.")
    reason = Ask("Why is it not given?", "The person is told; the law allows few reasons.")
    note = Ask(
        "What do you tell the chief executive about it?",
        "For something that is not given: the section of the law, and how to complain.",
    )
    return (
        select(at, "held", Ask("Which part?"), _PARTS, HeldPart),
        *((text(at, "title", what, limit=160),) if outside or item.title else ()),
        choice(at, "decision", Ask("Is it given?"), _DECISIONS, maybe(Decision)),
        *(
            (select(at, "reason", reason, _REASONS, maybe(WithholdReason)),)
            if item.decision is Decision.WITHHOLD
            else ()
        ),
        *_how_it_is_copied(item),
        long_text(at, "note", note, limit=800),
    )


def _how_it_is_copied(item: AccessItem) -> tuple[Block, ...]:
    if item.decision is not Decision.GIVE:
        return ()
    words = _READ_IT if item.held in COPIED else _BY_HAND
    return (Note(f"note.copy.{item.id}", words, kind=NoteKind.QUIET),)


def listing_what_is_held(request_id: str, records: Callable[[], tuple[Record, ...]]) -> PageEdit:
    """Adds a card for each part that some review of the file holds and that has none yet."""

    def change(record: Record, new_id: NewId) -> Record:
        place = REQUESTS.existing("requests", request_id)
        request = place.read(record)
        if request is None:
            return record
        listed = {each.held for each in request.items}
        missing = [each for each in held_parts(records() or (record,)) if each not in listed]
        new = tuple(AccessItem(id=new_id(), held=each) for each in missing)
        return place.write(record, replace(request, items=(*request.items, *new)))

    return PageEdit(label="listing what is held", change=change)
