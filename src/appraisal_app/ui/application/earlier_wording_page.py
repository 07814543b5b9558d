"""The page that shows how texts of the open file read before."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from appraisal_app.application.earlier_wording import Read, review_of, whole_of
from appraisal_app.application.kept_editor import KeptEditor
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.domain.guests import Guest
from appraisal_app.domain.own_desk import OwnDesk
from appraisal_app.ui.application.desk import Desk
from appraisal_app.ui.application.own_worded_pages import worded_desk, worded_guest
from appraisal_app.ui.application.page import HostedPage
from appraisal_app.ui.application.page_making import form_page
from appraisal_app.ui.application.replacing_pages import context_of
from appraisal_app.ui.earlier_wording.finding import Pages
from appraisal_app.ui.earlier_wording.presenter import WordingParts, WordingPresenter
from appraisal_app.ui.earlier_wording.review_pages import ReviewPages
from appraisal_app.ui.session.open_desk import OpenDesk
from appraisal_app.ui.session.open_guest import OpenGuest
from appraisal_app.ui.session.open_review import OpenReview

T = TypeVar("T")


def earlier_wording_page(desk: Desk, review: OpenReview) -> HostedPage:
    """Shows earlier wordings of the open review, and puts them back where the page is open."""
    context = context_of(desk, review)
    parts = WordingParts(
        editor=lambda: review.editor,
        pages=lambda: ReviewPages(context()),
        read=lambda: review_of(review.editor.record.cycle.id),
        case=review.case,
        services=desk.services,
        tasks=desk.tasks,
        back=desk.session.go_back,
    )
    return form_page(desk, lambda view: WordingPresenter(parts, view))


def own_earlier_wording_page(desk: Desk, own: OpenDesk) -> HostedPage:
    """The same in the chief executive's own file."""
    pages = partial(worded_desk, own.editor, desk.services.clock.today)
    return _own(desk, own.case, own.editor, pages, whole_of(OwnDesk))


def guest_earlier_wording_page(desk: Desk, own: OpenGuest) -> HostedPage:
    """The same in a panel member's or adviser's own file."""
    pages = partial(worded_guest, own.editor, desk.services.clock.today)
    return _own(desk, own.case, own.editor, pages, whole_of(Guest))


def _own(
    desk: Desk,
    case: CaseFile,
    editor: KeptEditor[T],
    pages: Callable[[], Pages[T]],
    read: Read[T],
) -> HostedPage:
    parts = WordingParts(
        editor=lambda: editor,
        pages=pages,
        read=lambda: read,
        case=case,
        services=desk.services,
        tasks=desk.tasks,
        back=desk.session.go_back,
    )
    return form_page(desk, lambda view: WordingPresenter(parts, view))
