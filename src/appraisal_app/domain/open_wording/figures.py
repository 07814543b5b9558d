"""Rules about money, percentages, pay and the contract."""

from __future__ import annotations

from typing import Final

from appraisal_app.domain.hit_kinds import HitKind
from appraisal_app.domain.open_wording.rule import HERS, block, warning

_DIGITS = r"\d(?:[\d,.]*\d)?"
_NUMBER = (
    rf"(?:{_DIGITS}|half a|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen"
    r"|twenty|thirty|forty|fifty)"
)
_PERCENT = (rf"{_DIGITS}\s*%", rf"{_NUMBER} (?:per\s?cent|percentage points?)")
_SIZE = r"(?:\s?(?:k|m|bn|million|thousand))?"
_NEAR_PAY = (
    r"pay|paid|salar\w*|bonus\w*|increment\w*|remunerat\w*|award\w*|uplift|rise|raise|increase"
    r"|scale|spine|band"
)
_PUPILS = r"(?:pupils?|students?|learners?|career|curriculum|academic)['\u2019]?s?"

FIGURES: Final = (
    block(
        HitKind.MONEY,
        rf"£\s?{_DIGITS}{_SIZE}",
        "£",
        rf"€\s?{_DIGITS}{_SIZE}",
        rf"{_DIGITS}\s?k",
        rf"{_DIGITS} (?:thousand |million )?pounds",
        "GBP",
    ),
    block(HitKind.SHARE, *_PERCENT, near=_NEAR_PAY),
    warning(HitKind.SHARE, *_PERCENT),
    block(
        HitKind.PAY,
        "salar(?:y|ies)",
        "bonus(?:es)?",
        "increments?",
        "(?:pay|spine|scale) points?",
        "pay (?:rise|award|increase|progression|settlement|range|band|scale|cut|freeze)s?",
        "pensionable pay",
        "remuneration",
        "non-consolidated",
        "cost[- ]of[- ]living (?:award|rise|increase)s?",
        unless=("remuneration (?:committee|policy|panel)",),
    ),
    warning(
        HitKind.PAY,
        "progression",
        unless=(f"{_PUPILS} progression", f"progression (?:of|for) {_PUPILS}", "pay progression"),
    ),
    block(HitKind.PAY, "fees?", near=r"advi[sc]er?\w*|consult\w+"),
    block(
        HitKind.CONTRACT,
        "contracts? of employment",
        "employment contracts?",
        "notice periods?",
        "months?['\u2019]? notice",
        "garden leave",
        "fixed[- ]term",
        "resign(?:ed|ation|s)?",
        r"clause \d+",
        "terms of (?:the |his |her |their )?(?:employment|contract)",
        r"probation\w*",
        f"{HERS}contract",
    ),
)
