"""Walks and changes the blocks of a page, cards included."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from appraisal_app.ui.forms.blocks import ActionBlock, Block, Card, Field, ListField, Problem


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


def closed(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The same page to read only: no answer can be written, nothing added, no button inside."""
    return tuple(_closed(block) for block in blocks if not isinstance(block, ActionBlock))


def _closed(block: Block) -> Block:
    if isinstance(block, ListField):
        items = tuple(
            replace(card, blocks=closed(card.blocks), movable=False, removable=False)
            for card in block.items
        )
        return replace(
            block, items=items, add_label="", read_only=True, write=None, advice=(), error=""
        )
    if isinstance(block, Field):
        return replace(block, read_only=True, write=None, advice=(), error="")
    return block


def with_errors(blocks: tuple[Block, ...], problems: tuple[Problem, ...]) -> tuple[Block, ...]:
    """The page with each problem also said at the field that it is about."""
    by_key = {problem.target: problem.text for problem in reversed(problems) if problem.target}
    return _mapped(blocks, lambda field: _marked(field, by_key)) if by_key else blocks


def _marked(field: Field, by_key: dict[str, str]) -> Field:
    said = by_key.get(field.key, "")
    return replace(field, error=said) if said and not field.error else field


def _mapped(blocks: tuple[Block, ...], change: Callable[[Field], Field]) -> tuple[Block, ...]:
    return tuple(_changed(block, change) for block in blocks)


def _changed(block: Block, change: Callable[[Field], Field]) -> Block:
    if isinstance(block, ListField):
        items = tuple(replace(card, blocks=_mapped(card.blocks, change)) for card in block.items)
        return change(replace(block, items=items))
    return change(block) if isinstance(block, Field) else block
