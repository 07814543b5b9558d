"""Units as people write them."""

from __future__ import annotations

from appraisal_app.application.importing.names import tidy

_SAME = {
    "per cent": "%",
    "percent": "%",
    "percentage": "%",
    "pounds": "£",
    "gbp": "£",
}


def unit_key(unit: str) -> str:
    """One spelling for each unit, so that "per cent" is "%"."""
    plain = tidy(unit).casefold()
    return _SAME.get(plain, plain)


def clash(one: str, other: str) -> bool:
    """Whether both are given and mean different units."""
    return bool(one and other) and unit_key(one) != unit_key(other)
