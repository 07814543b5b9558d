"""What a page of a guest's file is built from, and what it is made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from appraisal_app.application.guests.editing import GuestEditor
from appraisal_app.domain.guests import Guest, GuestTask
from appraisal_app.ui.guest.keys import task_at
from appraisal_app.ui.kept_pages.content import OwnPage
from appraisal_app.ui.kept_pages.tools import OwnContext, OwnTools


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestContext(OwnContext[Guest]):
    """The file as it stands; `number` is the task's place in the list."""

    @property
    def guest(self) -> Guest:
        """What was asked and answered."""
        return self.value

    @property
    def task(self) -> GuestTask | None:
        """The task that the page is about."""
        return task_at(self.value, self.number)


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestTools(OwnTools[GuestEditor, Guest]):
    """`number` is the place of the task that the page is about."""

    @property
    def task(self) -> GuestTask:
        """The task that the page is about; raises KeyError when it is gone."""
        found = task_at(self.editor.guest, self.number)
        if found is None:
            raise KeyError(self.number)
        return found


GuestDeed: TypeAlias = Callable[[GuestTools], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestPage(OwnPage[GuestTools]):
    """A page with what its buttons do."""
