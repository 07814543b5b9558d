"""What a page of the desk is built from, and what it is made of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

from appraisal_app.application.own_desk.editing import DeskEditor
from appraisal_app.application.ports.files import Access, CaseFile
from appraisal_app.application.ports.interaction import Dialogs, Tasks
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.arriving import Taking
from appraisal_app.domain.own_desk import OwnDesk, OwnReview
from appraisal_app.domain.verdicts import Report
from appraisal_app.ui.forms.blocks import PageState
from appraisal_app.ui.home.safety import FileFacts
from appraisal_app.ui.own_desk.keys import review_at
from appraisal_app.ui.post.letters import Letters

NewId: TypeAlias = Callable[[], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskContext:
    """The desk as it stands, the day, which review, and what is known about the file.

    `number` is the review's place in the list, -1 for a page of none. `report` is the verdict on
    the statement kept for it. `letters` is the file's post on the pages that show it.
    """

    desk: OwnDesk
    today: date
    number: int = -1
    access: Access = Access.WRITE
    facts: FileFacts | None = None
    report: Report | None = None
    letters: Letters = field(default_factory=Letters)
    sign: str = ""
    """The fingerprint of this computer, by which the chair knows the packet, or ""."""

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed in the file."""
        return self.access is not Access.WRITE

    @property
    def review(self) -> OwnReview | None:
        """The review that the page is about."""
        return review_at(self.desk, self.number)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskTools:
    """The open file with its editor, and the ways to ask, to go on and to say something.

    `number` is the place of the review that the page is about; `tell` puts a sentence on the page;
    `taking` takes packets in and gives them back.
    """

    editor: DeskEditor
    case: CaseFile
    services: Services
    dialogs: Dialogs
    tasks: Tasks
    documents: Path
    number: int
    navigate: Callable[[str], None]
    tell: Callable[[str], None]
    taking: Taking[OwnDesk]
    look_again: Callable[[], None]

    @property
    def review(self) -> OwnReview:
        """The review that the page is about; raises KeyError when it is gone."""
        found = review_at(self.editor.desk, self.number)
        if found is None:
            raise KeyError(self.number)
        return found


DeskDeed: TypeAlias = Callable[[DeskTools], None]
"""Raises DomainError or AppError; the page then says why and nothing is half done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskPage:
    """A page with what its buttons do; those in `always` stay possible while it is locked."""

    state: PageState
    deeds: Mapping[str, DeskDeed] = field(default_factory=lambda: MappingProxyType({}))
    always: frozenset[str] = frozenset()
