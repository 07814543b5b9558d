"""The page of a step of the open review."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from appraisal_app.application.reading import read_content
from appraisal_app.domain.process import StepTemplate
from appraisal_app.domain.record import Record
from appraisal_app.ui.application.clipboard import QtClipboard
from appraisal_app.ui.application.desk import Desk
from appraisal_app.ui.application.page import HostedPage
from appraisal_app.ui.application.planned import LeftOnce, PlannedOnce
from appraisal_app.ui.application.relay import Relay
from appraisal_app.ui.forms.page import FormView
from appraisal_app.ui.forms.screen import PageScreen
from appraisal_app.ui.session.open_review import OpenReview
from appraisal_app.ui.stages.beyond import Beyond, Notice
from appraisal_app.ui.stages.deeds import DeedTools
from appraisal_app.ui.stages.presenter import StepPresenter
from appraisal_app.ui.stages.printing import asking_seldom


def step_page(desk: Desk, review: OpenReview, template: StepTemplate) -> HostedPage:
    """A form page: one view and one presenter for every kind but the sign-off."""
    relay, records = Relay(), ReadOnce(review)
    view = FormView(relay, desk.icons, review.clock.today)
    left = LeftOnce(review.case, desk.services)
    presenter = step_presenter(desk, review, template, view, records, left)
    relay.target = presenter

    def show(focus: str) -> None:
        records.forget()
        left.forget()
        presenter.show(focus)

    return HostedPage(view, show, presenter.leave)


def step_presenter(
    desk: Desk,
    review: OpenReview,
    template: StepTemplate,
    screen: PageScreen,
    records: ReadOnce,
    left: LeftOnce | None = None,
) -> StepPresenter:
    """The presenter of that page on any screen."""
    return StepPresenter(
        template.kind,
        review.editor,
        screen,
        desk.dialogs,
        review.clock,
        desk.session.go,
        new_id=desk.services.new_id,
        beyond=Beyond(
            code=template.code,
            records=records,
            templates=desk.services.templates,
            letters=lambda: review.letters,
            plan=PlannedOnce(review.case, desk.services),
            left=left or LeftOnce(review.case, desk.services),
            tools=partial(deed_tools, desk, review),
            missing=asking_seldom(lambda text: desk.services.writer().unprintable_in(text)),
        ),
    )


class ReadOnce:
    """All reviews of the file as they were when the page came up: reading them takes a while."""

    def __init__(self, review: OpenReview) -> None:
        self._review = review
        self._read: tuple[Record, ...] | None = None

    def __call__(self) -> tuple[Record, ...]:
        if self._read is None:
            self._read = read_content(self._review.case).records
        return self._read

    def forget(self) -> None:
        """Read anew the next time."""
        self._read = None


def deed_tools(desk: Desk, review: OpenReview, notice: Notice) -> DeedTools:
    """What the buttons of this review's pages may use."""
    return DeedTools(
        editor=review.editor,
        case=review.case,
        services=replace(desk.services, clock=review.clock),
        dialogs=desk.dialogs,
        tasks=desk.tasks,
        documents=desk.documents_folder,
        navigate=desk.session.go,
        show_review=desk.session.show_review,
        notice=notice,
        taking=lambda: review.taking,
        put_on_clipboard=QtClipboard().put,
    )
