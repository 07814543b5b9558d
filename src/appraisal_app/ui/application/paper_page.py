"""The page of a PDF that somebody's file keeps."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from appraisal_app.ui.application.desk import Desk
from appraisal_app.ui.application.page import HostedPage
from appraisal_app.ui.application.page_making import made_page
from appraisal_app.ui.documents.kept_paper import Paper, PaperParts, PaperPresenter
from appraisal_app.ui.documents.parts import Printing
from appraisal_app.ui.documents.preview_view import PreviewView


def paper_page(desk: Desk, find: Callable[[], Paper | None], *, home: str, back: str) -> HostedPage:
    """Its pages; the button `back` leads to the page `home`."""

    def present(view: PreviewView) -> PaperPresenter:
        parts = PaperParts(
            find=find,
            home=home,
            back=back,
            dialogs=desk.dialogs,
            tasks=desk.tasks,
            places=desk.services.places,
            folder=desk.documents_folder,
            count_pages=desk.services.count_pages,
            navigate=desk.session.go,
            printing=lambda: _printing(view),
            open_folder=lambda folder: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
        )
        return PaperPresenter(parts, view)

    return made_page(PreviewView, present)


def _printing(view: PreviewView) -> Printing:
    # Asks the system for its printers as it is imported, so only for somebody who prints.
    from appraisal_app.ui.documents.printing import SystemPrinting

    return SystemPrinting(view)
