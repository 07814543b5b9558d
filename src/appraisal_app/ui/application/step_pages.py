"""The page of a step of the open review."""

from __future__ import annotations

from functools import partial

from appraisal_app.application.reading import read_content
from appraisal_app.domain.process import StepTemplate
from appraisal_app.domain.record import Record
from appraisal_app.ui.application.desk import Desk
from appraisal_app.ui.application.page import HostedPage
from appraisal_app.ui.application.relay import Relay
from appraisal_app.ui.forms.page import FormView
from appraisal_app.ui.session.open_review import OpenReview
from appraisal_app.ui.stages.beyond import Beyond, Notice
from appraisal_app.ui.stages.deeds import DeedTools
from appraisal_app.ui.stages.presenter import StepPresenter


def step_page(desk: Desk, review: OpenReview, template: StepTemplate) -> HostedPage:
    """A form page: one view and one presenter for every kind but the sign-off."""
    relay = Relay()
    view = FormView(relay, desk.icons, desk.services.clock.today)
    presenter = StepPresenter(
        template.kind,
        review.editor,
        view,
        desk.dialogs,
        desk.services.clock,
        desk.session.go,
        new_id=desk.services.new_id,
        beyond=Beyond(
            code=template.code,
            records=partial(_records, review),
            templates=desk.services.templates,
            tools=partial(_tools, desk, review),
        ),
    )
    relay.target = presenter
    return HostedPage(view, presenter.show, presenter.leave)


def _records(review: OpenReview) -> tuple[Record, ...]:
    return read_content(review.case).records


def _tools(desk: Desk, review: OpenReview, notice: Notice) -> DeedTools:
    return DeedTools(
        editor=review.editor,
        case=review.case,
        services=desk.services,
        dialogs=desk.dialogs,
        tasks=desk.tasks,
        documents=desk.documents_folder,
        navigate=desk.session.go,
        show_review=desk.session.show_review,
        notice=notice,
    )
