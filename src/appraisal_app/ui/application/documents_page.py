"""The documents of the open review: list, preview, and the editor with the page of a step."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from appraisal_app.application.document_making import DocumentMaker
from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.domain.process import StepKind
from appraisal_app.ui.application.clipboard import QtClipboard
from appraisal_app.ui.application.desk import Desk
from appraisal_app.ui.application.form_in_editor import FormScreen
from appraisal_app.ui.application.page import HostedPage
from appraisal_app.ui.application.relay import Relay
from appraisal_app.ui.application.step_pages import ReadOnce, step_presenter
from appraisal_app.ui.autosave import QtSingleShot
from appraisal_app.ui.documents.parts import DocumentsParts, Printing
from appraisal_app.ui.documents.presenter import DocumentsPresenter
from appraisal_app.ui.documents.view import DocumentsView
from appraisal_app.ui.session.open_review import OpenReview
from appraisal_app.ui.stages.presenter import StepPresenter


def documents_page(desk: Desk, review: OpenReview) -> HostedPage:
    """The documents of the review, with their preview and their editor."""
    relay, form = Relay(), Relay()
    view = DocumentsView(relay, desk.icons, review.clock.today, form)
    services = desk.services
    forms = _Forms(desk, review, view, form)
    parts = DocumentsParts(
        case=review.case,
        editor=lambda: review.editor,
        maker=lambda: DocumentMaker(review.case, services.writer(), review.clock),
        count_pages=services.count_pages,
        clock=services.clock,
        dialogs=desk.dialogs,
        tasks=desk.tasks,
        places=services.places,
        folder=desk.documents_folder,
        navigate=desk.session.go,
        printing=lambda: _printing(view),
        open_folder=lambda folder: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
        minutes=services.minutes,
        clipboard=QtClipboard(),
        timer=QtSingleShot(view),
        step=forms.of,
        services=lambda: services,
    )
    presenter = DocumentsPresenter(parts, view)
    relay.target = presenter
    return HostedPage(view, presenter.show, presenter.leave)


class _Forms:
    """Pages of steps in the editor: made once each, since a presenter hears its record for good."""

    def __init__(self, desk: Desk, review: OpenReview, view: DocumentsView, relay: Relay) -> None:
        self._desk, self._review, self._relay = desk, review, relay
        self._screen = FormScreen(view.writing.form)
        self._records = ReadOnce(review)
        self._editor = review.editor
        self._made: dict[str, StepPresenter] = {}

    def of(self, kind: StepKind, document: DocumentId) -> StepPresenter:
        """The page of that kind, cut down to what feeds the document, and heard from now on.

        Raises LookupError where there is none.
        """
        self._screen.document = document
        template = self._review.editor.record.cycle.process.step(kind)
        if template is None:
            raise LookupError(kind)
        if self._review.editor is not self._editor:
            self._editor, self._made = self._review.editor, {}
        if template.code not in self._made:
            self._made[template.code] = step_presenter(
                self._desk, self._review, template, self._screen, self._records
            )
        self._records.forget()
        self._relay.target = self._made[template.code]
        return self._made[template.code]


def _printing(view: DocumentsView) -> Printing:
    # Asks the system for its printers as it is imported, so only for somebody who prints.
    from appraisal_app.ui.documents.printing import SystemPrinting

    return SystemPrinting(view)
