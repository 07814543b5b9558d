"""Rules about faith, origin, orientation, union and party: what somebody is or belongs to."""

from __future__ import annotations

from typing import Final

from appraisal_app.domain.hit_kinds import HitKind
from appraisal_app.domain.open_wording.rule import CEO, HERS, SHE, S, block, warning

_YOUNG = "(?:pupils?|students?|children|families|communities|young people)"
_FAITHFUL = (
    r"(?:Muslims?|Islam(?:ic)?|Christian(?:s|ity)?|(?:Roman )?Catholic(?:s|ism)?|Protestants?"
    r"|Anglicans?|Methodists?|Baptists?|Quakers?|Mormons?|Evangelicals?|Sikh(?:s|ism)?"
    r"|Hindu(?:s|ism)?|Jews?|Jewish|Judaism|Buddhis[tm]s?|Jains?|Bah[aá]['\u2019]?[ií]s?"
    r"|Rastafarians?|atheists?|agnostics?|humanists?|pagans?)"
)
_HOUSE = (
    "(?:schools?|academy|academies|colleges?|primary|secondary|junior|infants?|diocese|church(?:es)?"
    "|trusts?|Aid|heritage|art|history|festivals?|texts|education|ethos|character|foundation|body|authority|vision|values|assembly|worship)"
)
_FAITH_SCHOOL = rf"{_FAITHFUL}(?: \w+){{0,3}} {_HOUSE}"
_FEASTS = "(?:Ramadan|Lent|Eid|Passover|Yom Kippur|Diwali|Vaisakhi|(?:the )?Sabbath|Shabbat)"
_FAITH = (
    block(
        HitKind.PRIVATE,
        rf"(?:{SHE}|trustee|chair|adviser|who) (?:is|was|became|being|has become) (?:an? )?"
        rf"(?:\w+ )?{_FAITHFUL}",
        f"(?:practising|devout|committed|lapsed) {_FAITHFUL}",
        f"{_FAITHFUL} (?:faith|beliefs?)",
        rf"{SHE} (?:attends?|goes to|worships? (?:at|in)) (?:\w+ )?"
        "(?:church|mosque|temple|synagogue|gurdwara|chapel|mass)",
        f"{SHE} (?:observe[sd]?|keeps?|fasts? (?:for|in|during)) {_FEASTS}",
        f"{SHE} (?:is|was) (?:an )?ordained",
    ),
    block(
        HitKind.PRIVATE,
        "religio(?:n|ns|us)",
        unless=(
            "religious (?:education|studies|character|designation|body|authority|bodies|order)",
            "world religions?",
            f"{HERS}religion",
        ),
    ),
    warning(HitKind.PRIVATE, _FAITHFUL, unless=(_FAITH_SCHOOL,)),
)

_FROM = (
    "(?:(?:South|East|West|North|Black|White) )?(?:Asian|African|Caribbean|British|Indian|Pakistani"
    "|Bangladeshi|Chinese|Irish|Polish|Arab|Turkish|Nigerian|Ghanaian|Somali|Jamaican|Roma|Jewish"
    "|Traveller|European|mixed|minority)"
)
_MINORITY = "(?:ethnic minorit(?:y|ies)|minority ethnic|BAME|BME|global majority)"
_ORIGIN = (
    block(
        HitKind.PRIVATE,
        f"of {_FROM} (?:heritage|descent|origin|background)",
        "(?:(?:wo)?m[ae]n|persons?|people|leaders?|trustees?) of colour",
        "(?:Black|Asian|white|brown|mixed-race|African-Caribbean) (?:(?:wo)?m[ae]n|leaders?"
        f"|{CEO}|trustees?|headteachers?|candidates?|colleagues?|staff|female|male)",
        _MINORITY,
        "mixed[- ]race",
        f"{HERS}(?:visa|right to work|passport)",
        f"{SHE} (?:is|was) (?:Black|Asian|white|African|Chinese|mixed race)",
        "ethnic(?:ity|ally)?",
        unless=(
            "ethnic (?:mix|diversity)",
            "ethnicity pay gap",
            f"{_MINORITY} (?:{_YOUNG}|achievement)",
            f"{_YOUNG} (?:of|from) (?:an? )?(?:{_MINORITY}|{_FROM})(?: \\w+)?",
        ),
    ),
    warning(
        HitKind.PRIVATE,
        r"racial(?:ly)?",
        "racis[mt]s?",
        "nationality",
        "immigrants?",
        "immigration status",
        "skin colour",
        unless=("anti-?racis[mt]", "racial (?:equality|justice)", "racist incidents?"),
    ),
)

_LGBT = r"(?:LGBT\w*\+?|trans(?:gender)?|gender identity)"
_ORIENTATION = (
    block(
        HitKind.PRIVATE,
        "sexual orientation",
        "gay",
        "lesbians?",
        "bisexuals?",
        r"(?:homo|hetero)sexual\w*",
        r"LGBT\w*\+?",
        "trans(?:gender|sexual)?",
        "non-binary",
        "gender (?:identity|reassignment)",
        "same-sex (?:partner|marriage|couple|relationship)s?",
        unless=(
            rf"{_LGBT} (?:\w+ )?(?:{_YOUNG}|history month|policy|guidance|inclusion|curriculum)",
        ),
    ),
)

_UNIONS = "(?:NEU|NASUWT|NAHT|ASCL|UNISON|GMB)"
_A_UNION = f"(?:(?:an?|the|his|her|their) )?(?:(?:trade|teaching) )?(?:union|{_UNIONS})"
_IN_A_UNION = "(?:trade )?union (?:member(?:ship)?|rep(?:resentative)?|official|support|case)s?"
_UNIONS_AT_THE_TABLE = (
    "(?:trade )?union (?:representatives|reps|officials)"
    "(?: (?:were|are|had been|have been|will be))?(?: (?:also|not))? "
    "(?:present|in attendance|consulted|informed|invited|attended|met|welcomed)"
)
_OF_A_UNION = rf"(?:member(?:ship)? of|represented by|joined|advised by|(?:is|was) in) {_A_UNION}"
_UNION = (
    block(
        HitKind.PRIVATE,
        _IN_A_UNION,
        _OF_A_UNION,
        rf"{_UNIONS} (?:members?(?:hip)?|rep(?:resentative)?s?|officials?)",
        r"(?:took part in|joined|supported|was on|went on) (?:the |a )?"
        r"(?:strike|picket\w*|industrial action)",
        unless=(_UNIONS_AT_THE_TABLE,),
    ),
    warning(
        HitKind.PRIVATE,
        f"(?:trade|teaching|recognised) unions?(?:{S})?",
        _UNIONS,
        unless=(_IN_A_UNION, "in unison"),
    ),
)

_PARTIES = "(?:Labour|Conservative|Liberal Democrat|Green|Reform(?: UK)?)"
_PARTY = (
    block(
        HitKind.PRIVATE,
        f"member(?:ship)? of (?:the )?{_PARTIES}(?: Party)?",
        f"{_PARTIES} (?:party member|candidate|councillor|supporter|activist)",
        f"{HERS}(?:politics|political (?:views?|opinions?))",
        "political (?:opinions?|beliefs?|affiliations?|allegiance)",
    ),
)

BELONGING: Final = (*_FAITH, *_ORIGIN, *_ORIENTATION, *_UNION, *_PARTY)
