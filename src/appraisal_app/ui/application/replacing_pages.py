"""The page that finds and replaces words of the open review."""

from __future__ import annotations

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
    relay, records, services = Relay(), ReadOnce(review), desk.services
    view = FormView(relay, desk.icons, services.clock.today)

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

    parts = ReplacingParts(editor=lambda: review.editor, context=context, back=desk.session.go_back)
    presenter = ReplacingPresenter(parts, view)
    relay.target = presenter
    return HostedPage(view, presenter.show, presenter.leave)
