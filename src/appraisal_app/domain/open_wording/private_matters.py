"""Rules about health, absence, family, age, parenthood and other private matters."""

from __future__ import annotations

from typing import Final

from appraisal_app.domain.hit_kinds import HitKind
from appraisal_app.domain.open_wording.rule import HERS, SHE, block

_YOUNG = r"(?:pupils?|students?|children)(?:['\u2019]?s?)?"
_HEALTH = block(
    HitKind.PRIVATE,
    "health",
    unless=(
        "health (?:and|&) safety",
        "health check",
        "(?:public|financial|fiscal|organisational|structural|cyber) health",
        "health of the (?:trust|budget|reserves|schools?|estate)",
        f"{_YOUNG} (?:mental )?health",
        "health (?:education|visitors?|visiting|authority|board|curriculum)",
        "mental health (?:lead|support team|policy)s?",
        "occupational health",
        "ill[- ]health",
    ),
)
_ILLNESS = block(
    HitKind.PRIVATE,
    "sick(?:ness)?(?: (?:leave|absence|note))?",
    "ill(?:ness)?",
    "ill[- ]health",
    "surgery",
    r"hospital\w*",
    r"diagnos\w+",
    r"medical\w*",
    "counselling",
    "occupational health",
    r"bereave\w+",
    r"menopaus\w+",
    "stress(?:ed)?",
    "burn(?:t)?[- ]?out",
    "anxiety",
    "depress(?:ed|ion)",
    "cancer",
    "compassionate leave",
    "phased return",
    "disabled",
    "disabilit(?:y|ies)",
    unless=(
        r"(?:policy|guidance|training) on (?:the )?menopaus\w+",
        r"menopaus\w+ (?:policy|guidance|training|awareness)",
        "special educational needs and disabilit(?:y|ies)",
        "disability (?:access|policy|confident)",
        rf"{_YOUNG} with (?:\w+ ){{0,3}}disabilities",
        f"disabled (?:{_YOUNG}|access|toilets?)",
        "medical (?:needs|conditions)(?: policy)?",
        r"stress[- ]test\w*",
        "stressed (?:that|the)",
        f"{_YOUNG} anxiety",
    ),
)
_ABSENCE = block(
    HitKind.PRIVATE,
    "absen(?:ce|ces|t)",
    unless=(
        r"apolog\w+ (?:\w+ ){0,3}for absence",
        r"persistent(?:ly)? absen\w+",
        "absence (?:rates?|policy|management|figures)",
        f"(?:{_YOUNG}|unauthorised|authorised|severe) absen(?:ce|ces)",
        "in the absence of",
        "absence of (?:any|an?|the)",
        "absent (?:from|for|during) (?:the (?:room|meeting|item|discussion)|this item)",
        "absent pupils",
        "(?:was|were|is|be|being) absent(?! (?:from (?:work|school|duty)|through|because|due))",
    ),
)
_FAMILY = block(
    HitKind.PRIVATE,
    "family",
    unless=(
        "family of schools",
        "family (?:liaison|support|hubs?|learning|engagement|centre|services?)",
    ),
)
_PERSON = block(
    HitKind.PRIVATE,
    f"{HERS}(?:age|faith|religion|beliefs?|race|marriage|husband|wife|partner|children|child|son"
    "|daughter|mother|father|parents|home life|private life|well-?being|stress|anxiety|retirement"
    "|union)",
    r"aged [2-9]\d",
    r"[2-9]\d years? old",
    "nearing retirement",
    unless=(r"(?:buildings?|building stock|roofs?|boilers?|school) (?:\w+ ){0,4}years? old",),
)
_PARENTHOOD = block(
    HitKind.PRIVATE,
    r"pregnan\w+",
    "(?:ma|pa)ternity",
    r"expecting (?:an? |her |his |their )(?:\w+ )?(?:baby|child|twins)",
    "gave birth",
    "birth of (?:his|her|their)",
    "new baby",
    "(?:adoption|parental|carers?['\u2019]?) leave",
    "IVF",
    "fertility",
    r"miscarr\w+",
    r"breast-?feed\w*",
    "caring responsibilities",
    f"{HERS}(?:childcare|baby|pregnancy|marriage|wedding)",
    "married",
    r"widow\w*",
    "civil partner(?:ship)?",
    "spouse",
    r"divorc\w+",
    unless=(
        r"(?:(?:ma|pa)ternity|parental|adoption)(?: and \w+)?(?: leave)? (?:polic(?:y|ies)|cover)",
        "(?:adoption|parental) leave (?:polic(?:y|ies)|cover)",
    ),
)
_MIND = r"(?:autis(?:m|tic)|ADHD|dyslexi[ac]|neurodiver\w+)"
_CONDITION = block(
    HitKind.PRIVATE,
    "unwell",
    "(?:heart|medical|long-term|mental) condition",
    "long-term leave",
    rf"{SHE} (?:is|was|has been) (?:undergoing|having|receiving|in) treatment",
    "fit note",
    "signed off (?:sick|work|by (?:his|her|the) (?:doctor|GP))",
    r"autis(?:m|tic)",
    "ADHD",
    r"dyslexi[ac]",
    r"neurodiver\w+",
    rf"{SHE} (?:\w+ ){{0,2}}signed off (?:for|until|with|from|again)",
    "wheelchair",
    "reasonable adjustments?",
    "return(?:ed|s|ing)? to work",
    "heart attack",
    "long covid",
    r"addict\w*",
    "(?:mental|nervous) breakdown",
    unless=(
        rf"{_MIND} (?:\w+ )?(?:provision|bases?|units?|resource\w*|{_YOUNG}|training|policy|hub)",
        rf"{_YOUNG} with (?:\w+ ){{0,3}}(?:autism|ADHD|dyslexia)",
        f"reasonable adjustments? (?:for {_YOUNG}|policy)",
        "wheelchair (?:access|lift|ramp|users?)",
    ),
)
_CRIME = block(
    HitKind.PRIVATE,
    "criminal (?:conviction|record|offence|investigation|proceeding)s?",
    "convict(?:ed|ions?)",
    "arrest(?:ed)?",
    unless=("criminal records? (?:checks?|bureau)",),
)

PRIVATE_MATTERS: Final = (
    _HEALTH,
    _ILLNESS,
    _ABSENCE,
    _FAMILY,
    _PERSON,
    _PARENTHOOD,
    _CONDITION,
    _CRIME,
)
