"""Changes every field of a page, those inside cards too."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from appraisal_app.ui.forms.blocks import Block, Field, ListField, Problem


def with_errors(blocks: tuple[Block, ...], problems: tuple[Problem, ...]) -> tuple[Block, ...]:
    """The page with each problem also said at the field that it is about."""
    by_key = {problem.target: problem.text for problem in reversed(problems) if problem.target}
    return mapped(blocks, lambda field: _marked(field, by_key)) if by_key else blocks


def mapped(blocks: tuple[Block, ...], change: Callable[[Field], Field]) -> tuple[Block, ...]:
    """The page with every field changed so, those in cards too."""
    return tuple(_changed(block, change) for block in blocks)


def _changed(block: Block, change: Callable[[Field], Field]) -> Block:
    if isinstance(block, ListField):
        items = tuple(replace(card, blocks=mapped(card.blocks, change)) for card in block.items)
        return change(replace(block, items=items))
    return change(block) if isinstance(block, Field) else block


def _marked(field: Field, by_key: dict[str, str]) -> Field:
    said = by_key.get(field.key, "")
    return replace(field, error=said) if said and not field.error else field
