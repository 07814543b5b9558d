"""Pages that need no open file: the new file, verifying, identities."""

from __future__ import annotations

from pathlib import Path

from appraisal_app.application.documents.building import named
from appraisal_app.application.limited_copies.reading import pages_of
from appraisal_app.application.ports.files import CaseFile, Key
from appraisal_app.domain.people import Office, Role
from appraisal_app.domain.process import StepKind
from appraisal_app.ui.application.clipboard import QtClipboard
from appraisal_app.ui.application.desk import Desk
from appraisal_app.ui.application.file_facts import own_sign
from appraisal_app.ui.application.page import HostedPage
from appraisal_app.ui.application.page_making import form_page, plain_form_page
from appraisal_app.ui.destinations import HOME, RECOVERY, WELCOME
from appraisal_app.ui.identities.presenter import IdentitiesParts, IdentitiesPresenter
from appraisal_app.ui.passphrases.view import SECRET_KINDS
from appraisal_app.ui.repair.presenter import RepairParts, RepairPresenter
from appraisal_app.ui.session.open_copies import OpenCopies
from appraisal_app.ui.stages.outcomes.sign_off.situation import OFFICE_OF
from appraisal_app.ui.verifying.presenter import (
    KeptPdf,
    OpenFile,
    VerifyingParts,
    VerifyingPresenter,
)
from appraisal_app.ui.verifying.view import VERDICT_KINDS
from appraisal_app.ui.welcome.new_file.pages import TRUST
from appraisal_app.ui.welcome.new_file.presenter import NewFileParts, NewFilePresenter
from appraisal_app.ui.welcome.own_file import (
    COPIES,
    DESK,
    FEEDBACK,
    GUEST,
    NAME,
    OwnFileDraft,
    OwnFileKind,
    OwnFileParts,
    OwnFilePresenter,
)


def repair_page(desk: Desk) -> HostedPage:
    """The page on which a damaged file is recovered."""

    def open_new(path: Path, key: Key) -> None:
        case = desk.opening.open(path, key)
        if case is not None:
            desk.session.opened(case)

    parts = RepairParts(
        services=desk.services,
        tasks=desk.tasks,
        clipboard=QtClipboard(),
        take=desk.opening.take_wanted,
        open_new=open_new,
        newest_backup=desk.opening.newest_backup,
    )
    return plain_form_page(desk, lambda view: RepairPresenter(parts, view))


def new_file_page(desk: Desk) -> HostedPage:
    """The questions of a new file."""
    session = desk.session

    def created(case: CaseFile, role: Role) -> None:
        session.opened(case)
        session.chose_role(role.value)
        if case.is_protected:
            session.go(RECOVERY)

    parts = NewFileParts(
        services=desk.services,
        dialogs=desk.dialogs,
        tasks=desk.tasks,
        created=created,
        left=lambda: session.go(WELCOME if session.file is None else HOME),
    )
    return plain_form_page(
        desk, lambda view: NewFilePresenter(parts, view), SECRET_KINDS, first=TRUST
    )


def new_own_file_page(desk: Desk) -> HostedPage:
    """The questions of a chief executive's own file."""
    return _own_file_page(desk, DESK)


def new_guest_file_page(desk: Desk) -> HostedPage:
    """The question of a panel member's or adviser's own file."""
    return _own_file_page(desk, GUEST)


def new_feedback_file_page(desk: Desk) -> HostedPage:
    """The question of a facilitator's file."""
    return _own_file_page(desk, FEEDBACK)


def new_copy_file_page(desk: Desk) -> HostedPage:
    """How a file for papers to read is protected."""
    return _own_file_page(desk, COPIES)


def _own_file_page(desk: Desk, kind: OwnFileKind) -> HostedPage:
    session = desk.session

    def created(case: CaseFile) -> None:
        session.opened(case)
        if case.is_protected:
            session.go(RECOVERY)

    def suggested() -> OwnFileDraft:
        asked = session.arrivals.asked
        return OwnFileDraft(name=asked.name, trust=asked.trust)

    parts = OwnFileParts(
        kind=kind,
        services=desk.services,
        dialogs=desk.dialogs,
        tasks=desk.tasks,
        created=created,
        left=lambda: session.go(WELCOME if session.file is None else HOME),
        suggested=suggested,
    )
    return plain_form_page(
        desk, lambda view: OwnFilePresenter(parts, view), SECRET_KINDS, first=NAME
    )


def verifying_page(desk: Desk) -> HostedPage:
    """The verdict on a PDF, judged by the open file's signers."""

    def open_file() -> OpenFile | None:
        review = desk.session.review
        return None if review is None else OpenFile(case=review.case, editor=review.editor)

    parts = VerifyingParts(
        signing=desk.services.signing,
        open_file=open_file,
        dialogs=desk.dialogs,
        tasks=desk.tasks,
        kept=lambda sha256: _kept(desk, sha256),
        open_case=lambda: file.case if (file := desk.session.file) is not None else None,
        own_sign=lambda: own_sign(desk),
    )
    return form_page(desk, lambda view: VerifyingPresenter(parts, view), VERDICT_KINDS)


def _kept(desk: Desk, sha256: str) -> KeptPdf | None:
    """A PDF of the file with papers to read that is open."""
    copies = desk.session.file
    if not isinstance(copies, OpenCopies):
        return None
    papers = (paper for each in copies.editor.copies.deliveries for paper in each.papers)
    found = next((each for each in papers if each.sha256 == sha256), None)
    if found is None:
        return None
    case, paper = copies.case, found
    return KeptPdf(name=paper.name, read=lambda: pages_of(case, paper))


def identities_page(desk: Desk) -> HostedPage:
    """The signing identities on this computer."""

    def suggested() -> tuple[str, str]:
        review, own = desk.session.review, desk.session.own_desk
        if own is not None:
            return own.editor.desk.name, own.editor.desk.trust
        if review is None:
            return "", ""
        record = review.editor.record
        office = OFFICE_OF[record.sign_off.awaited[0]] if record.sign_off.awaited else Office.CHAIR
        return named(record, office), record.trust.name

    def came_from() -> str:
        review, before = desk.session.review, desk.session.came_from
        if review is not None:
            page = review.editor.record.cycle.process.page(before)
            return page.title if page is not None and page.kind is StepKind.SIGN_OFF else ""
        return "Back" if desk.session.own_desk is not None and before != HOME else ""

    parts = IdentitiesParts(
        identities=desk.services.identities,
        clock=desk.services.clock,
        dialogs=desk.dialogs,
        tasks=desk.tasks,
        folder=desk.documents_folder,
        suggested=suggested,
        came_from=came_from,
        go_back=desk.session.go_back,
    )
    return form_page(desk, lambda view: IdentitiesPresenter(parts, view), SECRET_KINDS)
