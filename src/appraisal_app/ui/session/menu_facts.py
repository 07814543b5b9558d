"""What the menus need to know of the open file."""

from __future__ import annotations

from appraisal_app.application.ports.files import Access, DocumentKind
from appraisal_app.application.settings import Settings
from appraisal_app.ui.destinations import BEGUN
from appraisal_app.ui.session.menus import MenuFacts
from appraisal_app.ui.session.neighbours import Neighbours
from appraisal_app.ui.session.open_file import OpenFile
from appraisal_app.ui.session.whose_file import review_in


def menu_facts(
    settings: Settings, file: OpenFile | None, windows: Neighbours, page: str = ""
) -> MenuFacts:
    """The facts as they are now."""
    recent = () if windows.hides_names else settings.recent
    if file is None:
        return MenuFacts(
            settings=settings, recent=recent, windows=windows.lines, is_beginning=page in BEGUN
        )
    is_board, can_write = review_in(file) is not None, file.case.access is Access.WRITE
    history = file.editor.history
    return MenuFacts(
        settings=settings,
        recent=recent,
        windows=windows.lines,
        is_open=True,
        is_own_desk=not is_board,
        can_compare=is_board and file.can_write,
        is_copy=file.case.access is Access.COPY,
        is_round=file.case.kind is DocumentKind.FEEDBACK,
        has_papers=file.case.kind is DocumentKind.COPY,
        can_write=can_write,
        is_protected=file.case.is_protected,
        undo=history.undo_label,
        redo=history.redo_label,
    )
