"""Words that do a record of somebody's work no good, as quiet advice."""

from __future__ import annotations

import re

_PRIVATE = re.compile(
    r"\b(sick(?:ness)?|ill(?:ness)?|health|stress(?:ed)?|depress\w*|anxi\w+|medic\w+|diagnos\w+"
    r"|pregnan\w+|famil(?:y|ies)|marriage|divorce\w*|religio\w+|union)\b",
    re.IGNORECASE,
)
_ALLEGING = re.compile(
    r"\b(alleg\w+|accus\w+|misconduct|bull(?:y|ied|ying)|harass\w*|fraud\w*|dishonest\w*)\b",
    re.IGNORECASE,
)
_ABSOLUTE = re.compile(
    r"\b(always|never|constantly|all the time|every time|without fail|totally|utterly|as usual)\b",
    re.IGNORECASE,
)
_ABOUT_A_PERSON = re.compile(
    r"\b(?:is|was|are|were|being|seems?|seemed|very|too|rather|an?|s?he's)\s+(?:\w+ly\s+|very\s+|too\s+)?"
    r"(lazy|arrogant|stubborn|aggressive|emotional|moody|abrasive|bossy|incompetent|careless"
    r"|defensive|difficult person|naive|rude|selfish|weak leader|brilliant|amazing|wonderful"
    r"|inspirational|natural leader|born leader|charismatic)\b",
    re.IGNORECASE,
)
_GUESSED = re.compile(
    r"\b((?:does(?:n['\u2019]t| not)|did(?:n['\u2019]t| not)) (?:care|want to|seem to care)"
    r"|has no interest in|only wants|deliberately|secretly|deep down|obviously|no doubt)\b",
    re.IGNORECASE,
)
_MANNERS = (
    (_ABSOLUTE, "says more than anybody saw. Describe what was seen, and when."),
    (_ABOUT_A_PERSON, "describes a person. Describe what was done, and what came of it."),
    (_GUESSED, "guesses at what somebody thought. Describe what was seen or said."),
)


def judging_words(text: str) -> tuple[str, ...]:
    """One sentence for each manner of writing that would not stand up to being read aloud."""
    found = ((pattern.search(text), said) for pattern, said in _MANNERS)
    return tuple(f"\u201c{hit[hit.lastindex or 0]}\u201d {said}" for hit, said in found if hit)


def private_words(text: str) -> tuple[str, ...]:
    """One sentence for each kind of word that should stay out of this file."""
    found: list[str] = []
    if private := _PRIVATE.search(text):
        found.append(
            f"“{private[0]}” is about somebody's private life. Leave it out; a flag is enough."
        )
    if alleging := _ALLEGING.search(text):
        found.append(
            f"“{alleging[0]}” belongs in the file of a formal procedure, and not in this one."
        )
    return tuple(found)
