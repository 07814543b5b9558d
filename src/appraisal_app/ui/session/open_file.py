"""An open file of either kind, as the window's frame sees it."""

from __future__ import annotations

from typing import Protocol

from appraisal_app.application.kept_editor import KeptEditor
from appraisal_app.application.ports.files import Access, CaseFile


class OpenFile(Protocol):
    """A file with the editor of what is in sight."""

    @property
    def case(self) -> CaseFile: ...
    @property
    def editor(self) -> KeptEditor: ...
    @property
    def can_write(self) -> bool:
        """Whether anything can be changed."""
        ...


def file_note(case: CaseFile) -> str:
    """What kind of file it is, in words for the top line."""
    protected = "locked file" if case.is_protected else "file without a passphrase"
    if case.access is Access.COPY and case.read_at is not None:
        return f"copy to read, as of {case.read_at:%H:%M}"
    return protected if case.access is Access.WRITE else f"{protected}, can only be read"
