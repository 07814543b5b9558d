"""Words that have no place in an employment record kept by a board, as quiet advice."""

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
