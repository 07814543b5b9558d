"""Pages of the open review that are not forms of a step."""

from __future__ import annotations

from appraisal_app.application.creating import sign_off_parts
from appraisal_app.application.signing_off import SigningOff
from appraisal_app.ui.application.desk import Desk
from appraisal_app.ui.application.page import HostedPage
from appraisal_app.ui.application.page_making import form_page, made_page
from appraisal_app.ui.meeting_view.presenter import MeetingParts, MeetingPresenter
from appraisal_app.ui.meeting_view.view import MeetingView
from appraisal_app.ui.session.open_review import OpenReview
from appraisal_app.ui.stages.outcomes.sign_off.parts import SignOffPageParts
from appraisal_app.ui.stages.outcomes.sign_off.presenter import SignOffPresenter
from appraisal_app.ui.stages.registry import field_on_page


def meeting_page(desk: Desk, review: OpenReview) -> HostedPage:
    """The review meeting in the whole window."""
    parts = MeetingParts(
        editor=review.editor, back=desk.session.go_back, new_id=desk.services.new_id
    )
    return made_page(
        lambda relay: MeetingView(relay, desk.icons), lambda view: MeetingPresenter(parts, view)
    )


def sign_off_page(desk: Desk, review: OpenReview) -> HostedPage:
    """The statement's last stretch."""
    services = desk.services
    parts = SignOffPageParts(
        case=review.case,
        editor=review.editor,
        desk=SigningOff(review.editor, sign_off_parts(review.case, services, services.clock)),
        signing=services.signing,
        identities=services.identities,
        dialogs=desk.dialogs,
        places=services.places,
        tasks=desk.tasks,
        clock=services.clock,
        today=review.clock.today,
        documents_folder=desk.documents_folder,
        new_id=services.new_id,
        navigate=desk.session.go,
        field_of=field_on_page,
        services=lambda: services,
        taking=lambda: review.taking,
        letters=lambda: review.letters,
    )
    return form_page(desk, lambda view: SignOffPresenter(parts, view))
