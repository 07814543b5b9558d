"""Rules about procedures, feedback, and what one side said to the other."""

from __future__ import annotations

from typing import Final

from appraisal_app.domain.hit_kinds import HitKind
from appraisal_app.domain.open_wording.rule import CEO, S, block, warning

_ABOUT_HER = (
    r"concerns? (?:about|with|over|regarding) (?:\w+ ){0,3}"
    rf"(?:{CEO}|performance|conduct|leadership|relationship)"
)
_COUNTED = "(?:pupils?|students?|children|families|staff|people|places|laptops|pounds|meals)"
_SOMETIME = "(?:(?:had|has|have|also|then|was|were|is) )?"

_PROCEDURES = (
    block(
        HitKind.PROCEDURE,
        "capability",
        "grievances?",
        "disciplin(?:ary|ed)",
        "misconduct",
        "dismiss(?:al|ed)",
        "settlements?",
        "severance",
        r"whistle-?blow\w+",
        "tribunals?",
        unless=(
            "capacity and capability",
            "capability and capacity",
            "(?:digital|technical|leadership|organisational) capability",
            "whistle-?blowing policy",
            r"(?:funding|financ\w+|government|provisional|local|pay) settlements?",
            "(?:capability|grievance|disciplinary) polic(?:y|ies)",
            (
                r"(?:capability|grievance|disciplinary) procedures?(?: for (?:all )?(?:staff"
                r"|employees))? "
                "(?:was|were|has been|have been|is|are) (?:adopted|approved|reviewed|noted|updated"
                "|ratified)"
            ),
            "cross-disciplinary",
        ),
    ),
    block(
        HitKind.PROCEDURE,
        "(?:was|were|is|been|be) suspended",
        unless=("standing orders (?:was|were|is|been|be) suspended",),
    ),
    block(HitKind.PROCEDURE, _ABOUT_HER),
    block(
        HitKind.PROCEDURE,
        "(?:written|final|verbal|formal) warnings?",
        rf"complaints? (?:about|against|by|from) (?:\w+ ){{0,3}}(?:{CEO}|conduct)",
        "performance improvement plans?",
        "(?:non-disclosure|compromise) agreements?",
        "exit (?:package|agreement|payment|terms)",
        "bull(?:y|ied|ying)",
        r"harass\w*",
        unless=(
            "(?:anti|cyber)-?bullying",
            "bullying (?:policy|incidents|among pupils|of pupils)",
            "(?:bullying and )?harassment policy",
            "bullying and harassment policy",
            "health (?:and safety )?warnings?",
        ),
    ),
    block(
        HitKind.PROCEDURE,
        "(?:HR|formal|disciplinary|workplace|misconduct|conduct|personnel) investigations?",
        rf"investigat\w+ (?:\w+ ){{0,3}}(?:into|of|about|against) (?:\w+ )?(?:{CEO}|her|him"
        rf"|conduct)",
        rf"(?:mediation|allegations?|conciliation|arbitration) (?:\w+ ){{0,3}}{CEO}",
        rf"(?:process|proceedings?|procedures?|claims?|case) (?:\w+ ){{0,4}}against (?:her|him"
        rf"|the {CEO})",
        "(?:formal|informal) (?:support|action|improvement) plans?",
        r"(?:placed|put) on (?:an? )?(?:\w+ ){0,2}(?:plan|leave)",
    ),
    warning(
        HitKind.PROCEDURE,
        r"(?:solicitors?|lawyers?|barristers?|counsel) (?:\w+ ){0,2}(?:advi[sc]\w+|instructed"
        r"|consulted|wrote|asked|engaged|attended)",
        "(?:legal|solicitors?['\u2019]|counsel['\u2019]s) (?:advice|opinion)",
        "mediation",
        "allegations?",
        "ACAS",
        r"(?:employment|external|our|trust['\u2019]s) (?:solicitors?|lawyers?)",
        unless=(
            (
                r"legal advice on (?:the |a )?(?:lease|land|site|conversion|articles|title|academy"
                r"|admissions|transfer|lettings?)\w*"
            ),
        ),
    ),
    warning(
        HitKind.PRIVATE,
        r"(?:suspensions?|(?:permanent )?exclusions?) at (?!(?:all|our|the|each|both|any"
        r"|every)\b)\w+",
    ),
    warning(
        HitKind.PROCEDURE,
        "concerns?",
        r"investigat\w+",
        r"redundan\w+",
        unless=(_ABOUT_HER, "as concerns", "concern for"),
    ),
    block(
        HitKind.APPEAL,
        "appeal(?:s|ed)?",
        unless=(
            "(?:admissions?|exclusions?|fundraising|charity|emergency|school|parents?) appeals?",
            "appeals? to (?:parents|families|alumni|donors)",
            "appeals? (?:clerk|code)",
        ),
    ),
)
_SIDES = (
    block(
        HitKind.FEEDBACK,
        r"360(?:[- ]?degrees?|\s?°)?[- ](?:feedback|review|survey|results?|process)",
        r"360[- ]?(?:responses?|exercise|report|returns?|comments?|findings|scores?|appraisal|data"
        r"|questionnaires?|interviews?)",
        "(?:the|a|an|her|his) 360 (?:is|was|were|has|had|showed|shows|said|says|found|revealed"
        "|confirmed|suggest(?:s|ed)|and)",
        f"three[- ]sixty(?! {_COUNTED})",
        "360[- ]degree",
        "respondents?",
        r"feedback from (?:staff|colleagues|heads?\w*|trustees|parents)",
    ),
    warning(HitKind.FEEDBACK, "stakeholder feedback"),
    block(
        HitKind.COMMENT,
        rf"{CEO}(?:{S})? {_SOMETIME}"
        r"(?:comment\w*|repl(?:y|ied)|respon(?:se|ded)|felt|feels|disagree\w*|said|argued"
        r"|complain\w*|disappoint\w+|unhappy|upset|accepted (?:that|the judgement)"
        "|did not (?:agree|accept)|wrote that|own view|self-(?:assessment|reflection|review))",
        rf"panel(?:{S})? {_SOMETIME}"
        r"(?:felt|feels|thought|judged|rated|graded|disappoint\w+|concerned|critici[sz]\w+"
        "|praised|commended|found that|own view|opinion)",
    ),
)
ABOUT_PEOPLE: Final = (*_PROCEDURES, *_SIDES)
