"""Lengths of time in British English."""

from __future__ import annotations

_HOUR = 60


def in_words(minutes: int) -> str:
    """Such as "1 hour 25 minutes"; "" for none."""
    hours, rest = divmod(minutes, _HOUR)
    parts = (_counted(hours, "hour"), _counted(rest, "minute"))
    return " ".join(part for part in parts if part)


def in_short(minutes: int) -> str:
    """Such as "1 h 25 min", for a narrow column; "" for none."""
    hours, rest = divmod(minutes, _HOUR)
    parts = (f"{hours} h" if hours else "", f"{rest} min" if rest else "")
    return " ".join(part for part in parts if part)


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}" if number else ""
