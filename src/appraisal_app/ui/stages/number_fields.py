"""A whole number, asked for in a line of text."""

from __future__ import annotations

import re
from typing import Any

from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import TextField
from appraisal_app.ui.stages.fields import Ask
from appraisal_app.ui.stages.places import At

_LIMIT = 9
_WHOLE = re.compile(r"[-+\u2212]?\d{1,7}")


def whole_number(  # noqa: PLR0913 - each argument is named where it is given
    at: At[Any],
    name: str,
    ask: Ask,
    *,
    page: StepKind,
    least: int = 0,
    most: int = 9_999_999,
    needed: bool = False,
) -> TextField:
    """A number from `least` to `most`; its `write` raises DomainError when it is none.

    Clearing a number that is `needed` keeps the old one.
    """
    value: int | None = at.attribute(name)
    place = at.place

    def write(record: Record, answer: str) -> Record:
        if not answer.strip():
            return record if needed else place.changed(record, name, None)
        number = _read(answer)
        if number is None or not least <= number <= most:
            raise DomainError((_refusal(record, place.key_of(name), page, least, most),))
        return place.changed(record, name, number)

    return TextField(
        place.key_of(name),
        ask.label,
        hint=ask.hint,
        who=ask.who,
        error=ask.error,
        advice=ask.advice,
        value="" if value is None else str(value),
        limit=_LIMIT,
        write=write,
    )


def _read(answer: str) -> int | None:
    plain = answer.strip().replace(",", "").replace(" ", "")
    if _WHOLE.fullmatch(plain) is None:
        return None
    return int(plain.replace("\u2212", "-"))


def _refusal(record: Record, key: str, page: StepKind, least: int, most: int) -> Refusal:
    step = record.cycle.process.step(page)
    code = step.code if step is not None else page.value
    sentence = f"Write a whole number from {least:,} to {most:,}."
    return Refusal(sentence=sentence, step=code, field=key)
