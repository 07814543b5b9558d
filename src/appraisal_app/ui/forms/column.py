"""Keeps a column of widgets in step with a sequence of keyed values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from appraisal_app.ui.forms.blocks import Block
from appraisal_app.ui.forms.kit import BlockView, Kit
from appraisal_app.ui.forms.rhythm import distance

W = TypeVar("W", bound=QWidget)


def put_in_order(layout: QVBoxLayout, wanted: Sequence[QWidget]) -> bool:
    """Make `wanted` the first widgets of `layout`; True when something had to move."""
    moved = False
    for place, widget in enumerate(wanted):
        if layout.indexOf(widget) == place:
            continue
        layout.removeWidget(widget)
        layout.insertWidget(place, widget)
        moved = True
    return moved


def drop(layout: QVBoxLayout, widget: QWidget) -> None:
    """Take `widget` out and away."""
    layout.removeWidget(widget)
    widget.hide()
    widget.deleteLater()


class Column:
    """Blocks from top to bottom, each shown by a view that lives as long as its key and kind."""

    def __init__(self, layout: QVBoxLayout, kit: Kit) -> None:
        self._layout = layout
        self._kit = kit
        self._blocks: dict[str, Block] = {}
        self._views: dict[str, BlockView[Any]] = {}

    @property
    def views(self) -> tuple[BlockView[Any], ...]:
        """The views, from top to bottom."""
        return tuple(self._views.values())

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        """Show `blocks`, from top to bottom."""
        wanted = {block.key: block for block in blocks}
        if len(wanted) != len(blocks):
            message = "two blocks of one page share a key"
            raise ValueError(message)
        changed = self._drop_all_but(wanted)
        self._views = {key: self._view(block) for key, block in wanted.items()}
        self._blocks = wanted
        self._set_apart(blocks)
        if put_in_order(self._layout, list(self._views.values())) or changed:
            self._kit.reshaped()

    def seek(self, key: str) -> QWidget | None:
        """The widget to focus for the block `key`."""
        return first_found([view.seek for view in self._views.values()], key)

    def _set_apart(self, blocks: Sequence[Block]) -> None:
        before: Block | None = None
        for block, view in zip(blocks, self._views.values(), strict=True):
            view.stand_off(distance(before, block))
            before = block

    def _drop_all_but(self, wanted: dict[str, Block]) -> bool:
        kept = {k for k, b in wanted.items() if type(self._blocks.get(k)) is type(b)}
        gone = [key for key in self._views if key not in kept]
        for key in gone:
            view = self._views.pop(key)
            view.retire()
            drop(self._layout, view)
        return bool(gone)

    def _view(self, block: Block) -> BlockView[Any]:
        view = self._views.get(block.key)
        if view is None:
            view = self._kit.kinds[type(block)](self._kit)
            view.setObjectName(f"block-{block.key}")
            view.show_block(block)
        elif block is not self._blocks[block.key] and block != self._blocks[block.key]:
            view.show_block(block)
        return view


def first_found(finders: Sequence[Callable[[str], QWidget | None]], key: str) -> QWidget | None:
    """What the first of `finders` finds."""
    return next((found for find in finders if (found := find(key)) is not None), None)
