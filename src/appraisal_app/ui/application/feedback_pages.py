"""The pages of a facilitator's file."""

from __future__ import annotations

from dataclasses import replace

from appraisal_app.ui.application.desk import Desk
from appraisal_app.ui.application.file_facts import file_facts, own_sign
from appraisal_app.ui.application.page import HostedPage
from appraisal_app.ui.application.relay import Relay
from appraisal_app.ui.destinations import HOME
from appraisal_app.ui.feedback.content import FeedbackContext, FeedbackTools
from appraisal_app.ui.feedback.keys import Part
from appraisal_app.ui.feedback.presenter import FeedbackParts, FeedbackPresenter
from appraisal_app.ui.feedback.registry import PAGES
from appraisal_app.ui.forms.page import FormView
from appraisal_app.ui.home.view import HOME_KINDS
from appraisal_app.ui.kept_pages.content import Says
from appraisal_app.ui.session.open_feedback import OpenFeedback


def feedback_page(desk: Desk, own: OpenFeedback, key: str) -> HostedPage | None:
    """The page of that key; None when there is none."""
    if key not in PAGES:
        return None
    relay = Relay()
    view = FormView(relay, desk.icons, desk.services.clock.today, HOME_KINDS)
    parts = FeedbackParts(
        key=key,
        editor=own.editor,
        clock=desk.services.clock,
        new_id=desk.services.new_id,
        navigate=desk.session.go,
        look=lambda context: _looked(desk, own, key, context),
        tools=lambda page: _tools(desk, own, page),
    )
    presenter = FeedbackPresenter(parts, view)
    relay.target = presenter
    return HostedPage(view, presenter.show, presenter.leave)


def _tools(desk: Desk, own: OpenFeedback, page: Says) -> FeedbackTools:
    return FeedbackTools(
        editor=own.editor,
        case=own.case,
        services=desk.services,
        dialogs=desk.dialogs,
        tasks=desk.tasks,
        documents=desk.documents_folder,
        navigate=desk.session.go,
        tell=page.say,
        taking=own.taking,
        look_again=page.look_again,
    )


def _looked(desk: Desk, own: OpenFeedback, key: str, context: FeedbackContext) -> FeedbackContext:
    """What only some pages show, and what takes a moment to find out."""
    if key == HOME:
        return replace(context, facts=file_facts(desk, own.case), letters=own.letters)
    if key == Part.RELEASING:
        return replace(context, letters=own.letters, sign=own_sign(desk))
    return context
