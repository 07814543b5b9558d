"""Quiet advice beside the fields in which somebody's work is judged."""

from __future__ import annotations

from dataclasses import replace

from appraisal_app.domain.process import StepKind
from appraisal_app.domain.tone import judging_words, private_words
from appraisal_app.ui.forms.blocks import Block, Field, TextField
from appraisal_app.ui.forms.field_changes import mapped

_JUDGING = frozenset(
    {
        StepKind.VIEWS,
        StepKind.JUDGEMENTS,
        StepKind.STATEMENT,
        StepKind.CHECK_INS,
        StepKind.MID_CYCLE,
        StepKind.LETTER,
    }
)
"""Pages on which a board writes about its chief executive."""


def with_advice_on_manner(kind: StepKind, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The page with a word at each answer that judges the person, or tells of what is private."""
    return mapped(blocks, _told) if kind in _JUDGING else blocks


def _told(field: Field) -> Field:
    if not isinstance(field, TextField) or not field.multiline or field.read_only:
        return field
    said = (*judging_words(field.value), *private_words(field.value))
    new = tuple(each for each in said if each not in field.advice)
    return replace(field, advice=(*field.advice, *new)) if new else field
