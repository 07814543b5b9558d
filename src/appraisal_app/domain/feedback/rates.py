"""How many of those who were asked are heard, where that tells nothing of what is held back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from appraisal_app.domain.feedback.released import FeedbackSummary, GroupSummary
from appraisal_app.domain.phrases import phrased

ENOUGH: Final = 70
"""Per cent of those asked; below it a summary may not speak for the group."""
_FEW: Final = (
    "Fewer than {enough} in 100 of those asked in “{name}” are heard here ({answered} of {asked}). "
    "Ask who is missing before you rely on it."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """How many answered, and how many were asked."""

    answered: int
    asked: int

    @property
    def is_low(self) -> bool:
        """Whether fewer answered than a summary should rest on."""
        return self.answered * 100 < self.asked * ENOUGH


def rate_of(group: GroupSummary) -> Rate | None:
    """The rate of a group that is shown; None for one that is not, or when nobody was counted."""
    if not group.is_shown or group.answered is None or not group.asked:
        return None
    return Rate(answered=group.answered, asked=max(group.asked, group.answered))


def rate_of_all(released: FeedbackSummary) -> Rate | None:
    """The rate over all groups; None while one is held back, or a hidden number would show."""
    rates = [rate_of(each) for each in released.groups]
    known = [each for each in rates if each is not None]
    if not known or len(known) < len(rates):
        return None
    return Rate(
        answered=sum(each.answered for each in known), asked=sum(each.asked for each in known)
    )


def prompts(released: FeedbackSummary) -> Iterator[str]:
    """A sentence for each shown group of which too few answered."""
    for group in released.groups:
        rate = rate_of(group)
        if rate is not None and rate.is_low:
            yield phrased(
                _FEW, enough=ENOUGH, name=group.name, answered=rate.answered, asked=rate.asked
            )
