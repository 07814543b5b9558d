"""Rules about pay and the contract."""

from __future__ import annotations

from typing import Final

from appraisal_app.domain.hit_kinds import HitKind
from appraisal_app.domain.open_wording.rule import CEO, HERS, SHE, S, block, warning

_PUPILS = r"(?:pupils?|students?|learners?|career|curriculum|academic)['\u2019]?s?"
_RANGE = "(?:pay |salary |leadership )?(?:range|scale|band|spine)"
_POINT = r"[LM]\s?[1-9]\d?"
_CHANGED = "increased|raised|frozen|uplifted|reduced|cut|doubled|backdated|benchmarked"
_WILL = "was|is|has been|had been|will be|be|is to be"
_BOUGHT = r"(?:catering|cleaning|transport|energy|lettings?|supply|service|building|\w+ware)"

_WORDS = (
    block(
        HitKind.PAY,
        "salar(?:y|ies)",
        "bonus(?:es)?",
        "increments?",
        "(?:pay|spine|scale|salary) points?",
        "pay (?:rise|award|increase|progression|settlement|range|band|scale|spine|grade|package"
        "|cut|freeze)s?",
        f"pay(?: of the {CEO})? (?:{_WILL}) (?:{_CHANGED})",
        f"(?:{_CHANGED}) (?:the )?(?:pay|{CEO}{S} pay)",
        "pensionable pay",
        "remuneration",
        "non-consolidated",
        "one-off payments?",
        "back-?dated",
        "points? on the (?:scale|spine|range)",
        "cost[- ]of[- ]living (?:award|rise|increase)s?",
        "lump sums?",
        "honorari(?:um|a)",
        "stipends?",
        "(?:car|housing|relocation|responsibility|market|retention) allowances?",
        f"{HERS}(?:wages?|earnings?|package|pension|allowances?)",
        f"{SHE} earn(?:s|ed)?",
        unless=(
            "remuneration (?:committee|policy|panel)",
            r"(?:national|teachers['\u2019]?|staff) pay (?:settlement|award)s?",
            "pay (?:settlement|award)s? for (?:teachers|(?:support )?staff)",
        ),
    ),
    block(HitKind.PAY, r"benchmark\w*", near=r"pay|package|salar\w+|remuneration"),
    block(HitKind.PAY, "fees?", near=r"advi[sc]er?\w*|consult\w+"),
    warning(HitKind.PAY, "pension contributions?", "pension arrangements"),
    warning(
        HitKind.PAY,
        "progression",
        unless=(f"{_PUPILS} progression", f"progression (?:of|for) {_PUPILS}", "pay progression"),
    ),
)
_POINTS = (
    block(
        HitKind.PAY,
        r"L\s?[1-4]\d(?:\s*(?:to|-|\u2013)\s*(?:L\s?)?\d\d)?",
        rf"{_POINT}\s*(?:to|-|\u2013)\s*{_POINT}",
        r"(?:SCP|NJC|UPS)\s?\d+",
        r"leadership (?:point|group) \d+",
        unless=(r"(?:rooms?|block|lab|lift|floor|form|unit) L\s?\d+",),
    ),
    block(HitKind.PAY, r"points? \d+", near="scale|spine|pay|range|leadership|band"),
    block(
        HitKind.PAY,
        "(?:top|bottom|maximum|minimum|middle|mid-?point|upper end|lower end|upper half"
        f"|lower half) of (?:the |his |her |their ){_RANGE}",
        "(?:leadership|pay|salary) (?:scale|spine|range)",
    ),
    warning(HitKind.PAY, _POINT, near=f"post|{CEO}|pay|scale|moves?|point"),
)
_CONTRACT = (
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
        "contract terms",
        "terms and conditions of (?:employment|service)",
        r"contractual(?:ly)?",
        r"probation\w*",
        r"(?:reduction in|reduced|fewer|flexible) hours",
        f"{HERS}(?:contract|employment|terms and conditions|secondment)",
        unless=(
            "contract terms (?:for|with)",
            f"{_BOUGHT} contract terms",
            "contractual (?:works|obligations|arrangements) (?:for|with|to)",
        ),
    ),
    block(
        HitKind.CONTRACT,
        f"{SHE} (?:is|was|will|would|has|had|intends|plans|wishes|hopes) (?:\\w+ ){{0,3}}"
        r"(?:retir\w+|(?:step|stand)\w* (?:down|aside)|leav\w+ the trust)",
    ),
)

PAY: Final = (*_WORDS, *_POINTS, *_CONTRACT)
