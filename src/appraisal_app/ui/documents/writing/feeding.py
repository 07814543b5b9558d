"""The fields of a page that feed one document: all others stay out of its editor."""

from __future__ import annotations

from dataclasses import replace

from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.application.documents.report_fields import FEEDS
from appraisal_app.ui.forms.blocks import Block, Heading, PageState

_OF_A_FIELD = {"wording.actions": "text", "note.draft": "heard"}
"""Blocks that stand before their field, or in its place."""


def feeding(state: PageState, document: DocumentId) -> PageState:
    """The page cut down to what feeds `document`; whole where a page feeds one document only."""
    if not any(document in FEEDS.get(each.key, ()) for each in state.blocks):
        return state
    return replace(state, blocks=tuple(_kept(state.blocks, document)))


def _kept(blocks: tuple[Block, ...], document: DocumentId) -> list[Block]:
    """What says something of a field goes with it, and a heading with the first field below it."""
    kept: list[Block] = []
    heading: Heading | None = None
    feeds = True
    for block in blocks:
        if isinstance(block, Heading):
            heading = block
            continue
        field = _OF_A_FIELD.get(block.key, block.key)
        feeds = document in FEEDS[field] if field in FEEDS else feeds
        if feeds:
            kept.extend((block,) if heading is None else (heading, block))
            heading = None
    return kept
