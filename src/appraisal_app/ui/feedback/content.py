"""What a page of a facilitator's file is built from, and what it is made of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TypeAlias

from appraisal_app.application.feedback.editing import FeedbackEditor
from appraisal_app.domain.feedback.rounds import FeedbackRound
from appraisal_app.ui.forms.blocks import PageState
from appraisal_app.ui.kept_pages.tools import OwnContext, OwnTools


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackContext(OwnContext):
    """The round as it stands."""

    feedback: FeedbackRound


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackTools(OwnTools[FeedbackEditor, FeedbackRound]):
    """What the pages of a round have at hand."""


FeedbackDeed: TypeAlias = Callable[[FeedbackTools], None]
"""Raises DomainError or AppError; the page then says why and nothing is half done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackPage:
    """A page with what its buttons do."""

    state: PageState
    deeds: Mapping[str, FeedbackDeed] = field(default_factory=lambda: MappingProxyType({}))
