"""A passphrase judged in words, for the line under its field."""

from __future__ import annotations

from collections.abc import Collection

from appraisal_app.domain.passphrase import SHORTEST, Level, strength
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.passphrases.guessing import guesses_needed

_SAID = {
    Level.WEAK: "Weak: somebody with time could guess it.",
    Level.FAIR: "Fair: it holds off anybody but an expert with time.",
    Level.STRONG: "Strong.",
}


def said_of(text: str, words: Collection[str], guessable: Collection[str] = ()) -> tuple[str, ...]:
    """How strong it is and what would help; nothing before anything is typed."""
    if not text:
        return ()
    found = strength(text, words=words, guessable=guessable, guessing=guesses_needed)
    return (phrased("{said} {advice}", said=_SAID[found.level], advice=found.advice).strip(),)


def fault_of(text: str) -> str:
    """Why it cannot be used; "" when it can."""
    if not text.strip():
        return "Type a passphrase, or choose another way to protect the file."
    if len(text) < SHORTEST:
        return phrased(
            "Make the passphrase longer: at least {shortest} characters.", shortest=SHORTEST
        )
    return ""


def again_fault_of(text: str, again: str) -> str:
    """Why the repetition does not fit; "" when it does."""
    if text == again:
        return ""
    return "Type the same passphrase again." if not again else "The two passphrases differ."
