"""Pages about the key of the open file, whoever's file it is."""

from __future__ import annotations

from dataclasses import dataclass

from appraisal_app.application.ports.files import CaseFile
from appraisal_app.domain.people import Role
from appraisal_app.ui.application.desk import Desk
from appraisal_app.ui.application.page import HostedPage
from appraisal_app.ui.application.page_making import plain_form_page
from appraisal_app.ui.destinations import HOME, RECOVERY
from appraisal_app.ui.documents.parts import Printing
from appraisal_app.ui.forms.page import FormView
from appraisal_app.ui.limited_copies.words import heading
from appraisal_app.ui.passphrases.presenter import ProtectParts, ProtectPresenter
from appraisal_app.ui.passphrases.view import SECRET_KINDS
from appraisal_app.ui.sentences import shortened
from appraisal_app.ui.session.open_copies import OpenCopies
from appraisal_app.ui.session.open_desk import OpenDesk
from appraisal_app.ui.session.open_feedback import OpenFeedback
from appraisal_app.ui.session.open_guest import OpenGuest
from appraisal_app.ui.session.open_review import OpenReview
from appraisal_app.ui.welcome.recovery.presenter import RecoveryParts, RecoverySheetPresenter


@dataclass(frozen=True, slots=True, kw_only=True)
class Locked:
    """A file with what its recovery sheet is headed, and names that no passphrase should be."""

    case: CaseFile
    heading: str
    names: tuple[str, ...]
    role: Role


def of_review(review: OpenReview) -> Locked:
    """The board's file."""
    record = review.editor.record
    persons = (person.full_name for person in record.people.persons)
    return Locked(
        case=review.case,
        heading=shortened(record.trust.name),
        names=(record.trust.name, *persons),
        role=review.editor.role,
    )


def of_desk(own: OpenDesk) -> Locked:
    """The chief executive's own file."""
    kept = own.editor.desk
    return Locked(
        case=own.case,
        heading=kept.trust or kept.name,
        names=(kept.trust, kept.name),
        role=Role.CHIEF_EXECUTIVE,
    )


def of_feedback(own: OpenFeedback) -> Locked:
    """A facilitator's file."""
    kept = own.editor.feedback
    return Locked(
        case=own.case,
        heading=kept.trust or "Feedback",
        names=(kept.trust, kept.facilitator, kept.chief_executive),
        role=Role.ADVISER,
    )


def of_guest(own: OpenGuest) -> Locked:
    """A panel member's or adviser's own file."""
    kept = own.editor.guest
    trusts = tuple(each.trust for each in kept.tasks)
    return Locked(
        case=own.case,
        heading=kept.name or "Own file",
        names=(kept.name, *trusts),
        role=Role.PANEL_MEMBER,
    )


def of_copies(own: OpenCopies) -> Locked:
    """A file with papers to read."""
    latest = own.editor.copies.latest
    return Locked(
        case=own.case,
        heading=heading(own.editor.copies),
        names=(latest.trust,) if latest is not None else (),
        role=Role.CLERK,
    )


def recovery_page(desk: Desk, locked: Locked) -> HostedPage:
    """Makes the recovery sheet."""

    def present(view: FormView) -> RecoverySheetPresenter:
        parts = RecoveryParts(
            case=locked.case,
            trust=locked.heading,
            role=locked.role,
            sheet=desk.services.recovery_sheet,
            clock=desk.services.clock,
            dialogs=desk.dialogs,
            tasks=desk.tasks,
            elsewhere=desk.documents_folder,
            printing=lambda: _printing(view),
            finished=lambda: desk.session.go(HOME),
        )
        return RecoverySheetPresenter(parts, view)

    return plain_form_page(desk, present)


def _printing(view: FormView) -> Printing:
    # Asks the system for its printers as it is imported, so only for somebody who prints.
    from appraisal_app.ui.documents.printing import SystemPrinting

    return SystemPrinting(view)


def protect_page(desk: Desk, locked: Locked) -> HostedPage:
    """Changes the passphrase."""

    def finished(is_changed: bool) -> None:  # noqa: FBT001 - a callback's only argument
        desk.session.go(RECOVERY if is_changed and locked.case.is_protected else HOME)

    parts = ProtectParts(
        case=locked.case,
        files=desk.services.files,
        backups=desk.services.folders.backups,
        names=locked.names,
        role=locked.role,
        resources=desk.services.resources,
        clock=desk.services.clock,
        dialogs=desk.dialogs,
        tasks=desk.tasks,
        finished=finished,
    )
    return plain_form_page(desk, lambda view: ProtectPresenter(parts, view), SECRET_KINDS)
