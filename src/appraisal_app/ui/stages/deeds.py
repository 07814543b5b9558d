"""What a button of a page does beyond changing the record: files, copies, other reviews."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.interaction import Dialogs, Tasks
from appraisal_app.application.ports.services import Services


@dataclass(frozen=True, slots=True, kw_only=True)
class DeedTools:
    """The open file with its editor, and the ways to ask, to work in the background and to go on.

    `show_review` turns to another review of the file; `notice` puts one plain sentence on the page.
    """

    editor: RecordEditor
    case: CaseFile
    services: Services
    dialogs: Dialogs
    tasks: Tasks
    documents: Path
    navigate: Callable[[str], None]
    show_review: Callable[[str], None]
    notice: Callable[[str], None]


Deed: TypeAlias = Callable[[DeedTools], None]
"""Raises DomainError or AppError; the page then says why and nothing is half done."""
