"""Figures with their units, as people write them here."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

MINUS = "\u2212"
_POUND, _PER_CENT = "£", "%"
_SIGNS = {_POUND, _PER_CENT}
_SIZES = ((Decimal(10**9), "bn"), (Decimal(10**6), "m"), (Decimal(10**3), "k"))
_MONEY_SHORT_FROM, _COUNT_SHORT_FROM = Decimal(10**4), Decimal(10**6)


def full_figure(value: Decimal, unit: str) -> str:
    """Every digit: "£1,240,000", "61.3%", "412 pupils"; with a minus sign, not a hyphen."""
    return _signed(value, f"{abs(value):,f}", unit)


def scale_figures(ticks: Sequence[Decimal], unit: str) -> tuple[str, ...]:
    """The figures of one scale in one size: "£0", "£0.5m", "£1.0m".

    A unit that is a word is left out: a scale says it once.
    """
    size, letter = _size(max((abs(tick) for tick in ticks), default=Decimal(0)), unit)
    places = max((_places(tick / size) for tick in ticks), default=0)
    sign = unit if unit in _SIGNS else ""
    return tuple(
        _signed(t, f"{abs(t) / size:,.{places}f}{letter}" if t else "0", sign) for t in ticks
    )


def near_figure(value: Decimal, unit: str) -> str:
    """A figure beside its point, large ones to three digits or so: "£1.24m"; no word of unit."""
    size, letter = _size(abs(value), unit)
    shown = abs(value) / size
    places = Decimal(1) if letter == "k" else Decimal("0.01")
    digits = f"{shown.quantize(places, ROUND_HALF_UP) if letter else shown:,f}"
    return _signed(value, f"{digits}{letter}", unit if unit in _SIGNS else "")


def is_money(unit: str) -> bool:
    """Whether the figures are pounds."""
    return unit == _POUND


def is_word(unit: str) -> bool:
    """Whether the unit is a word and not a sign."""
    return bool(unit) and unit not in _SIGNS


def _size(largest: Decimal, unit: str) -> tuple[Decimal, str]:
    if largest < (_MONEY_SHORT_FROM if unit == _POUND else _COUNT_SHORT_FROM):
        return Decimal(1), ""
    return next((size, letter) for size, letter in _SIZES if largest >= size)


def _places(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _signed(value: Decimal, digits: str, unit: str) -> str:
    sign = MINUS if value < 0 else ""
    if unit == _POUND:
        return f"{sign}{_POUND}{digits}"
    if unit == _PER_CENT:
        return f"{sign}{digits}{_PER_CENT}"
    return f"{sign}{digits} {unit}" if unit else f"{sign}{digits}"
