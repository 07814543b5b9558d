"""The page on which filled-in forms are brought in."""

from __future__ import annotations

from appraisal_app.ui.application.desk import Desk
from appraisal_app.ui.application.page import HostedPage
from appraisal_app.ui.application.page_making import form_page
from appraisal_app.ui.feedback.keys import Part
from appraisal_app.ui.feedback.returning import SEE, GroupForms
from appraisal_app.ui.fillable.boards import BoardsForms
from appraisal_app.ui.fillable.presenter import FormsParts, FormsPresenter
from appraisal_app.ui.fillable.state import Shown
from appraisal_app.ui.session.open_feedback import OpenFeedback
from appraisal_app.ui.session.open_review import OpenReview


def bringing_group_forms_page(desk: Desk, own: OpenFeedback) -> HostedPage:
    """Forms of stakeholders, for a facilitator's file."""
    parts = FormsParts(
        case=own.case,
        look=GroupForms(editor=own.editor, services=desk.services).look,
        see=lambda _: desk.session.go(Part.ENTERING),
        services=desk.services,
        dialogs=desk.dialogs,
        tasks=desk.tasks,
        documents=desk.documents_folder,
        see_label=SEE,
    )
    return _page(desk, parts)


def bringing_forms_page(desk: Desk, review: OpenReview) -> HostedPage:
    """Forms for the review in sight."""
    forms = BoardsForms(
        case=review.case,
        editor=lambda: review.editor,
        taking=lambda: review.taking,
        services=desk.services,
    )

    def see(shown: Shown) -> None:
        process = review.editor.record.cycle.process
        step = process.step(shown.step) if shown.step is not None else None
        if step is not None:
            desk.session.go(step.code)

    parts = FormsParts(
        case=review.case,
        look=forms.look,
        see=see,
        services=desk.services,
        dialogs=desk.dialogs,
        tasks=desk.tasks,
        documents=desk.documents_folder,
    )
    return _page(desk, parts)


def _page(desk: Desk, parts: FormsParts) -> HostedPage:
    return form_page(desk, lambda view: FormsPresenter(parts, view))
