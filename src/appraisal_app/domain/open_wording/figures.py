"""Rules about sums of money and percentages."""

from __future__ import annotations

from typing import Final

from appraisal_app.domain.english_dates import MONTHS
from appraisal_app.domain.hit_kinds import HitKind
from appraisal_app.domain.open_wording.numbers import DIGITS, LARGE, LARGE_IN_WORDS, NUMBER
from appraisal_app.domain.open_wording.rule import block, warning

_PERCENT = (rf"{DIGITS}\s*%", rf"{NUMBER}[ -](?:per[ -]?cent|pc|percentage points?)")
_SIZE = r"(?:\s?(?:k|m|bn|million|thousand))?"
_PAY = (
    r"pay|paid|salar\w*|bonus\w*|increment\w*|remunerat\w*|wages?|earn\w*|allowances?|stipends?"
    r"|spine|per annum"
)
_UP = "award|uplift|rises?|rose|raised?|increased?"
_COUNTED = (
    "pupils?|students?|learners?|children|families|staff|people|meals|places|hours|miles|books"
    "|laptops|square"
)
_NOT_PAY = (
    rf"{_COUNTED}|attendance|absence|attainment|results|roll|costs?|energy|budget|income|reserves"
    "|funding|applications|scores?"
)
_OF_TIME = rf"(?:days?|weeks?|months?|years?|times|{'|'.join(MONTHS)})"
_NOT_COUNTED = rf"(?! (?:\w+ )?(?:{_COUNTED}))"
_SUMS = (
    rf"{LARGE}{_NOT_COUNTED}",
    rf"(?:{DIGITS} thousand|{LARGE_IN_WORDS}){_NOT_COUNTED}",
)

FIGURES: Final = (
    block(
        HitKind.MONEY,
        rf"£\s?{DIGITS}{_SIZE}",
        "£",
        rf"€\s?{DIGITS}{_SIZE}",
        rf"{DIGITS}\s?k",
        rf"{NUMBER} (?:thousand |million )?pounds",
        "(?:(?:tens|hundreds) of )?thousands of pounds",
        "GBP",
        "(?:five|six|seven)-figure",
    ),
    block(HitKind.MONEY, *_SUMS, near=_PAY),
    block(HitKind.MONEY, *_SUMS, near=f"{_UP}|a year|figure|sum", apart=_NOT_PAY),
    block(
        HitKind.MONEY,
        r"(?:was|were|is|be|been|being|get|gets) paid (?:an? )?(?:further |extra |about |up to )?"
        rf"{DIGITS}{_NOT_COUNTED}(?! (?:working )?{_OF_TIME})",
    ),
    block(HitKind.SHARE, *_PERCENT, near=f"{_PAY}|scale|band"),
    block(HitKind.SHARE, *_PERCENT, near=_UP, apart=_NOT_PAY),
    block(
        HitKind.SHARE,
        r"an? (?:half|third|quarter|fifth|tenth|twentieth)(?! (?:of an?|party|term|meeting|time))",
        near=_PAY,
    ),
    warning(HitKind.SHARE, *_PERCENT),
)
