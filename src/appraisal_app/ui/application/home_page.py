"""The page Home of a review."""

from __future__ import annotations

from functools import partial

from appraisal_app.application.example_day import is_example
from appraisal_app.ui.application.desk import Desk
from appraisal_app.ui.application.page import HostedPage
from appraisal_app.ui.application.page_making import form_page
from appraisal_app.ui.home.presenter import HomeParts, HomePresenter
from appraisal_app.ui.home.view import HOME_KINDS
from appraisal_app.ui.session.open_review import OpenReview
from appraisal_app.ui.stages.beyond import Notice


def home_page(desk: Desk, review: OpenReview) -> HostedPage:
    """What is next, who has the ball, is the file safe; and the timetable."""
    parts = HomeParts(
        case=review.case,
        editor=lambda: review.editor,
        backups=desk.services.folders.backups,
        clock=desk.services.clock,
        today=review.clock.today,
        tasks=desk.tasks,
        saved_at=lambda: desk.session.saved_at,
        navigate=desk.session.go,
        start_next=partial(_start_next, desk, review),
        is_example=is_example(review.cycles),
    )
    return form_page(desk, lambda view: HomePresenter(parts, view), HOME_KINDS)


def _start_next(desk: Desk, review: OpenReview, notice: Notice) -> None:
    # What the pages of the steps stand on is loaded behind this one.
    from appraisal_app.ui.application.step_pages import deed_tools
    from appraisal_app.ui.stages.rolling import start_next_review

    start_next_review(deed_tools(desk, review, notice))
