"""What every page of somebody's own file has around its blocks."""

from __future__ import annotations

from dataclasses import replace

from appraisal_app.application.only_to_read import only_to_read
from appraisal_app.application.ports.files import Access
from appraisal_app.ui.forms.blocks import Note, NoteKind, PageAction, PageState
from appraisal_app.ui.stages.tree import closed


def shut_where_locked(page: PageState, access: Access) -> PageState:
    """The page, on which nothing can be changed while it is locked or the file only to be read."""
    lock = page.lock or only_to_read(access)
    return replace(page, lock=lock, blocks=closed(page.blocks)) if lock else page


def gone_page(step: str, title: str, sentence: str) -> PageState:
    """The page of something that is not in the file any more."""
    return PageState(
        step=step,
        title=title,
        blocks=(Note("gone", sentence, kind=NoteKind.WARN),),
        actions=(PageAction("go:home", "Go to Home"),),
    )
