"""The page on which filled-in forms are brought in."""

from __future__ import annotations

from appraisal_app.ui.application.desk import Desk
from appraisal_app.ui.application.page import HostedPage
from appraisal_app.ui.application.relay import Relay
from appraisal_app.ui.fillable.presenter import FormsParts, FormsPresenter
from appraisal_app.ui.forms.page import FormView
from appraisal_app.ui.session.open_review import OpenReview


def bringing_forms_page(desk: Desk, review: OpenReview) -> HostedPage:
    """Forms for the review in sight."""
    relay = Relay()
    view = FormView(relay, desk.icons, desk.services.clock.today)
    parts = FormsParts(
        case=review.case,
        editor=lambda: review.editor,
        taking=lambda: review.taking,
        services=desk.services,
        dialogs=desk.dialogs,
        tasks=desk.tasks,
        documents=desk.documents_folder,
        navigate=desk.session.go,
    )
    presenter = FormsPresenter(parts, view)
    relay.target = presenter
    return HostedPage(view, presenter.show, presenter.leave)
