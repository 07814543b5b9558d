"""The page that finds and replaces words of the open file."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from appraisal_app.application.kept_editor import KeptEditor
from appraisal_app.ui.application.desk import Desk
from appraisal_app.ui.application.own_open_pages import desk_pages, feedback_pages, guest_pages
from appraisal_app.ui.application.page import HostedPage
from appraisal_app.ui.application.page_making import form_page
from appraisal_app.ui.application.planned import PlannedOnce
from appraisal_app.ui.application.step_pages import ReadOnce
from appraisal_app.ui.replacing.finding import OpenPage, pages_of_review
from appraisal_app.ui.replacing.presenter import ReplacingParts, ReplacingPresenter
from appraisal_app.ui.replacing.state import FIND, OF_OWN_FILE
from appraisal_app.ui.session.open_desk import OpenDesk
from appraisal_app.ui.session.open_feedback import OpenFeedback
from appraisal_app.ui.session.open_guest import OpenGuest
from appraisal_app.ui.session.open_review import OpenReview
from appraisal_app.ui.stages.context import PageContext


def replacing_page(desk: Desk, review: OpenReview) -> HostedPage:
    """Finds words in whatever can be changed now."""
    context = context_of(desk, review)
    return _page(
        desk,
        ReplacingParts(
            editor=lambda: review.editor,
            pages=lambda: pages_of_review(context()),
            back=desk.session.go_back,
        ),
    )


def own_replacing_page(desk: Desk, own: OpenDesk) -> HostedPage:
    """The same in the chief executive's own file."""
    return _own(desk, own.editor, lambda: desk_pages(own.editor, desk.services.clock.today()))


def guest_replacing_page(desk: Desk, own: OpenGuest) -> HostedPage:
    """The same in a panel member's or adviser's own file."""
    return _own(desk, own.editor, lambda: guest_pages(own.editor, desk.services.clock.today()))


def feedback_replacing_page(desk: Desk, own: OpenFeedback) -> HostedPage:
    """The same in a facilitator's file; never in an answer."""
    return _own(desk, own.editor, lambda: feedback_pages(own.editor, desk.services.clock.today()))


def _own(
    desk: Desk, editor: KeptEditor[Any], pages: Callable[[], Iterable[OpenPage]]
) -> HostedPage:
    back = desk.session.go_back
    return _page(
        desk, ReplacingParts(editor=lambda: editor, pages=pages, back=back, purpose=OF_OWN_FILE)
    )


def _page(desk: Desk, parts: ReplacingParts) -> HostedPage:
    return form_page(desk, lambda view: ReplacingPresenter(parts, view), first=FIND)


def context_of(desk: Desk, review: OpenReview) -> Callable[[], PageContext]:
    """What every page of the review is built from, as it stands when it is asked for."""
    records, services = ReadOnce(review), desk.services

    def context() -> PageContext:
        records.forget()
        return PageContext(
            record=review.editor.record,
            today=review.clock.today(),
            role=review.editor.role,
            access=review.editor.access,
            records=records,
            templates=services.templates,
            letters=lambda: review.letters,
            plan=PlannedOnce(review.case, services),
        )

    return context
