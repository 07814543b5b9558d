"""Rules about health, absence, family, age, faith, union and other private matters."""

from __future__ import annotations

from typing import Final

from appraisal_app.domain.hit_kinds import HitKind
from appraisal_app.domain.open_wording.rule import HERS, S, block, warning

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
        "absence rates?",
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
    r"pregnan\w+",
    "(?:ma|pa)ternity",
    r"divorc\w+",
    "gender reassignment",
    "sexual orientation",
    "ethnic(?:ity|ally)?",
    unless=(
        "ethnic (?:mix|diversity)",
        r"(?:buildings?|building stock|roofs?|boilers?|school) (?:\w+ ){0,4}years? old",
    ),
)
_FAITH = block(
    HitKind.PRIVATE,
    "religio(?:n|ns|us)",
    unless=(
        "religious (?:education|studies|character|designation|body|authority|bodies|order)",
        "world religions?",
        f"{HERS}religion",
    ),
)
_IN_A_UNION = "(?:trade )?union (?:member(?:ship)?|rep(?:resentative)?|official|support|case)s?"

PRIVATE_MATTERS: Final = (
    _HEALTH,
    _ILLNESS,
    _ABSENCE,
    _FAMILY,
    _PERSON,
    _FAITH,
    block(HitKind.PRIVATE, _IN_A_UNION),
    warning(
        HitKind.PRIVATE, f"(?:trade|teaching|recognised) unions?(?:{S})?", unless=(_IN_A_UNION,)
    ),
)
