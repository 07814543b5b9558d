"""Bytes to plain JSON values, refusing what JSON leaves open."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from appraisal_app.domain.phrases import phrased
from appraisal_app.exchange.errors import RecordError

MAX_BYTES = 40_000_000


@dataclass(frozen=True, slots=True)
class Doubled:
    """Stands in a parsed object for a name that was given twice."""


DOUBLED = "this name stands twice"
"""What to say about it, at its place."""


@dataclass(frozen=True, slots=True)
class NotFinite:
    """Stands for NaN and the infinities, which are not JSON."""


def _object(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for name, value in pairs:
        found[name] = Doubled() if name in found else value
    return found


def _constant(_: str) -> NotFinite:
    return NotFinite()


def parse(data: bytes) -> object:
    """The JSON value in `data`; a doubled name or NaN is marked, to be refused at its place.

    Raises RecordError when it is too large, not UTF-8, not JSON, or nested absurdly deep.
    """
    if len(data) > MAX_BYTES:
        raise RecordError(
            "", phrased("it is larger than {max_bytes} MB", max_bytes=MAX_BYTES // 1000000)
        )
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise RecordError(
            "", phrased("byte {start} is not UTF-8 text", start=error.start)
        ) from None
    try:
        parsed = json.loads(text, object_pairs_hook=_object, parse_constant=_constant)
    except json.JSONDecodeError as error:
        raise RecordError(
            phrased("line {lineno}, column {colno}", lineno=error.lineno, colno=error.colno),
            "not JSON",
        ) from None
    except RecursionError:
        raise RecordError("", "it is nested too deep") from None
    except ValueError:
        raise RecordError("", "it holds a number of absurd length") from None
    return cast("object", parsed)
