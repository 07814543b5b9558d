"""Lengths of time in British English."""

from __future__ import annotations

from appraisal_app.domain.phrases import phrased, phrased_by, strung

_HOUR = 60


def in_words(minutes: int) -> str:
    """Such as "1 hour 25 minutes"; "" for none."""
    hours, rest = divmod(minutes, _HOUR)
    parts = (_hours(hours), _minutes(rest))
    return strung(" ", (part for part in parts if part))


def in_short(minutes: int) -> str:
    """Such as "1 h 25 min", for a narrow column; "" for none."""
    hours, rest = divmod(minutes, _HOUR)
    parts = (
        phrased("{hours} h", hours=hours) if hours else "",
        phrased("{rest} min", rest=rest) if rest else "",
    )
    return strung(" ", (part for part in parts if part))


def _hours(hours: int) -> str:
    return phrased_by(hours, "{hours} hour", "{hours} hours", hours=hours) if hours else ""


def _minutes(minutes: int) -> str:
    if not minutes:
        return ""
    return phrased_by(minutes, "{minutes} minute", "{minutes} minutes", minutes=minutes)
