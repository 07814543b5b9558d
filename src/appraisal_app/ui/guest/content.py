"""What a page of a guest's file is built from, and what it is made of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

from appraisal_app.application.guests.editing import GuestEditor
from appraisal_app.application.ports.files import Access, CaseFile
from appraisal_app.application.ports.interaction import Dialogs, Tasks
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.arriving import Taking
from appraisal_app.domain.guests import Guest, GuestTask
from appraisal_app.ui.forms.blocks import PageState
from appraisal_app.ui.guest.keys import task_at
from appraisal_app.ui.home.safety import FileFacts
from appraisal_app.ui.post.letters import Letters


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestContext:
    """The file as it stands, the day, which task, and what is known about the file.

    `number` is the task's place in the list, -1 for a page of none. `letters` is the file's post.
    """

    guest: Guest
    today: date
    number: int = -1
    access: Access = Access.WRITE
    facts: FileFacts | None = None
    letters: Letters = field(default_factory=Letters)
    sign: str = ""
    """The fingerprint of this computer, by which the chair knows the packet, or ""."""

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed in the file."""
        return self.access is not Access.WRITE

    @property
    def task(self) -> GuestTask | None:
        """The task that the page is about."""
        return task_at(self.guest, self.number)


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestTools:
    """The open file with its editor, and the ways to ask, to go on and to say something.

    `number` is the place of the task that the page is about; `tell` puts a sentence on the page;
    `taking` takes packets in and gives them back.
    """

    editor: GuestEditor
    case: CaseFile
    services: Services
    dialogs: Dialogs
    tasks: Tasks
    documents: Path
    number: int
    navigate: Callable[[str], None]
    tell: Callable[[str], None]
    taking: Taking[Guest]
    look_again: Callable[[], None]

    @property
    def task(self) -> GuestTask:
        """The task that the page is about; raises KeyError when it is gone."""
        found = task_at(self.editor.guest, self.number)
        if found is None:
            raise KeyError(self.number)
        return found


GuestDeed: TypeAlias = Callable[[GuestTools], None]
"""Raises DomainError or AppError; the page then says why and nothing is half done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestPage:
    """A page with what its buttons do."""

    state: PageState
    deeds: Mapping[str, GuestDeed] = field(default_factory=lambda: MappingProxyType({}))
