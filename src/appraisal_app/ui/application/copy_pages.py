"""The pages of a file with papers for one reader."""

from __future__ import annotations

from appraisal_app.ui.application.desk import Desk
from appraisal_app.ui.application.page import HostedPage
from appraisal_app.ui.application.page_making import form_page
from appraisal_app.ui.application.paper_page import paper_page
from appraisal_app.ui.destinations import HOME
from appraisal_app.ui.documents.kept_paper import Paper
from appraisal_app.ui.documents.view import DOCUMENT_KINDS
from appraisal_app.ui.limited_copies.home_presenter import HomeParts, HomePresenter
from appraisal_app.ui.limited_copies.keys import paper_at
from appraisal_app.ui.limited_copies.paper import paper_of
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
    def find() -> Paper | None:
        zone = desk.services.clock.now().tzinfo
        return paper_of(own.case, own.editor.copies, key, zone)

    return paper_page(desk, find, home=HOME, back="All papers")
