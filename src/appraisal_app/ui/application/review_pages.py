"""Pages of the open review that are not forms of a step."""

from __future__ import annotations

from functools import partial

from appraisal_app.application.creating import sign_off_parts
from appraisal_app.application.document_making import DocumentMaker
from appraisal_app.application.export_log import note_export
from appraisal_app.application.searching import search_file
from appraisal_app.application.signing_off import SigningOff
from appraisal_app.ui.application.desk import Desk
from appraisal_app.ui.application.page import HostedPage
from appraisal_app.ui.application.relay import Relay
from appraisal_app.ui.application.step_pages import deed_tools
from appraisal_app.ui.autosave import QtSingleShot
from appraisal_app.ui.destinations import HOME, RECOVERY
from appraisal_app.ui.documents.presenter import DocumentsParts, DocumentsPresenter
from appraisal_app.ui.documents.view import DocumentsView
from appraisal_app.ui.forms.page import FormView
from appraisal_app.ui.home.presenter import HomeParts, HomePresenter
from appraisal_app.ui.home.view import HOME_KINDS
from appraisal_app.ui.meeting_view.presenter import MeetingParts, MeetingPresenter
from appraisal_app.ui.meeting_view.view import MeetingView
from appraisal_app.ui.passphrases.presenter import ProtectParts, ProtectPresenter
from appraisal_app.ui.passphrases.view import SECRET_KINDS
from appraisal_app.ui.search.presenter import SearchParts, SearchPresenter
from appraisal_app.ui.search.targets import target_of
from appraisal_app.ui.search.view import SearchView
from appraisal_app.ui.session.open_review import OpenReview
from appraisal_app.ui.stages.outcomes.sign_off.parts import SignOffPageParts
from appraisal_app.ui.stages.outcomes.sign_off.presenter import SignOffPresenter
from appraisal_app.ui.stages.registry import field_on_page
from appraisal_app.ui.stages.rolling import start_next_review
from appraisal_app.ui.welcome.recovery.presenter import RecoveryParts, RecoverySheetPresenter


def home_page(desk: Desk, review: OpenReview) -> HostedPage:
    """What is next, who has the ball, is the file safe; and the timetable."""
    relay = Relay()
    view = FormView(relay, desk.icons, desk.services.clock.today, HOME_KINDS)
    parts = HomeParts(
        case=review.case,
        editor=lambda: review.editor,
        backups=desk.services.folders.backups,
        clock=desk.services.clock,
        tasks=desk.tasks,
        saved_at=lambda: desk.session.saved_at,
        navigate=desk.session.go,
        start_next=lambda notice: start_next_review(deed_tools(desk, review, notice)),
    )
    presenter = HomePresenter(parts, view)
    relay.target = presenter
    return HostedPage(view, presenter.show, presenter.leave)


def search_page(desk: Desk, review: OpenReview) -> HostedPage:
    """Finds words in every review of the file, and in the guidance."""
    relay = Relay()
    view = SearchView(relay, desk.icons, desk.services.clock.today)
    session = desk.session
    parts = SearchParts(
        search=partial(search_file, review.case),
        page_of=target_of,
        process=lambda: review.editor.record.cycle.process,
        cycle_id=lambda: review.editor.record.cycle.id,
        turn_to=session.chose_review,
        navigate=session.go,
        point_out=session.point_out,
        open_guidance=session.open_guidance,
        back=session.go_back,
        timer=QtSingleShot(view),
    )
    presenter = SearchPresenter(parts, view)
    relay.target = presenter
    return HostedPage(view, presenter.show, presenter.leave)


def documents_page(desk: Desk, review: OpenReview) -> HostedPage:
    """The documents of the review, with their preview."""
    relay = Relay()
    view = DocumentsView(relay, desk.icons, desk.services.clock.today)
    services = desk.services
    parts = DocumentsParts(
        editor=lambda: review.editor,
        maker=lambda: DocumentMaker(review.case, services.writer(), services.clock),
        dialogs=desk.dialogs,
        tasks=desk.tasks,
        folder=desk.documents_folder,
        navigate=desk.session.go,
        note=lambda document, pdf: note_export(
            review.case, document, pdf, by=review.editor.role, at=services.clock.now()
        ),
    )
    presenter = DocumentsPresenter(parts, view)
    relay.target = presenter
    return HostedPage(view, presenter.show, presenter.leave)


def meeting_page(desk: Desk, review: OpenReview) -> HostedPage:
    """The review meeting in the whole window."""
    relay = Relay()
    view = MeetingView(relay, desk.icons)
    parts = MeetingParts(
        editor=review.editor, back=desk.session.go_back, new_id=desk.services.new_id
    )
    presenter = MeetingPresenter(parts, view)
    relay.target = presenter
    return HostedPage(view, presenter.show, presenter.leave)


def sign_off_page(desk: Desk, review: OpenReview) -> HostedPage:
    """The statement's last stretch."""
    relay = Relay()
    view = FormView(relay, desk.icons, desk.services.clock.today)
    services = desk.services
    parts = SignOffPageParts(
        case=review.case,
        editor=review.editor,
        desk=SigningOff(review.editor, sign_off_parts(review.case, services, services.clock)),
        signing=services.signing,
        identities=services.identities,
        dialogs=desk.dialogs,
        tasks=desk.tasks,
        clock=services.clock,
        documents_folder=desk.documents_folder,
        new_id=services.new_id,
        navigate=desk.session.go,
        field_of=field_on_page,
    )
    presenter = SignOffPresenter(parts, view)
    relay.target = presenter
    return HostedPage(view, presenter.show, presenter.leave)


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


def protect_page(desk: Desk, review: OpenReview) -> HostedPage:
    """Changes the passphrase."""
    relay = Relay()
    view = FormView(relay, desk.icons, desk.services.clock.today, SECRET_KINDS)
    session = desk.session

    def finished(is_changed: bool) -> None:  # noqa: FBT001 - a callback's only argument
        session.go(RECOVERY if is_changed and review.case.is_protected else HOME)

    record = review.editor.record
    parts = ProtectParts(
        case=review.case,
        names=(record.trust.name, *(person.full_name for person in record.people.persons)),
        role=review.editor.role,
        resources=desk.services.resources,
        clock=desk.services.clock,
        dialogs=desk.dialogs,
        tasks=desk.tasks,
        finished=finished,
    )
    presenter = ProtectPresenter(parts, view)
    relay.target = presenter
    return HostedPage(view, lambda _: presenter.show())
