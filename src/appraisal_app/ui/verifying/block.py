"""A verdict, as a block of a page."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass
from enum import StrEnum

from appraisal_app.ui.forms.blocks import Block


class Tone(StrEnum):
    """How a verdict looks: each has a shape of its own besides its colour."""

    GOOD = "good"
    OPEN = "open"
    DOUBT = "doubt"
    BAD = "bad"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class VerdictBlock(Block):
    """A word, and a sentence that says what it means and what to do."""

    _: KW_ONLY
    word: str
    sentence: str
    tone: Tone
