"""What a page of a facilitator's file is built from, and what it is made of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

from appraisal_app.application.feedback.editing import FeedbackEditor
from appraisal_app.application.ports.files import Access, CaseFile
from appraisal_app.application.ports.interaction import Dialogs, Tasks
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.arriving import Taking
from appraisal_app.domain.feedback.rounds import FeedbackRound
from appraisal_app.ui.forms.blocks import PageState
from appraisal_app.ui.home.safety import FileFacts
from appraisal_app.ui.post.letters import Letters


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackContext:
    """The round as it stands, the day, and what is known about the file and its post."""

    feedback: FeedbackRound
    today: date
    access: Access = Access.WRITE
    facts: FileFacts | None = None
    letters: Letters = field(default_factory=Letters)
    sign: str = ""
    """The fingerprint of this computer, by which the chair knows the packet, or ""."""

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed in the file."""
        return self.access is not Access.WRITE


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackTools:
    """The open file with its editor, and the ways to ask, to go on and to say something."""

    editor: FeedbackEditor
    case: CaseFile
    services: Services
    dialogs: Dialogs
    tasks: Tasks
    documents: Path
    navigate: Callable[[str], None]
    tell: Callable[[str], None]
    taking: Taking[FeedbackRound]
    look_again: Callable[[], None]


FeedbackDeed: TypeAlias = Callable[[FeedbackTools], None]
"""Raises DomainError or AppError; the page then says why and nothing is half done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackPage:
    """A page with what its buttons do."""

    state: PageState
    deeds: Mapping[str, FeedbackDeed] = field(default_factory=lambda: MappingProxyType({}))
