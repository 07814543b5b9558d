"""The pages of a file with papers for one reader."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from appraisal_app.ui.application.desk import Desk
from appraisal_app.ui.application.page import HostedPage
from appraisal_app.ui.application.page_making import form_page, made_page
from appraisal_app.ui.destinations import HOME
from appraisal_app.ui.documents.parts import Printing
from appraisal_app.ui.documents.preview_view import PreviewView
from appraisal_app.ui.documents.view import DOCUMENT_KINDS
from appraisal_app.ui.limited_copies.home_presenter import HomeParts, HomePresenter
from appraisal_app.ui.limited_copies.keys import paper_at
from appraisal_app.ui.limited_copies.paper_presenter import PaperParts, PaperPresenter
from appraisal_app.ui.session.open_copies import OpenCopies


def copy_page(desk: Desk, own: OpenCopies, key: str) -> HostedPage | None:
    """The page of that key; None when there is none."""
    if key == HOME:
        return _home(desk, own)
    return _paper(desk, own, key) if paper_at(own.editor.copies, key) is not None else None


def _home(desk: Desk, own: OpenCopies) -> HostedPage:
    parts = HomeParts(
        case=own.case,
        editor=own.editor,
        taking=own.taking,
        services=desk.services,
        dialogs=desk.dialogs,
        folder=desk.documents_folder,
        navigate=desk.session.go,
    )
    return form_page(desk, lambda view: HomePresenter(parts, view), DOCUMENT_KINDS)


def _paper(desk: Desk, own: OpenCopies, key: str) -> HostedPage:
    return made_page(
        PreviewView, lambda view: PaperPresenter(_paper_parts(desk, own, view), key, view)
    )


def _paper_parts(desk: Desk, own: OpenCopies, view: PreviewView) -> PaperParts:
    return PaperParts(
        case=own.case,
        copies=lambda: own.editor.copies,
        clock=desk.services.clock,
        dialogs=desk.dialogs,
        tasks=desk.tasks,
        places=desk.services.places,
        folder=desk.documents_folder,
        count_pages=desk.services.count_pages,
        navigate=desk.session.go,
        printing=lambda: _printing(view),
        open_folder=lambda folder: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
    )


def _printing(view: PreviewView) -> Printing:
    # Asks the system for its printers as it is imported, so only for somebody who prints.
    from appraisal_app.ui.documents.printing import SystemPrinting

    return SystemPrinting(view)
