"""The page that finds and replaces words of the open review."""

from __future__ import annotations

from collections.abc import Callable

from appraisal_app.ui.application.desk import Desk
from appraisal_app.ui.application.page import HostedPage
from appraisal_app.ui.application.planned import PlannedOnce
from appraisal_app.ui.application.relay import Relay
from appraisal_app.ui.application.step_pages import ReadOnce
from appraisal_app.ui.forms.page import FormView
from appraisal_app.ui.replacing.presenter import ReplacingParts, ReplacingPresenter
from appraisal_app.ui.session.open_review import OpenReview
from appraisal_app.ui.stages.context import PageContext


def replacing_page(desk: Desk, review: OpenReview) -> HostedPage:
    """Finds words in whatever can be changed now."""
    relay = Relay()
    view = FormView(relay, desk.icons, desk.services.clock.today)
    parts = ReplacingParts(
        editor=lambda: review.editor,
        context=context_of(desk, review),
        back=desk.session.go_back,
    )
    presenter = ReplacingPresenter(parts, view)
    relay.target = presenter
    return HostedPage(view, presenter.show, presenter.leave)


def context_of(desk: Desk, review: OpenReview) -> Callable[[], PageContext]:
    """What every page of the review is built from, as it stands when it is asked for."""
    records, services = ReadOnce(review), desk.services

    def context() -> PageContext:
        records.forget()
        return PageContext(
            record=review.editor.record,
            today=services.clock.today(),
            role=review.editor.role,
            access=review.editor.access,
            records=records,
            templates=services.templates,
            letters=lambda: review.letters,
            plan=PlannedOnce(review.case, services),
        )

    return context
