"""Numbers, asked for in a line of text: whole ones, and decimals kept in digits."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import TextField
from appraisal_app.ui.stages.fields import Ask
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.refused_at import refused_at
from appraisal_app.ui.stages.typed_numbers import digits_of

UNREADABLE = (
    "Write a number such as 94.5, 1,240,000 or 150k, without words. What stands here now is not "
    "kept."
)
_LIMIT = 60
_SIGNED = re.compile(r"([-\u2212\u2013]?) ?£? ?([-\u2212\u2013]?) ?(.*?) ?%?")
_MOST_WHOLE, _MOST_PART = 15, 10


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
            raise refused_at(record, place.key_of(name), page, _bounds(least, most))
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
        when_left=True,
        write=write,
    )


def _read(answer: str) -> int | None:
    try:
        digits = in_digits(answer.strip().removeprefix("+"))
    except ValueError:
        return None
    whole, _, part = digits.partition(".")
    return None if part.strip("0") or answer.strip().endswith("%") else int(whole)


def _bounds(least: int, most: int) -> str:
    return phrased(
        "Write a whole number from {least} to {most}. What stands here now is not kept.",
        least=f"{least:,}",
        most=f"{most:,}",
    )


def decimal(at: At[Any], name: str, ask: Ask, *, page: StepKind) -> TextField:
    """A number kept as digits with a point; its `write` raises DomainError when it is none."""
    return TextField(
        at.place.key_of(name),
        ask.label,
        hint=ask.hint,
        who=ask.who,
        error=ask.error,
        advice=ask.advice,
        value=in_groups(at.attribute(name)),
        limit=_LIMIT,
        when_left=True,
        write=_decimal_writer(at, name, page),
    )


def in_groups(digits: str) -> str:
    """Written with commas between the thousands: "1,240,000", "-3.50"."""
    sign, whole, point, part = _parts(digits)
    return f"{sign}{int(whole):,}{point}{part}" if whole else digits


def in_digits(text: str) -> str:
    """Reads a number as people type it, "£1,240,000" or "61.3%" among them; "" for none.

    Raises ValueError when it is no number.
    """
    found = _SIGNED.fullmatch(text.strip())
    if found is None or (found[1] and found[2]):
        raise ValueError(text)
    whole, part = digits_of(found[3])
    if len(whole) > _MOST_WHOLE or len(part) > _MOST_PART:
        raise ValueError(text)
    if not whole and not part:
        return ""
    sign = "-" if (found[1] or found[2]) and (whole + part).strip("0") else ""
    return f"{sign}{whole.lstrip('0') or '0'}{f'.{part}' if part else ''}"


def _parts(digits: str) -> tuple[str, str, str, str]:
    sign = "-" if digits.startswith("-") else ""
    whole, point, part = digits.removeprefix("-").partition(".")
    return sign, whole if whole.isdecimal() else "", point, part


def _decimal_writer(at: At[Any], name: str, page: StepKind) -> Callable[[Record, Any], Record]:
    place = at.place

    def write(record: Record, answer: str) -> Record:
        try:
            digits = in_digits(answer)
        except ValueError:
            raise refused_at(record, place.key_of(name), page, UNREADABLE) from None
        return place.changed(record, name, digits)

    return write
