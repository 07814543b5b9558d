"""How far blocks stand apart: what belongs together stands close together."""

from __future__ import annotations

from appraisal_app.ui.forms.blocks import ActionBlock, Block, Heading, ListField, Note, NoteKind

CLOSE, NEAR, APART, SECTION = 0.5, 0.65, 1.15, 1.8
"""The scale of distances, in heights of a line of text."""

_SECTION_LEVEL = 2


def distance(before: Block | None, block: Block) -> float:
    """How far `block` stands from the one `before` it, in heights of a line of text."""
    if before is None:
        return 0
    if isinstance(before, Heading) or (_is_quiet(before) and _is_quiet(block)):
        return CLOSE
    if isinstance(block, Heading):
        return SECTION if block.level <= _SECTION_LEVEL else APART
    goes_on = isinstance(before, ListField) or _is_quiet(before)
    return NEAR if goes_on and isinstance(block, ActionBlock) else APART


def _is_quiet(block: Block) -> bool:
    return isinstance(block, Note) and block.kind is NoteKind.QUIET
