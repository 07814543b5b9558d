"""The page that lays a returned copy beside the open file."""

from __future__ import annotations

from appraisal_app.ui.application.desk import Desk
from appraisal_app.ui.application.page import HostedPage
from appraisal_app.ui.application.page_making import form_page
from appraisal_app.ui.destinations import HOME
from appraisal_app.ui.session.open_review import OpenReview
from appraisal_app.ui.two_copies.presenter import TwoCopiesParts, TwoCopiesPresenter
from appraisal_app.ui.two_copies.view import VERSIONS_KINDS


def two_copies_page(desk: Desk, review: OpenReview) -> HostedPage:
    """Both versions part by part, with a choice for each."""
    clock, session = desk.services.clock, desk.session
    parts = TwoCopiesParts(
        returned=session.returned,
        dialogs=desk.dialogs,
        path=review.case.path,
        today=clock.today,
        zone=lambda: clock.now().tzinfo,
        templates=desk.services.templates,
        take_up_again=session.take_up_again,
        back=lambda: session.go(HOME),
    )
    return form_page(desk, lambda view: TwoCopiesPresenter(parts, view), VERSIONS_KINDS)
