"""The pages of a facilitator's file."""

from __future__ import annotations

from functools import partial

from appraisal_app.ui.application.desk import Desk
from appraisal_app.ui.application.own_file_page import (
    looked_at_home,
    looked_at_sending,
    own_parts,
    own_tools,
)
from appraisal_app.ui.application.page import HostedPage
from appraisal_app.ui.application.page_making import form_page
from appraisal_app.ui.destinations import HOME
from appraisal_app.ui.feedback.content import FeedbackContext, FeedbackTools
from appraisal_app.ui.feedback.keys import Part
from appraisal_app.ui.feedback.presenter import FeedbackPresenter
from appraisal_app.ui.feedback.registry import PAGES
from appraisal_app.ui.home.view import HOME_KINDS
from appraisal_app.ui.session.open_feedback import OpenFeedback


def feedback_page(desk: Desk, own: OpenFeedback, key: str) -> HostedPage | None:
    """The page of that key; None when there is none."""
    if key not in PAGES:
        return None
    tools = own_tools(FeedbackTools, desk, own)
    parts = own_parts(desk, own.editor, key, partial(_looked, desk, own, key), tools)
    return form_page(desk, lambda view: FeedbackPresenter(parts, view), HOME_KINDS)


def _looked(desk: Desk, own: OpenFeedback, key: str, context: FeedbackContext) -> FeedbackContext:
    """What only some pages show, and what takes a moment to find out."""
    if key == HOME:
        return looked_at_home(desk, own, context)
    if key == Part.RELEASING:
        return looked_at_sending(desk, own, context)
    return context
