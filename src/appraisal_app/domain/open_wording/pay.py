"""Rules about pay and the contract."""

from __future__ import annotations

from typing import Final

from appraisal_app.domain.hit_kinds import HitKind
from appraisal_app.domain.open_wording.numbers import NUMBER
from appraisal_app.domain.open_wording.rule import CEO, HERS, SHE, S, block, warning

_PUPILS = r"(?:pupils?|students?|learners?|career|curriculum|academic)['\u2019]?s?"
_RANGE = "(?:pay |salary |leadership )?(?:range|scale|band|spine)"
_POINT = r"[LM]\s?[1-9]\d?"
_CHANGED = "increased|raised|frozen|uplifted|reduced|cut|doubled|backdated|benchmarked"
_WILL = "was|is|has been|had been|will be|be|is to be"
_A_ROOM = "(?:the |this )?(?:room|meeting|table|call|item|for the item|out|on|through|over|to)"
_RISE = "increase|uplift|rise|award"
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
        "cost[- ]of[- ]living (?:award|rise|increase|uplift)s?",
        "performance[- ]related",
        rf"uplifts? (?:of|to|by) {NUMBER}",
        "(?:performance|merit|retention|loyalty|discretionary) (?:payment|award|element"
        "|supplement)s?",
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
            "performance[- ]related pay polic(?:y|ies)",
        ),
    ),
    block(
        HitKind.PAY,
        rf"(?:{_RISE}) (?:{_WILL}) (?:awarded|given|granted|applied|paid|withheld|deferred)",
        rf"(?:award|grant|withh[eo]ld|defer)\w* (?:an?|the|any|no) (?:\w+ )?(?:{_RISE})",
        apart=r"pupils?|teachers?|staff|schools?|grants?|funding|fees?|contractors?|prizes?"
        r"|pupil premium",
    ),
    block(HitKind.PAY, "uplifts?", near=rf"{CEO}|her|his|post"),
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
        rf"{SHE} (?:\w+ )?(?:hopes|hoped|plans|planned|intends|intended|wishes|wished|wants"
        rf"|wanted|decided"
        "|is going|is likely|is due|is considering|was thinking)(?: to| of)? "
        rf"(?:leav|retir|resign|mov(?:e|ing) on|go(?:ing)?\b|step(?:ping)? down)\w*(?! {_A_ROOM})",
        rf"(?:in case|if|when|once|after|before|until|should) (?:the )?{SHE} "
        rf"(?:leaves?|goes|depart(?:s|ed)?|retire[sd]?|resigns?|moves? on)(?! {_A_ROOM})",
        f"(?:succeed|replace)(?:s|d|ed|ing)? (?:her|him|the {CEO})",
        rf"(?:his|her|the {CEO}{S}) (?:successor|departure|replacement|resignation|retirement)",
        f"notice (?:{_WILL}) (?:given|served|handed in)(?: to| by)? (?:the )?{SHE}",
        f"{SHE} (?:has |had )?(?:gave|given|handed in|served|tendered) (?:his |her )?notice",
        "g[ai]ven? (?:in )?(?:his|her) notice",
    ),
    warning(
        HitKind.CONTRACT,
        f"notice (?:{_WILL}) (?:given|served|handed in)(?! (?:of|to|that|in|as|under|for))",
        unless=("(?:due|proper|public|full) notice (?:\\w+ )+given",),
    ),
)

PAY: Final = (*_WORDS, *_POINTS, *_CONTRACT)
