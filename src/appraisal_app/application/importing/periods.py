"""Periods that figures belong to: school years, days, and what else a heading may say."""

from __future__ import annotations

import re

from appraisal_app.application.importing.cells import CellError, day
from appraisal_app.application.importing.names import tidy

_TWO_YEARS = re.compile(r"((?:19|20)[0-9]{2}) ?[-/\u2013] ?((?:19|20)?[0-9]{2})")
_LIKE_A_DAY = re.compile(r"[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}")
_YEAR_AT_END = re.compile(r"(?:[A-Za-z]{1,12} ){0,2}(?:19|20)[0-9]{2}(?:[-/\u2013][0-9]{2,4})?")
_LONGEST = 40
_CENTURY = 100
_MONTHS = 12


def period(text: str) -> str:
    """The period in one spelling: "2024-25" is "2024/25", a day is "2024-08-31".

    Anything else stays as it is written. Raises CellError for years or days that cannot be.
    """
    plain = tidy(text)
    if not plain or len(plain) > _LONGEST:
        raise CellError("write a period such as 2024/25 or a date")
    if found := _TWO_YEARS.fullmatch(plain):
        return _years(plain, found[1], found[2])
    if _LIKE_A_DAY.fullmatch(plain):
        try:
            return day(plain).isoformat()
        except CellError:
            raise CellError("write a period such as 2024/25 or a date such as 31/08/2024") from None
    return plain


def same_period(text: str) -> str:
    """What tells two periods apart, however they are written."""
    try:
        return period(text).casefold()
    except CellError:
        return tidy(text).casefold()


def is_period(heading: str) -> bool:
    """Whether a column's heading names a period, so that its cells are values."""
    plain = tidy(heading)
    try:
        period(plain)
    except CellError:
        return False
    looks = (_TWO_YEARS, _LIKE_A_DAY, _YEAR_AT_END)
    return any(each.fullmatch(plain) for each in looks)


def _years(plain: str, first: str, second: str) -> str:
    following = int(first) + 1
    if int(second) in {following, following % _CENTURY}:
        return f"{first}/{following % _CENTURY:02}"
    if plain[4] == "-" and len(second) == 2 and 1 <= int(second) <= _MONTHS:  # noqa: PLR2004
        return plain
    raise CellError("write two years that follow each other, such as 2024/25")
