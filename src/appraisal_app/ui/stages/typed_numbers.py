"""Numbers as people type them, read exactly or not at all."""

from __future__ import annotations

import re

_GAPS = "\u00a0\u2007\u2009\u202f"
_NUMBER = re.compile(r"(\d{1,3}(?:[, ]\d{3})*[, ]\d{3,}|\d+)?(?:\.(\d*))?", re.ASCII)
_TIMES = re.compile(r"(.*\d\.?) ?(k|thousand|m|million)", re.IGNORECASE)
_ZEROS = {"k": 3, "thousand": 3, "m": 6, "million": 6}


def digits_of(text: str) -> tuple[str, str]:
    """The digits before and after the point: "1,234.50", "1 234" and "150k" are read.

    Raises ValueError on anything else, "12,5" and "1,23" among it: nobody can tell what they mean.
    """
    plain = text.translate(dict.fromkeys(map(ord, _GAPS), " ")).strip()
    times = _TIMES.fullmatch(plain)
    found = _NUMBER.fullmatch(times[1] if times else plain)
    if found is None:
        raise ValueError(text)
    whole = re.sub("[, ]", "", found[1] or "")
    part = found[2] or ""
    return _multiplied(whole, part, _ZEROS[times[2].lower()]) if times else (whole, part)


def _multiplied(whole: str, part: str, zeros: int) -> tuple[str, str]:
    part = part.ljust(zeros, "0")
    return whole + part[:zeros], part[zeros:].rstrip("0")
