"""What may be found in open words, and what is said about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from appraisal_app.domain.hit_kinds import HitKind
from appraisal_app.domain.phrases import phrased


class Weight(StrEnum):
    """Whether the words hold the open minutes back."""

    BLOCK = "block"
    WARNING = "warning"


LOOKS_LIKE: Mapping[HitKind, str] = MappingProxyType(
    {
        HitKind.MONEY: "a sum of money",
        HitKind.SHARE: "a percentage",
        HitKind.PAY: "a word about pay",
        HitKind.RATING: "a judgement on a person",
        HitKind.VERDICT: "a judgement on a person",
        HitKind.NAME: "a person's name",
        HitKind.SCHOOL: "the name of a school",
        HitKind.PRIVATE: "a private matter",
        HitKind.PROCEDURE: "a procedure about a person",
        HitKind.APPEAL: "an appeal",
        HitKind.CONTRACT: "a term of the contract",
        HitKind.FEEDBACK: "somebody's feedback",
        HitKind.COMMENT: "what one side said to the other",
        HitKind.OBJECTIVE: "the text of an objective",
        HitKind.COPIED: "words copied from a confidential part of the record",
        HitKind.VOTE: "how one person voted",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Words that may not belong in public: `text[start:end]` of the field at `place`.

    `instead` is an office that can take the place of a name, "" when there is none.
    """

    kind: HitKind
    weight: Weight
    phrase: str
    place: str
    start: int
    end: int
    sentence: str = ""
    instead: str = ""

    @property
    def is_block(self) -> bool:
        """Whether it holds the open minutes back until it is changed or passed."""
        return self.weight is Weight.BLOCK

    @property
    def said(self) -> str:
        """What it looks like, in a sentence."""
        if self.kind is HitKind.VOTE:
            return phrased(
                "“{phrase}” is named where it is told who voted how.", phrase=self.phrase
            )
        return phrased(
            "“{phrase}” looks like {looks_like}.",
            phrase=self.phrase,
            looks_like=LOOKS_LIKE[self.kind],
        )


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a text, `end` not included."""

    start: int
    end: int

    def holds(self, start: int, end: int) -> bool:
        """Whether all of that stretch lies within."""
        return self.start <= start and end <= self.end

    def meets(self, other: Span) -> bool:
        """Whether the two share a letter."""
        return self.start < other.end and other.start < self.end
