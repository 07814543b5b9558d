"""Small fields that only this file's pages have."""

from __future__ import annotations

from typing import Any, Final

from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import TextField
from appraisal_app.ui.stages.places import At

NO_NUMBER: Final = "Write a number of people, such as 12, or leave it empty."
_MOST, _LIMIT = 99_999, 6


def count_field(at: At[Any], name: str, label: str) -> TextField:
    """A number of people, read when the field is left; its `write` raises DomainError."""
    value: int | None = at.attribute(name)
    place = at.place

    def write(record: Record, answer: str) -> Record:
        said = answer.strip()
        if not said:
            return place.changed(record, name, None)
        if not (said.isascii() and said.isdigit() and int(said) <= _MOST):
            raise DomainError((Refusal(sentence=NO_NUMBER, field=place.key_of(name), hard=True),))
        return place.changed(record, name, int(said))

    return TextField(
        place.key_of(name),
        label,
        value="" if value is None else str(value),
        limit=_LIMIT,
        when_left=True,
        write=write,
    )
