"""Other answers for a field than the one that stands there."""

from __future__ import annotations

from datetime import date, timedelta

from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import (
    CheckField,
    ChecksField,
    ChoiceField,
    DateField,
    Field,
    ListField,
    SelectField,
    TextField,
)
from appraisal_app.ui.forms.listener import Answer
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.tree import walk

_NUMBERS = (".pupils", ".value", ".minutes")
"""How the keys of fields end that take nothing but a number."""


def answer_of(field: Field) -> Answer:
    """What stands in a field now."""
    match field:
        case ChecksField():
            return field.values
        case TextField() | DateField() | ChoiceField() | SelectField() | CheckField():
            return field.value
        case _:
            raise TypeError(field)


def other_answers(field: Field) -> tuple[Answer, ...]:
    """Answers that a person could give instead."""
    now = answer_of(field)
    return tuple(answer for answer in _possible(field) if answer != now)


def _possible(field: Field) -> tuple[Answer, ...]:
    match field:
        case TextField() if field.key.endswith("_pence"):
            found: tuple[Answer, ...] = ("£1,234.5", "")
        case TextField() if field.key.endswith(".due"):
            found = ("12",)
        case TextField() if f".{field.key}".endswith(_NUMBERS):
            found = ("12", "")
        case TextField():
            found = (f"{field.value} and more\n- a line ", "")
        case DateField():
            found = ((field.value or date(2026, 1, 1)) + timedelta(days=40), None)
        case ChecksField():
            offered = tuple(each.value for each in field.options)
            found = (offered, offered[:1], ())
        case ChoiceField() | SelectField():
            found = tuple(each.value for each in field.options)
        case _:
            found = (False, True)
    return found


def questions(content: StepContent) -> tuple[Field, ...]:
    """Every field that can be answered, lists apart."""
    return tuple(
        block
        for block in walk(content.blocks)
        if isinstance(block, Field) and not isinstance(block, ListField) and block.write
    )


def lists(content: StepContent) -> tuple[ListField, ...]:
    """Every list that can grow."""
    return tuple(
        block for block in walk(content.blocks) if isinstance(block, ListField) and block.write
    )


def written(field: Field, record: Record, answer: object) -> Record:
    """The record after that answer."""
    assert field.write is not None
    after: Record = field.write(record, answer)
    return after
