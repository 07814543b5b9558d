"""The page of a step of the open review."""

from __future__ import annotations

from appraisal_app.domain.process import StepKind
from appraisal_app.ui.application.desk import Desk
from appraisal_app.ui.application.page import HostedPage
from appraisal_app.ui.application.relay import Relay
from appraisal_app.ui.forms.page import FormView
from appraisal_app.ui.session.open_review import OpenReview
from appraisal_app.ui.stages.presenter import StepPresenter


def step_page(desk: Desk, review: OpenReview, kind: StepKind) -> HostedPage:
    """A form page: one view and one presenter for every kind but the sign-off."""
    relay = Relay()
    view = FormView(relay, desk.icons, desk.services.clock.today)
    presenter = StepPresenter(
        kind,
        review.editor,
        view,
        desk.dialogs,
        desk.services.clock,
        desk.session.go,
        new_id=desk.services.new_id,
    )
    relay.target = presenter
    return HostedPage(view, presenter.show, presenter.leave)
