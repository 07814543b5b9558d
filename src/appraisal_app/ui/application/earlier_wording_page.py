"""The page that shows how texts of the open review read before."""

from __future__ import annotations

from appraisal_app.ui.application.desk import Desk
from appraisal_app.ui.application.page import HostedPage
from appraisal_app.ui.application.page_making import form_page
from appraisal_app.ui.application.replacing_pages import context_of
from appraisal_app.ui.earlier_wording.presenter import WordingParts, WordingPresenter
from appraisal_app.ui.session.open_review import OpenReview


def earlier_wording_page(desk: Desk, review: OpenReview) -> HostedPage:
    """Shows earlier wordings, and puts them back where the page is open."""
    parts = WordingParts(
        editor=lambda: review.editor,
        context=context_of(desk, review),
        case=review.case,
        services=desk.services,
        tasks=desk.tasks,
        back=desk.session.go_back,
    )
    return form_page(desk, lambda view: WordingPresenter(parts, view))
