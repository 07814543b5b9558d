"""An open file of either kind, as the window's frame sees it."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from appraisal_app.application.kept_editor import KeptEditor
from appraisal_app.application.ports.files import Access, CaseFile
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.destinations import (
    MEETING_VIEW,
    NEW_COPY_FILE,
    NEW_FEEDBACK_FILE,
    NEW_FILE,
    NEW_GUEST_FILE,
    NEW_OWN_FILE,
    WELCOME,
)
from appraisal_app.ui.shell.state import WindowState

PROGRAM = "CEO Appraisal"
WITHOUT_RAIL = (
    WELCOME,
    NEW_FILE,
    NEW_OWN_FILE,
    NEW_GUEST_FILE,
    NEW_COPY_FILE,
    NEW_FEEDBACK_FILE,
    MEETING_VIEW,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """What the window shows of a file: the page, which stages were folded by hand, the day."""

    page: str
    turned: AbstractSet[str]
    today: date

    @property
    def has_rail(self) -> bool:
        """Whether the way through stands beside the page."""
        return self.page not in WITHOUT_RAIL


class OpenFile(Protocol):
    """A file with the editor of what is in sight."""

    @property
    def case(self) -> CaseFile: ...
    @property
    def editor(self) -> KeptEditor[Any]: ...
    @property
    def can_write(self) -> bool:
        """Whether anything can be changed."""
        ...

    @property
    def pages(self) -> tuple[str, ...]:
        """The pages that one turns over, in order."""
        ...

    def around(self, sight: Sight) -> WindowState:
        """What stands around the page, but for what is saved and the menus."""
        ...


def file_note(case: CaseFile) -> str:
    """What kind of file it is, in words for the top line."""
    protected = "protected by a passphrase" if case.is_protected else "no passphrase"
    if case.access is Access.COPY and case.read_at is not None:
        return phrased("copy to read, as of {read_at}", read_at=f"{case.read_at:%H:%M}")
    if case.access is Access.BACKUP:
        return phrased("{protected}, a backup to read", protected=protected)
    if case.access is Access.DISK_FULL:
        return phrased("{protected}, only to read: the disk is full", protected=protected)
    return (
        protected
        if case.access is Access.WRITE
        else phrased("{protected}, can only be read", protected=protected)
    )
