"""A sum of money: asked in pounds, kept in pence, never computed with."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
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
    "Write a sum in pounds, such as 112,500, £1,234.50 or 150k. What stands here now is not kept."
)
TOO_MUCH = "Write a sum below £1,000,000,000. What stands here now is not kept."
_LIMIT = 60
_PENCE = 100
_PENCE_DIGITS = 2
_MOST_DIGITS = 9
_SUM = re.compile(r"(?:£|GBP)? *(.*?) *(?:£|GBP|pounds)?", re.IGNORECASE)


def pounds(at: At[Any], name: str, ask: Ask, *, page: StepKind) -> TextField:
    """A sum in pounds; its `write` raises DomainError, led to this field, when it is none."""
    field = TextField(
        at.place.key_of(name),
        ask.label,
        hint=ask.hint,
        who=ask.who,
        error=ask.error,
        advice=ask.advice,
        value=in_pounds(at.attribute(name)),
        limit=_LIMIT,
        when_left=True,
    )
    return replace(field, write=_writer(at, name, page))


def in_pounds(pence: int | None) -> str:
    """Written "£112,500", with the pence that there are: "£9.5" as it is typed; "" for none."""
    if pence is None:
        return ""
    whole, rest = divmod(pence, _PENCE)
    decimals = f".{rest:02d}".rstrip("0") if rest else ""
    return phrased("£{whole}{decimals}", whole=f"{whole:,}", decimals=decimals)


def in_pence(text: str) -> int | None:
    """Reads pounds as a person types them; None for no sum.

    Raises ValueError when it is none, OverflowError when it is too much for one.
    """
    found = _SUM.fullmatch(text.strip())
    whole, decimals = digits_of(found[1] if found else text)
    if len(decimals) > _PENCE_DIGITS:
        raise ValueError(text)
    if len(whole.lstrip("0")) > _MOST_DIGITS:
        raise OverflowError(text)
    if not whole and not decimals:
        return None
    return int(whole or 0) * _PENCE + int(decimals.ljust(2, "0"))


def _writer(at: At[Any], name: str, page: StepKind) -> Callable[[Record, Any], Record]:
    place = at.place

    def write(record: Record, answer: str) -> Record:
        try:
            pence = in_pence(answer)
        except ValueError:
            raise refused_at(record, place.key_of(name), page, UNREADABLE) from None
        except OverflowError:
            raise refused_at(record, place.key_of(name), page, TOO_MUCH) from None
        return place.changed(record, name, pence)

    return write
