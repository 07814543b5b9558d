"""Answers that were refused: they stay in their fields, with the reason, and not in the record."""

from __future__ import annotations

from dataclasses import dataclass, replace

from appraisal_app.ui.forms.blocks import (
    Block,
    ChoiceField,
    Field,
    Problem,
    SelectField,
    TextField,
)
from appraisal_app.ui.forms.field_changes import mapped
from appraisal_app.ui.forms.listener import Answer
from appraisal_app.ui.stages.tree import find


@dataclass(frozen=True, slots=True)
class _Refused:
    answer: Answer
    sentence: str
    is_typed: bool


class KeptAnswers:
    """What was typed stays until it is put right; a refused choice only until it is left."""

    def __init__(self) -> None:
        self._refused: dict[str, _Refused] = {}

    def refuse(self, block: Field, answer: Answer, sentence: str) -> None:
        """Keep the answer of that field, and say why it was not taken."""
        self._refused[block.key] = _Refused(answer, sentence, isinstance(block, TextField))

    def accept(self, key: str) -> None:
        """That field has another answer now, and it was taken."""
        self._refused.pop(key, None)

    def leave(self, key: str) -> bool:
        """The field is left: a refused choice falls back; True when one did."""
        kept = self._refused.get(key)
        if kept is None or kept.is_typed:
            return False
        del self._refused[key]
        return True

    def forget(self) -> None:
        """The record changed from elsewhere: undo, say, takes back what was typed as well."""
        self._refused.clear()

    def over(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        """The page with those answers in their fields."""
        return mapped(blocks, self._shown) if self._refused else blocks

    def problems(
        self, blocks: tuple[Block, ...], known: tuple[Problem, ...]
    ) -> tuple[Problem, ...]:
        """A line for every typed answer that still waits, unless it is said already."""
        said = {(each.text, each.target) for each in known}
        waiting = (
            Problem(kept.sentence, key) for key, kept in self._refused.items() if kept.is_typed
        )
        return tuple(
            each
            for each in waiting
            if (each.text, each.target) not in said and find(blocks, each.target) is not None
        )

    def _shown(self, field: Field) -> Field:
        kept = self._refused.get(field.key)
        if kept is None or field.read_only:
            return field
        if isinstance(field, TextField | ChoiceField | SelectField):
            return replace(field, value=str(kept.answer), error=kept.sentence)
        return replace(field, error=kept.sentence)
