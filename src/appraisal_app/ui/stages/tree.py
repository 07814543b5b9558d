"""Walks and changes the blocks of a page, cards included."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Card,
    DateField,
    Field,
    ListField,
)
from appraisal_app.ui.forms.field_changes import mapped


def walk(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Every block in reading order, those inside cards too."""
    for block in blocks:
        yield block
        if isinstance(block, ListField):
            for card in block.items:
                yield from walk(card.blocks)


def find(blocks: tuple[Block, ...], key: str) -> Block | None:
    """The block with that key."""
    return next((block for block in walk(blocks) if block.key == key), None)


def find_card(blocks: tuple[Block, ...], list_key: str, card_id: str) -> Card | None:
    """The card with that id in the list with that key."""
    block = find(blocks, list_key)
    items = block.items if isinstance(block, ListField) else ()
    return next((card for card in items if card.id == card_id), None)


def closed(blocks: tuple[Block, ...], always: frozenset[str] = frozenset()) -> tuple[Block, ...]:
    """The same page to read only: no answer can be written and nothing added.

    Of the buttons inside only those in `always` stay, and what announces the others goes with
    them: its key is theirs without ".actions".
    """
    found = [(block, _closed(block, always)) for block in blocks]
    gone = {block.key for block, left in found if left is None}
    return tuple(
        left for block, left in found if left is not None and f"{block.key}.actions" not in gone
    )


def _closed(block: Block, always: frozenset[str]) -> Block | None:
    if isinstance(block, ActionBlock):
        actions = tuple(each for each in block.actions if each.key in always)
        return replace(block, actions=actions) if actions else None
    if isinstance(block, ListField):
        items = tuple(
            replace(card, blocks=closed(card.blocks, always), movable=False, removable=False)
            for card in block.items
        )
        return replace(
            block, items=items, add_label="", read_only=True, write=None, advice=(), error=""
        )
    if isinstance(block, Field):
        return replace(block, read_only=True, write=None, advice=(), error="")
    return block


TO_COME = "That day is still to come. Enter it once it has happened."
_ACCEPTED = ("accepted_by_chair", "accepted_by_ceo")
_AHEAD = frozenset({"next_review_on", "next_on", "hearing_on", "destroy_on"})
"""Days that are fixed beforehand."""


def with_days_to_come(blocks: tuple[Block, ...], today: date) -> tuple[Block, ...]:
    """The page with a word at each day that should have happened and has not yet."""
    return mapped(blocks, lambda field: _to_come(field, today))


def _to_come(field: Field, today: date) -> Field:
    name = field.key.rpartition(".")[2]
    tells_of_the_past = name in _ACCEPTED or (name.endswith("_on") and name not in _AHEAD)
    if not isinstance(field, DateField) or not tells_of_the_past or field.read_only:
        return field
    is_to_come = field.value is not None and field.value > today
    return replace(field, advice=(*field.advice, TO_COME)) if is_to_come else field


def with_far_days(
    blocks: tuple[Block, ...], start: date, end: date, *, is_history: bool = False
) -> tuple[Block, ...]:
    """The page with a word at each day so far from the review that its year may be a slip.

    Pages of `is_history` tell of longer times: when a school joined, or a policy was adopted.
    """
    before, after = _HISTORY if is_history else _NEAR
    earliest, latest = _years_on(start, -before), _years_on(end, after)
    said = (
        phrased(
            "More than {before} years before this review begins. Is the year right?", before=before
        ),
        phrased("More than {after} years after this review ends. Is the year right?", after=after),
    )

    def change(field: Field) -> Field:
        if not isinstance(field, DateField) or field.value is None or field.read_only:
            return field
        if earliest <= field.value <= latest:
            return field
        return replace(field, advice=(*field.advice, said[field.value > latest]))

    return mapped(blocks, change)


_NEAR, _HISTORY = (3, 5), (40, 15)
"""Years before and after a review in which its days usually lie."""


def _years_on(day: date, years: int) -> date:
    year = min(max(day.year + years, date.min.year), date.max.year)
    return date(year, day.month, min(day.day, 28))
