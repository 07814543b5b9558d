"""The net under the rules: whatever is told of the chief executive and is not everyday business.

What can be said of a person has no end. What a chief executive does in minutes has: those verbs
and nouns are listed, and the rest draws a warning.
"""

from __future__ import annotations

from typing import Final

from appraisal_app.domain.hit_kinds import HitKind
from appraisal_app.domain.open_wording.rule import CEO, S, warning

_AUX = (
    "(?:will|would|shall|is|was|has|had|have|been|be|being|to|also|then|not|now|again|briefly|duly"
    "|and|due|able|still|already|further|both|formally|verbally)"
)
_DOES = r"""
    left|leaves?|leave|withdr[ae]w\w*|return\w*|re-?join\w*|join\w*|attend\w*|present|presented
    |presents|presenting|report\w*|answer\w*|respond\w*|introduc\w+|explain\w*|outlin\w+|updat\w+
    |summar\w+|confirm\w*|provid\w+|gave|give[sn]?|giving|bring\w*|brought|took|take[sn]?|taking
    |publish\w*|submit\w*|circulat\w+|invit\w+|thank\w*|welcom\w+|declar\w+|not(?:e|ed|es)|drew
    |draw|shared?|sets?|setting|propos\w+|recommend\w*|inform\w*|told|highlight\w*|describ\w+
    |clarif\w+|advis\w+|ask\w*|agree[sd]?|arrang\w+|contact\w*|consult\w*|meet|met|meeting|write
    |wrote|prepar\w+|produc\w+|review\w*|lead|leads|work(?:ing)?|sign\w*|receiv\w+|sent|send
    |absent|excus\w+|apolog\w+|visit\w*|undertak\w+|undertook|remain\w*|include\w*|start\w*
    |begin|began|discuss\w*|consider\w*|monitor\w*|ensure|implement\w*|develop|follow\w*|speak
    |spoke|said|made|make|undergo|held|hold|appointed|issu\w+|supplied|supply|request\w*|allow\w*
    |deliver|represent\w*|named|copied|asked|chair|chairs|chaired|talk\w*|show\w*|tabled|who|for
    |from|in|on|at|of|or|with|as|during|by|that|this|the|about|before|after|when|which|while|may
    |must|should|can|could|apart|alone|only|does|did|do|are|were|if|so|because|under|into|over
"""
_DOING = "".join(_DOES.split())
_OWN = (
    "(?:reports?|appraisal|reviews?|updates?|papers?|presentations?|statements?|office|pay policy"
    "|self-\\w+|targets|termly|written|verbal|oral|annual|performance (?:review|appraisal)|term"
    "|strategic|response|introduction|summary|diary|team|remit|role|delegat\\w+|behalf|proposals?"
    "|recommendations?|request|objectives|monthly|plan|slides|briefing)"
)
_COURTESY = (
    "(?:work|contributions?|support|service|attendance|absence|time|report|presentation|thanks"
    "|hard work|seat|place|apologies|interest|declaration)"
)
_SOMEBODY_ELSE = (
    "auditors?|trustees?|chair|vice-chair|clerk|governors?|directors?|advi[sc]er|headteachers?"
    "|heads?|officer"
    "|principals?|pupils?|members?|speaker|manager|professional|guest|parent|teacher|accountant"
    "|student|bishop|mayor|minister|surveyor|architect|consultant|visitor|colleague|applicant"
)

NET: Final = (
    warning(
        HitKind.PRIVATE,
        rf"{CEO}(?!{S})(?: {_AUX})* (?!(?:{_AUX}|{_DOING})(?!\w))[a-z]\w*",
        rf"{CEO}{S} (?!{_OWN}(?!\w))\w+",
    ),
    warning(
        HitKind.PRIVATE,
        rf"{CEO} (?:is|was|has been) (?:on|in|from|of|at|under|with) (?!the |attendance|item"
        rf"|line|this |zoom|video)\w+(?: leave)?",
    ),
    warning(
        HitKind.PRIVATE,
        r"(?:she|he)(?: \w+){1,2}",
        rf"(?:his|her) (?!{_OWN}(?!\w)|{_COURTESY}(?!\w))\w+",
        r"him",
        unless=(rf"(?:{_SOMEBODY_ELSE})(?: [^.;!?]*)?",),
    ),
)
"""Asked only where no other rule has found something in the sentence."""
