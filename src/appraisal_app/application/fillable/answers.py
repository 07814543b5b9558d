"""An answer on a form as it is kept, and where a program on the way could not keep a letter."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.fillable_forms import NO_ANSWER, FormField
from appraisal_app.domain.returning import NOT_OFFERED

_CHOICE: Final = re.compile(r"c([0-9]{1,3})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Flagged:
    """An answer with letters that some program on the way could not keep; places count from 0."""

    question: str
    text: str
    places: tuple[int, ...]


def settled(question: FormField, said: str) -> str:
    """The answer by its key; raises DomainError for a choice that was not offered."""
    if not question.choices or said in {"", NO_ANSWER}:
        return "" if question.choices else said
    found = _CHOICE.fullmatch(said)
    number = int(found[1]) if found is not None else len(question.choices)
    if number >= len(question.choices):
        raise DomainError((Refusal(sentence=NOT_OFFERED, hard=True),))
    return question.choices[number]
