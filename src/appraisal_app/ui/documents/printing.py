"""Prints pages through the system's own dialog and print service.

This module is imported when somebody prints, and not before: what it imports asks the system for
its printers, which may wake services and take seconds.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from appraisal_app.application.errors import AppError
from appraisal_app.application.ports.interaction import Progress
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.documents.parts import PrintRun
from appraisal_app.ui.language.words import shown

_POINTS_PER_INCH = 72
_FINEST_DPI = 300
"""Finer than letters need; a printer's own 1200 would fill the memory with each page."""


class PrintError(AppError):
    """The printer or its service did not take the pages."""

    def __init__(self) -> None:
        super().__init__(
            "The printer did not take the pages. See that it is switched on and connected, then "
            "print again, or export the document and print the file."
        )


class SystemPrinting:
    """The dialog that every program of this computer prints with."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def ask(self, title: str, pages: int) -> PrintRun | None:
        """Let somebody choose printer and pages; None when they turned away."""
        printer = new_printer(title)
        dialog = QPrintDialog(printer, self._parent)
        dialog.setWindowTitle(shown("Print %1").replace("%1", title))
        dialog.setMinMax(1, max(pages, 1))
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, pages > 1)
        try:
            if dialog.exec() != QPrintDialog.DialogCode.Accepted.value:
                return None
        finally:
            dialog.deleteLater()
        return lambda pdf, progress: print_pages(pdf, printer, progress)


def new_printer(title: str) -> QPrinter:
    """A4, the whole sheet: the pages have margins of their own."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    return printer


def print_pages(pdf: bytes, printer: QPrinter, progress: Progress) -> None:
    """Print the pages chosen in `printer`; raises PrintError, or Cancelled between two pages."""
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    try:
        document.load(buffer)
        _print(document, printer, progress)
    finally:
        document.close()
        buffer.close()


def _print(document: QPdfDocument, printer: QPrinter, progress: Progress) -> None:
    wanted = list(pages_in_range(document.pageCount(), printer.fromPage(), printer.toPage()))
    painter = QPainter()
    if not wanted or not painter.begin(printer):
        raise PrintError
    try:
        for done, page in enumerate(wanted):
            progress.step(done, len(wanted), phrased("page {page}", page=page + 1))
            _turn(printer, is_first=not done)
            _print_page(document, page, printer, painter)
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()


def _turn(printer: QPrinter, *, is_first: bool) -> None:
    if not is_first and not printer.newPage():
        raise PrintError


def pages_in_range(count: int, first: int, last: int) -> Iterator[int]:
    """The pages from `first` to `last`, counted from 1 there and from 0 here; 0 means all."""
    start = max(first, 1)
    end = min(last or count, count)
    yield from range(start - 1, end)


def _print_page(document: QPdfDocument, page: int, printer: QPrinter, painter: QPainter) -> None:
    sheet = QRectF(0, 0, printer.width(), printer.height())
    points = document.pagePointSize(page)
    image = document.render(page, _pixels(points, printer.resolution()))
    if image.isNull():
        raise PrintError
    painter.drawImage(_fitted(image, sheet), image)


def _pixels(points: QSizeF, resolution: int) -> QSize:
    dpi = min(resolution, _FINEST_DPI)
    return (points * (dpi / _POINTS_PER_INCH)).toSize()


def _fitted(image: QImage, sheet: QRectF) -> QRectF:
    """As large as the sheet allows, in its middle."""
    size = QSizeF(image.size()).scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
    area = QRectF(sheet.topLeft(), size)
    area.moveCenter(sheet.center())
    return area
