"""A packet or an answer that is refused, in one plain sentence."""

from __future__ import annotations

from appraisal_app.domain.errors import DomainError, Refusal


def refused(sentence: str, step: str = "") -> DomainError:
    """The error that says it; `step` is the page on which it is mended, "" for none."""
    return DomainError((Refusal(sentence=sentence, step=step, hard=True),))
