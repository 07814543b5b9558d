"""What a button of a page does beyond changing the record: files, copies, other reviews."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeAlias, TypeVar

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.interaction import Dialogs, Progress, Tasks
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.arriving import Taking
from appraisal_app.domain.record import Record

T = TypeVar("T")


class Work(Protocol):
    """Does a job behind the window while the page says `text` and offers to stop it.

    `done` gets what the job found, unless it was stopped or the page was left meanwhile; what the
    job or `done` raises is said on the page, as for a deed.
    """

    def __call__(
        self, text: str, job: Callable[[Progress], T], done: Callable[[T], None], /
    ) -> None: ...


def _no_page(_text: str, _job: Callable[[Progress], T], _done: Callable[[T], None], /) -> None:
    raise LookupError("these tools belong to no page")


def _no_taking() -> Taking[Record]:
    raise LookupError("these tools belong to no page")


def _unheard(_: str) -> None:
    raise LookupError("these tools belong to no page")


@dataclass(frozen=True, slots=True, kw_only=True)
class DeedTools:
    """The open file with its editor, and the ways to ask, to work in the background and to go on.

    `show_review` turns to another review of the file; `notice` puts a sentence on the page about
    something to put right, `say` one about what was done. `work` and `say` come from the page.
    `taking` takes packets into the review and gives them back.
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
    taking: Callable[[], Taking[Record]] = _no_taking
    put_on_clipboard: Callable[[str], None] = _unheard
    work: Work = _no_page
    say: Callable[[str], None] = _unheard


Deed: TypeAlias = Callable[[DeedTools], None]
"""Raises DomainError or AppError; the page then says why and nothing is half done."""
