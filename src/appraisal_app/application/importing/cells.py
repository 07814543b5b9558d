"""What is written in one cell, as a value; nothing is guessed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from appraisal_app.application.importing.names import tidy
from appraisal_app.domain.english_dates import MONTHS
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.plain_names import name_fault

_DAY_FIRST = re.compile(r"([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})")
_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_WRITTEN = re.compile(r"([0-9]{1,2}) ([A-Za-z]+) ([0-9]{4})")
_WHOLE = re.compile(r"[0-9]{1,6}|[0-9]{1,3},[0-9]{3}")
_URN = re.compile(r"[1-9][0-9]{5}")
_DECIMAL = re.compile(
    r"(?P<sign>[-+\u2212\u2013]?) ?(?P<pound>£?) ?(?P<late>[-+\u2212\u2013]?)"
    r"(?P<whole>[0-9]{0,15})(?P<part>\.[0-9]{1,10})? ?(?P<percent>%?)"
)
LONGEST_NAME = 200


class CellError(ValueError):
    """The cell cannot be understood; `advice` says what to write instead."""

    def __init__(self, advice: str) -> None:
        super().__init__(advice)
        self.advice = advice


@dataclass(frozen=True, slots=True)
class Quantity:
    """A decimal number in digits with a point, and "%", "£" or nothing as its unit."""

    value: str
    unit: str = ""


def name(text: str) -> str:
    """A name of at most 200 characters that is what it seems to be; raises CellError."""
    if len(text) > LONGEST_NAME:
        raise CellError(
            phrased("write at most {longest_name} characters", longest_name=LONGEST_NAME)
        )
    if name_fault(text):
        raise CellError(
            "the name holds a sign that nobody sees, or letters of two alphabets that look alike; "
            "type it afresh"
        )
    return text


def urn(text: str) -> str:
    """A school's unique reference number of six digits; raises CellError."""
    if not _URN.fullmatch(text):
        raise CellError("a URN has six digits; leave it empty if you do not know it")
    return text


def whole_number(text: str) -> int:
    """A whole number, a comma between the thousands allowed; raises CellError."""
    if not _WHOLE.fullmatch(text):
        raise CellError("write a whole number or leave it empty")
    return int(text.replace(",", ""))


def day(text: str) -> date:
    """A day, the day before the month as in England; raises CellError."""
    try:
        return _day(text)
    except ValueError:
        raise CellError("write a date such as 01/09/2019 or leave it empty") from None


def _day(text: str) -> date:
    if found := _ISO.fullmatch(text):
        return date(int(found[1]), int(found[2]), int(found[3]))
    if found := _DAY_FIRST.fullmatch(text):
        return date(int(found[3]), int(found[2]), int(found[1]))
    if found := _WRITTEN.fullmatch(text):
        return date(int(found[3]), _month(found[2]), int(found[1]))
    raise ValueError(text)


def _month(word: str) -> int:
    low = word.lower()
    names = [each.lower() for each in MONTHS]
    return next((n for n, each in enumerate(names, 1) if low in {each, each[:3]}), 0)


def quantity(text: str) -> Quantity:
    """A number as it is meant in England, "12%" and "£-3.50" among them; raises CellError."""
    found = _DECIMAL.fullmatch(tidy(text))
    signs = (found["sign"] + found["late"]) if found else ""
    digits = (found["whole"] + (found["part"] or "")) if found else ""
    if found is None or not digits or len(signs) > 1 or (found["pound"] and found["percent"]):
        raise CellError(_advice(text))
    value = (found["whole"].lstrip("0") or "0") + (found["part"] or "")
    is_negative = signs not in {"", "+"} and value.strip("0.") != ""
    return Quantity("-" + value if is_negative else value, found["pound"] or found["percent"])


def _advice(text: str) -> str:
    if re.search(r"[0-9] ?(k|m|bn|million|thousand)\b", text, re.IGNORECASE):
        return "write the number in full, such as 1200000"
    if "," in text:
        return "write the number without commas, such as 1234 or 94.5"
    return "write a number such as 94.5, or leave it empty if there is none"
