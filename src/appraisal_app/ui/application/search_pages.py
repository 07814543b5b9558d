"""The page that finds any word of the open file, whoever's file it is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.searching import Hit, search_file
from appraisal_app.ui.application.desk import Desk
from appraisal_app.ui.application.page import HostedPage
from appraisal_app.ui.application.page_making import made_page
from appraisal_app.ui.autosave import QtSingleShot
from appraisal_app.ui.feedback.finding import FEEDBACK_TEXTS, feedback_target
from appraisal_app.ui.guest.finding import GUEST_TEXTS, guest_target
from appraisal_app.ui.own_desk.finding import OWN_TEXTS, desk_target
from appraisal_app.ui.search.guidance import pages_with
from appraisal_app.ui.search.presenter import SearchParts, SearchPresenter
from appraisal_app.ui.search.state import SearchTexts
from appraisal_app.ui.search.view import SearchView
from appraisal_app.ui.session.open_desk import OpenDesk
from appraisal_app.ui.session.open_feedback import OpenFeedback
from appraisal_app.ui.session.open_guest import OpenGuest
from appraisal_app.ui.session.open_review import OpenReview
from appraisal_app.ui.targets import Target, target_of


def search_page(desk: Desk, review: OpenReview) -> HostedPage:
    """Finds words in every review of the file, and in the guidance."""
    session = desk.session

    def parts(view: SearchView) -> SearchParts:
        return SearchParts(
            search=partial(search_file, review.case),
            page_of=lambda hit: target_of(review.editor.record.cycle.process, hit),
            pages_with=lambda words: pages_with(review.editor.record.cycle.process, words),
            cycle_id=lambda: review.editor.record.cycle.id,
            turn_to=session.chose_review,
            navigate=session.go,
            point_out=session.point_out,
            open_guidance=session.open_guidance,
            back=session.go_back,
            timer=QtSingleShot(view),
        )

    return _page(desk, parts)


def own_search_page(desk: Desk, own: OpenDesk) -> HostedPage:
    """Finds words in the chief executive's own file."""
    return _own(desk, own.case, lambda hit: desk_target(own.editor.desk, hit), OWN_TEXTS)


def guest_search_page(desk: Desk, own: OpenGuest) -> HostedPage:
    """Finds words in a panel member's or adviser's own file."""
    return _own(desk, own.case, lambda hit: guest_target(own.editor.guest, hit), GUEST_TEXTS)


def feedback_search_page(desk: Desk, own: OpenFeedback) -> HostedPage:
    """Finds words in a facilitator's file; never in an answer."""
    return _own(desk, own.case, feedback_target, FEEDBACK_TEXTS)


def _own(
    desk: Desk, case: CaseFile, page_of: Callable[[Hit], Target], texts: SearchTexts
) -> HostedPage:
    """In a file of somebody's own: one value, no reviews to turn to, no guidance to find."""
    session = desk.session

    def parts(view: SearchView) -> SearchParts:
        return SearchParts(
            search=partial(search_file, case),
            page_of=page_of,
            pages_with=lambda _: (),
            cycle_id=lambda: "",
            turn_to=session.go,
            navigate=session.go,
            point_out=session.point_out,
            open_guidance=session.open_guidance,
            back=session.go_back,
            timer=QtSingleShot(view),
            texts=texts,
        )

    return _page(desk, parts)


def _page(desk: Desk, parts: Callable[[SearchView], SearchParts]) -> HostedPage:
    return made_page(
        lambda relay: SearchView(relay, desk.icons, desk.services.clock.today),
        lambda view: SearchPresenter(parts(view), view),
    )
