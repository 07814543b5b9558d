"""The preview's pages come and go without pulling the program down."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QEvent, QIODevice, QObject, Qt
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
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


class Resizes(QObject):
    """Counts how often the view is laid out anew, and ends it where that would never end."""

    MOST = 40

    def __init__(self, pages: PdfPages) -> None:
        super().__init__(pages)
        self.count = 0
        self._pages = pages
        pages.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.count += event.type() == QEvent.Type.Resize
        if self.count > self.MOST:
            self._pages.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        return super().eventFilter(watched, event)


def one_page() -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    painter = QPainter(writer)
    painter.drawText(100, 100, "One page")
    painter.end()
    return bytes(buffer.data().data())


def test_a_page_about_as_high_as_the_view_comes_to_rest(qtbot: QtBot) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    pages = PdfPages(home)
    watch = Resizes(pages)
    home.resize(600, 900)
    home.show()
    pages.show_pdf(one_page())
    for height in range(620, 720, 4):
        watch.count = 0
        pages.resize(472, height)
        QApplication.processEvents()
        assert watch.count < 5, f"at {height} the view was laid out {watch.count} times"
