"""An open file as what it is, known by its kind: no kind of file is loaded before one is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from appraisal_app.application.ports.files import DocumentKind

# Each stands on the whole domain, which the first page does without.
if TYPE_CHECKING:
    from appraisal_app.ui.session.open_desk import OpenDesk
    from appraisal_app.ui.session.open_file import OpenFile
    from appraisal_app.ui.session.open_review import OpenReview


def review_in(file: OpenFile | None) -> OpenReview | None:
    """The board's file, if this is one."""
    return cast("OpenReview", file) if _is(file, DocumentKind.BOARD) else None


def own_desk_in(file: OpenFile | None) -> OpenDesk | None:
    """The chief executive's own file, if this is one."""
    return cast("OpenDesk", file) if _is(file, DocumentKind.CHIEF_EXECUTIVE) else None


def _is(file: OpenFile | None, kind: DocumentKind) -> bool:
    return file is not None and file.case.kind is kind
