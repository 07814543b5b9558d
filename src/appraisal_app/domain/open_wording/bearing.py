"""Rules about how a person is and feels, what others say of it, and what they ask for."""

from __future__ import annotations

from typing import Final

from appraisal_app.domain.hit_kinds import HitKind
from appraisal_app.domain.open_wording.rule import CEO, SHE, S, block, warning

_HER_OWN = rf"(?:his|her|the {CEO}{S}) (?:own )?"
_HER = f"(?:her|him|the {CEO})"
_IS = (
    "(?:is|was|has been|had been|became|becomes|has become|seem(?:s|ed)|appear(?:s|ed)|looked"
    "|felt|feels|got)"
)
_SOFTLY = "(?:(?:not|very|too|an?|also|always|often|sometimes|rather|quite|so|visibly|clearly) )*"
_FEELING = (
    "upset|tearful|emotional|angry|distressed|anxious|defensive|unhappy|nervous|frustrated|shaken"
    "|hurt|exhausted|tired|unsupported|isolated|disappointed|overwhelmed|offended|undermined"
    "|in tears|demotivated"
)
_NATURE = (
    "approachable|distant|aloof|abrasive|visible|invisible|committed|dedicated|hard-?working"
    "|(?:un)?reliable|supportive|caring|slow|rude|aggressive|passionate|ambitious|resilient"
    "|capable|(?:in)?competent|(?:in)?experienced|(?:dis)?organised|careless|(?:in)?decisive"
    "|respected|(?:un)?popular|controlling|bullying|arrogant|dishonest|talented|visionary"
)
_BETTER = (
    "(?:delegate|listen|improve|communicate|develop|be(?:come)? (?:more|less|better)|learn|grow"
    "|strengthen|work (?:on|harder)|do (?:more|better)|change|build|act)"
)
_OTHERS = (
    "(?:schools?|heads|headteachers|principals|academies|contractors?|suppliers?|officers|teams?"
    "|committees?|pupils|parents|auditors?|governors|the trust|departments?)"
)
_ASKED = "(?:asked|told|urged|encouraged|advised|challenged|pressed)"
_SPEAKERS = (
    "(?:colleagues|staff|heads|headteachers|principals|respondents|trustees|governors|parents"
    "|members|people|those asked|deputies|directors)"
)
_SAID = "(?:said|says|felt|feels?|described?|thought|think|found|commented|complained|reported|saw)"
_QUALITY = (
    "energy|confidence|leadership|drive|resilience|temper|tone|manner|passion|commitment"
    "|dedication|abilit(?:y|ies)"
    "|achievements?|efforts?|progress|visibility|workload|relationships?|communication"
)
_TRAIT = "strengths?|weakness(?:es)?|skills?|style|attitude|behaviour|conduct|failings?|mistakes?"
_PLEASED = (
    "(?:impressed|happy|disappointed|dismayed|delighted|pleased|displeased|unhappy|concerned"
    "|frustrated"
    "|dissatisfied|satisfied|unimpressed)"
)

_FEELINGS = (
    block(
        HitKind.COMMENT,
        f"{SHE} {_IS} {_SOFTLY}(?:{_FEELING})",
        f"{SHE} (?:\\w+ )?(?:broke down|shouted|walked out|stormed out|lost (?:his|her) temper)",
        "cried(?! out)",
        "wept",
        "tearful",
        "(?:she|he) (?:\\w+ )?(?:believe[sd]|admitted|denied|rejected|disagreed|argued|complained"
        "|disputed|regrett\\w+|apologised|resent\\w+|did not (?:agree|accept))",
        unless=(f"{SHE} apologised for (?:absence|lateness)",),
    ),
)
_OTHERS_SAY = (
    block(
        HitKind.FEEDBACK,
        rf"{_SPEAKERS} (?:\w+ )?{_SAID} (?:[\w']+ ){{0,5}}(?:she|he|her|him|{CEO})(?! {S})",
    ),
    warning(
        HitKind.COMMENT,
        "(?:chair|advi[sc]er|trustees?|members) (?:\\w+ )?(?:felt|thought|believed|feared"
        "|regretted)",
    ),
    block(HitKind.VERDICT, rf"{_PLEASED} (?:by|with|at|about) (?:\w+ )?(?:{_HER_OWN}\w+|{_HER})"),
    block(HitKind.VERDICT, "lost (?:the |all )?confidence"),
)
_WISHES = (
    block(
        HitKind.VERDICT,
        rf"{SHE} (?:\w+ )?(?:could|should|might|ought to) (?:\w+ )?have \w+",
        rf"{SHE} (?:should|could|must|ought to) (?:\w+ )?{_BETTER}(?! (?:the|an?) (?:trust|new) )",
        rf"{_ASKED} to {_BETTER}(?! (?:an?|the) )",
        unless=(
            (
                rf"{_OTHERS}(?: \w+){{0,5}} (?:is|are|was|were|be"
                rf"|been) (?:\w+ )?{_ASKED} to \w+(?: \w+)?"
            ),
            f"{_ASKED} {_OTHERS} to",
        ),
    ),
)
_NATURES = (
    block(
        HitKind.VERDICT,
        f"{SHE} {_IS} {_SOFTLY}(?:{_NATURE})",
        rf"{_HER_OWN}(?:\w+ )?(?:{_TRAIT})",
        r"described (?:the |his |her )(?:\w+ )?(?:leadership|style|approach) as",
        rf"{_HER_OWN}\w+ (?:is|was|has been|were|have been) (?:\w+ )?(?:described|seen|viewed"
        rf"|regarded"
        "|praised|criticised|questioned|admired|valued|doubted)",
        f"(?:critical|supportive|positive|negative|complimentary|proud|wary|afraid|appreciative"
        f"|full of praise|admiration|respect|sympathy) (?:of|about|for|towards) {_HER}(?! \\w)",
        f"{SHE} (?:will be|is to be|was|is) (?:judged|assessed|measured|held to account) (?:on"
        f"|by|against|for)",
        rf"{SHE} (?:does|did|do) not (?:\w+ )?(?:listen|delegate|communicate|understand|trust|lead"
        "|consult|share|act|respond|deliver)",
        r"(?:better|improved|rose|fell|grew|excellent|outstanding|good|poor|strong|weak|down|up"
        r"|success\w*)"
        rf" (?:\w+ ){{0,4}}(?:thanks|due|owing|down) to (?:{_HER}|{_HER_OWN}\w+)",
        rf"(?:because of|credited to|attributed to|blamed on) (?:{_HER}|{_HER_OWN}\w+)",
    ),
    warning(HitKind.VERDICT, rf"{_HER_OWN}(?:\w+ )?(?:{_QUALITY})"),
)
_HEADS = r"(?:head(?:teacher)?s?|principals?|executive heads?)"
_JUDGED = (
    r"(?:criticis\w+|struggl\w+|blam\w+|weak|poor|failing|under-?perform\w*|not coping|ineffective"
    r"|inadequate|let down|removed|replaced)"
)
_OF_HEADS = (
    block(
        HitKind.VERDICT,
        rf"{_HEADS}(?: (?:of|at|from|in) (?:[\w']+ ){{1,7}}?| )(?:is|was|are|were|has|have|had)?"
        rf"(?: ?(?:been|being|also|very|now|still|too))* ?{_JUDGED}",
        rf"(?:criticis|blam)\w+ (?:\w+ ){{0,2}}{_HEADS}",
    ),
)

BEARING: Final = (*_FEELINGS, *_OTHERS_SAY, *_WISHES, *_NATURES, *_OF_HEADS)
