"""Rules about judgements on a person."""

from __future__ import annotations

from typing import Final

from appraisal_app.domain.hit_kinds import HitKind
from appraisal_app.domain.open_wording.numbers import NUMBER
from appraisal_app.domain.open_wording.rule import CEO, HERS, SHE, S, block, warning

_PRAISE = (
    "outstanding|excellent|exceptional|superb|exemplary|brilliant|impressive|inspirational"
    "|inadequate|poor|weak|disappointing|unsatisfactory|ineffective|underwhelming"
)
_GOOD_AT = f"(?:{_PRAISE}|good|strong|better|bad|skilled|effective)"
_IS = "(?:is|are|was|were|remains?|has been|have been|had been)"
_FAIR = (
    "good|positive|negative|strong|mixed|favourable|unfavourable|satisfactory|pleasing|effective"
    "|successful|bad|encouraging"
)
_GLAD = "positive|negative|favourable|unfavourable|mixed|pleasing|encouraging"
_REVIEW = r"(?:appraisal|review|performance|panel['\u2019]s)"
_MARK = (
    "exceeded|(?:fully |partly |partially |not |nearly )?(?:met|achieved)|missed|good|outstanding"
    "|excellent|satisfactory|inadequate|surpassed"
)
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
    block(
        HitKind.VERDICT,
        f"{_REVIEW} (?:outcomes?|results?|conclusions?|verdicts?|findings|judge?ments?) {_IS} "
        rf"(?:\w+ )?(?:{_PRAISE}|{_FAIR})",
        rf"(?:appraisal|review) {_IS} (?:\w+ )?(?:{_PRAISE}|{_GLAD})",
        f"had an? (?:\\w+ )?(?:{_PRAISE}|{_FAIR}|difficult|hard|tough|great) (?:year|term"
        f"|period|start)",
        r"(?:year|review|appraisal) (?:is|was|has been) (?:\w+ )?(?:judged|rated|graded)",
        rf"objectives? {_IS} (?:\w+ )?(?:rated|graded|marked|scored)",
        r"overall (?:judge?ment|rating|grade|verdict|effectiveness)",
        unless=(rf"{_HOUSES} (?:\w+ )?had an? (?:\w+ )*(?:year|term|period|start)",),
    ),
    block(
        HitKind.VERDICT,
        rf"{NUMBER} (?:objectives? )?(?:{_MARK})(?:,| and| but|;) {NUMBER} (?:{_MARK})",
        rf"(?:received|awarded|given|got|earned) {NUMBER} (?:{_MARK})s?",
        rf"{NUMBER} (?:out )?of (?:the |her |his |their )?{NUMBER} objectives",
    ),
    block(
        HitKind.VERDICT,
        r"(?:performance|progress|delivery|leadership) (?:\w+ )?(?:fell|falls|was|is"
        r"|has been) (?:\w+ )?"
        "(?:short of|below|behind|beyond|above|lacking)",
        apart=rf"{_HOUSES}|budget|attendance|investments?|portfolio|key stage|national|estate"
        rf"|results",
    ),
    block(
        HitKind.VERDICT,
        rf"vot\w+ (?:\w+ ){{0,4}}(?:for|against|in favour of) (?:her|him|the {CEO})(?!{S})",
    ),
    block(
        HitKind.OBJECTIVE,
        rf"(?:his|her|the {CEO}{S}) (?:\w+ )?(?:{_GOALS}|priorit(?:y|ies)|milestones?)",
        r"(?:first|second|third|fourth|main|new|next|one|other|agreed"
        r"|final) objective (?:\w+ ){0,4}?"
        "(?:is|was|will be) (?:to|that|on)",
    ),
    warning(
        HitKind.OBJECTIVE,
        "success (?:will be|is|was|is to be) (?:measured|judged|shown)",
        "success criteri(?:a|on)",
    ),
    warning(
        HitKind.VERDICT,
        r"(?:review|appraisal|year|conversation) (?:\w+ )?went (?:\w+ )?(?:well|badly|poorly)",
        rf"{_GOALS} (?:\w+ ){{0,4}}{_IS} (?:\w+ ){{0,2}}(?:partly|partially|nearly|almost"
        r"|largely|mostly)"
        r" \w+",
        rf"{_GOALS} (?:had |have |has )?slipped",
        rf"{_GOALS} {_IS} (?:\w+ )?(?:reached|dropped|abandoned|postponed|(?:carried"
        rf"|rolled) (?:over|forward))",
        rf"(?:partly|partially|nearly|almost|largely|mostly|not) (?:met|achieved"
        rf"|delivered) (?:\w+ ){{0,3}}{_GOALS}",
    ),
    warning(
        HitKind.VERDICT,
        rf"(?:met|achieved|delivered|completed) {_SOME_GOALS}",
        rf"{_GOALS} {_IS} (?:\w+ )?(?:met|achieved|delivered|completed)",
        rf"(?:targets?|goals?) {_IS} (?:\w+ )?(?:exceeded|surpassed|missed)",
        "areas? (?:for|of) (?:improvement|development|growth|weakness|strength)",
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
