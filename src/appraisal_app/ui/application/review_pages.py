"""Pages of the open review that are not forms of a step."""

from __future__ import annotations

from appraisal_app.ui.application.desk import Desk
from appraisal_app.ui.application.page import HostedPage
from appraisal_app.ui.application.relay import Relay
from appraisal_app.ui.destinations import HOME
from appraisal_app.ui.forms.page import FormView
from appraisal_app.ui.session.open_review import OpenReview
from appraisal_app.ui.welcome.recovery.presenter import RecoveryParts, RecoverySheetPresenter


def recovery_page(desk: Desk, review: OpenReview) -> HostedPage:
    """Makes the recovery sheet."""
    relay = Relay()
    view = FormView(relay, desk.icons, desk.services.clock.today)
    parts = RecoveryParts(
        case=review.case,
        trust=review.editor.record.trust.name,
        role=review.editor.role,
        sheet=desk.services.recovery_sheet,
        clock=desk.services.clock,
        dialogs=desk.dialogs,
        tasks=desk.tasks,
        elsewhere=desk.documents_folder,
        finished=lambda: desk.session.go(HOME),
    )
    presenter = RecoverySheetPresenter(parts, view)
    relay.target = presenter
    return HostedPage(view, lambda _: presenter.show())
