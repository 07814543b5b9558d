"""A panel member's or adviser's own file: what they were asked, drafts, and what was submitted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from appraisal_app.domain.advice import AdviceOn
from appraisal_app.domain.guest_papers import (
    AdviceRequest,
    SubmittedAdvice,
    SubmittedView,
    ViewRequest,
)
from appraisal_app.domain.views import ViewOn


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewTask:
    """A view that was asked for; its id is that of the review."""

    id: str
    trust: str
    came_at: datetime
    request: ViewRequest
    draft: tuple[ViewOn, ...] = ()
    submitted: tuple[SubmittedView, ...] = ()
    withdrawn_at: datetime | None = None
    """When the last submission was taken back before the board had it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdviceDraft:
    """Answers to the four questions while they are written."""

    objectives: tuple[AdviceOn, ...] = ()
    overall: str = ""
    next_focus: str = ""
    development: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdviceTask:
    """Advice that was asked for; its id is that of the review."""

    id: str
    trust: str
    came_at: datetime
    request: AdviceRequest
    draft: AdviceDraft = AdviceDraft()
    submitted: tuple[SubmittedAdvice, ...] = ()
    withdrawn_at: datetime | None = None
    """When the last submission was taken back before the board had it."""


GuestTask: TypeAlias = ViewTask | AdviceTask
GuestAnswer: TypeAlias = SubmittedView | SubmittedAdvice


@dataclass(frozen=True, slots=True, kw_only=True)
class Guest:
    """Everything in such a file; nothing of it is in a board's file until it is submitted."""

    id: str
    name: str = ""
    views: tuple[ViewTask, ...] = ()
    advice: tuple[AdviceTask, ...] = ()

    @property
    def tasks(self) -> tuple[GuestTask, ...]:
        """All that was asked, in the order in which it came."""
        return tuple(sorted((*self.views, *self.advice), key=lambda each: each.came_at))

    def view(self, review: str) -> ViewTask | None:
        """The view asked for in that review, if one was."""
        return next((each for each in self.views if each.id == review), None)

    def advice_on(self, review: str) -> AdviceTask | None:
        """The advice asked for in that review, if it was."""
        return next((each for each in self.advice if each.id == review), None)
