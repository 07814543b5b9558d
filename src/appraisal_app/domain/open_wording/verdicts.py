"""Rules about judgements on a person."""

from __future__ import annotations

from typing import Final

from appraisal_app.domain.hit_kinds import HitKind
from appraisal_app.domain.open_wording.numbers import NUMBER
from appraisal_app.domain.open_wording.rule import CEO, HERS, SHE, block, warning

_PRAISE = (
    "outstanding|excellent|exceptional|superb|exemplary|brilliant|impressive|inspirational"
    "|inadequate|poor|weak|disappointing|unsatisfactory|ineffective|underwhelming"
)
_GOOD_AT = f"(?:{_PRAISE}|good|strong|better|bad|skilled|effective)"
_IS = "(?:is|are|was|were|remains?|has been|have been|had been)"
_SOME = (
    "(?:all|every|each|most|both|none|some|several|many|one|two|three|four|five|six|his|her|their)"
)
_GOALS = "(?:objectives?|targets?|goals?)"
_SOME_GOALS = rf"{_SOME}(?: \w+){{0,4}}? {_GOALS}"
_HOUSES = "(?:schools?|pupils|students|trust|teams?|committees?|academy|academies|departments?)"
_THINGS = "(?:website|roofs?|estate|buildings?|systems?|policy|process|signage|drainage|data)"
_OPEN = (
    "(?:actions?|items?|matters?|points?|declarations?|invoices?|debts?|payments?|checks?|issues?"
    "|recommendations?|questions?|returns?|loans?|works?|papers?|minutes|balances?|sums?|amounts?"
    "|business|defects?|training|responses?|reports?|requests?)"
)

VERDICTS: Final = (
    block(
        HitKind.VERDICT,
        "strengths and weaknesses",
        r"under-?perform\w*",
        "(?:poor|weak|excellent|outstanding|good|inadequate|(?:un)?satisfactory) performance",
        "shortcomings?",
        "needs? to improve",
        "failed to (?:meet|achieve|deliver|reach)",
        f"{HERS}(?:strengths?|weakness(?:es)?|performance (?:was|is|has))",
        unless=(r"\w+ performance (?:of|in) (?:the )?(?:schools?|pupils|trust|estate|buildings?)",),
    ),
    block(
        HitKind.VERDICT,
        f"(?:{_PRAISE}) (?:leader(?:ship)?|{CEO}|job|communicator|manager)",
        rf"{HERS}\w+ {_IS} (?:\w+ )?(?:{_PRAISE}|good|strong|effective)",
        rf"{SHE} {_IS} (?:judged|rated|graded|marked|found to be) \w+",
        f"(?:rating|grade|score|mark) of {NUMBER}",
        rf"{NUMBER} out of (?:five|four|ten|[45]|10)(?! \w)",
        rf"{SHE} (?:has )?had an? (?:\w+ )?(?:difficult|hard|good|great|poor|tough|mixed) year",
        rf"{SHE} {_IS} (?:(?:not|very|an?|also|always|often) )*(?:{_PRAISE}|strong|effective)",
        "(?:requires?|requiring) improvement",
        unless=(f"{_THINGS} (?:requires?|requiring) improvement",),
    ),
    block(
        HitKind.VERDICT,
        rf"{_GOOD_AT} at \w+",
        unless=(rf"{_HOUSES} {_IS} (?:\w+ )?{_GOOD_AT} at \w+",),
    ),
    block(
        HitKind.VERDICT,
        f"(?:exceeded|surpassed|missed|fell short of) {_SOME_GOALS}",
        "(?:exceeded|surpassed|fell short of) expectations",
        rf"objectives? {_IS} (?:\w+ )?(?:exceeded|surpassed|missed)",
    ),
    block(
        HitKind.VERDICT,
        rf"{SHE} (?:(?:has|had|also) )*(?:perform\w*|did|done|led|managed|communicat\w+)"
        r"(?: \w+)? (?:well|badly|poorly|strongly|superbly|effectively)",
        rf"{SHE} (?:(?:has|had|also) )*(?:struggl\w+|excel(?:s|led)|(?:under|over)-?deliver\w+"
        r"|impress\w+|thriv\w+|lack(?:s|ed))",
        rf"{SHE} (?:needs?|needed|has|ought|must learn) to (?:delegate|listen|improve|communicate"
        "|develop|be (?:more|less)|become|learn|grow|strengthen|work on)",
        f"{SHE} (?:could|should) (?:do|have done) better",
        f"confidence in (?:his|her|their|the {CEO})",
    ),
    warning(
        HitKind.VERDICT,
        rf"(?:met|achieved|delivered|completed) {_SOME_GOALS}",
        rf"{_GOALS} {_IS} (?:\w+ )?(?:met|achieved|delivered|completed)",
        rf"(?:targets?|goals?) {_IS} (?:\w+ )?(?:exceeded|surpassed|missed)",
        "areas? (?:for|of) (?:improvement|growth|weakness|strength)",
        f"(?:congratulated|commended|praised) (?:the )?(?:{CEO}|her|him)",
    ),
    warning(
        HitKind.VERDICT,
        "outstanding",
        unless=(
            rf"{_OPEN} (?:\w+ ){{0,3}}outstanding",
            rf"outstanding (?:\w+ )?{_OPEN}",
        ),
    ),
    warning(
        HitKind.VERDICT,
        "weakness(?:es)?",
        unless=(
            "(?:control|internal|structural|system) weakness(?:es)?",
            "areas? of weakness",
            "strengths and weaknesses",
            f"{HERS}weakness(?:es)?",
        ),
    ),
)
