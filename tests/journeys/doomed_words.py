"""What the process that is to be killed and the one that kills it both know."""

from __future__ import annotations

PASSPHRASE = "correct horse battery staple"
PACKET = "answer.appraisal-packet"
"""The name of the packet that waits to be taken in."""
COPY = "Copy.appraisal"
"""The name of a copy that lies elsewhere."""
TYPED = "Two days late."
"""What is typed, and taken back."""
REPLACED = ("the", "THIS")
"""A word that stands in many places, and what comes in its place."""
EVERY_MS = 12
"""Between one letter and the next."""

_TEXT = "The panel heard the chief executive first; then it asked about each school in turn. "


def letter(at: int) -> str:
    """The letter at that place of an endless text."""
    return _TEXT[at % len(_TEXT)]


def text_of(length: int) -> str:
    """The first letters of the endless text."""
    whole = _TEXT * (length // len(_TEXT) + 1)
    return whole[:length]
