"""Says at each field of the report into which documents its words go."""

from __future__ import annotations

from dataclasses import replace

from appraisal_app.application.documents.report_fields import goes_into
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.forms.blocks import Block, Field


def with_documents(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The page with the documents named in the hint of each field."""
    return tuple(_named(block) for block in blocks)


def _named(block: Block) -> Block:
    where = goes_into(block.key)
    if not where or not isinstance(block, Field):
        return block
    return replace(block, hint=phrased("{hint} {where}", hint=block.hint, where=where).strip())
