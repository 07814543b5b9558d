"""The preview's pages come and go without pulling the program down."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.wired import example_at, wired

from appraisal_app.application.document_making import DocumentMaker
from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.application.reading import read_record
from appraisal_app.ui.documents.pdf_pages import PdfPages


def test_a_preview_can_be_let_go_while_it_shows_a_document(qtbot: QtBot, tmp_path: Path) -> None:
    services = wired(tmp_path / "own")
    case = services.files().open(
        example_at(tmp_path / "example.appraisal"), None, at=services.clock.now()
    )
    maker = DocumentMaker(case, services.writer(), services.clock)
    pdf = maker.make(read_record(case), DocumentId.STATEMENT)
    case.close()
    for _ in range(10):
        home = QWidget()
        pages = PdfPages(home)
        QVBoxLayout(home).addWidget(pages)
        home.show()
        pages.show_pdf(pdf)
        qtbot.waitUntil(lambda at=pages: at.page_count() > 1)  # type: ignore[misc]
        home.close()
        home.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
