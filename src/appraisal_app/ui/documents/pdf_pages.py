"""The pages of a PDF, one under the other."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QWidget

from appraisal_app.ui.widgets.focus_edge import FocusEdge
from appraisal_app.ui.widgets.scroll_bar import quiet_bars

_LEAST, _MOST = 0.25, 5.0
_POINTS_PER_INCH = 72


class PdfPages(QPdfView):
    """Shows a PDF that is held in memory; never writes it anywhere."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        quiet_bars(self)
        self._pdf = b""
        # Not children of the view: a document that is destroyed says so to its view, which must
        # then be whole or gone. A parent destroys its children in order, and the view comes first.
        self._pages = QPdfDocument(parent)
        self._buffer = QBuffer(self._pages)
        self.setDocument(self._pages)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        FocusEdge(self)
        # The bar takes from the width, and the width decides how high the pages are: a bar that
        # came and went as needed would do so for ever where a page is about as high as the view.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.fit()

    def show_pdf(self, pdf: bytes) -> None:
        """Show these pages from the first; nothing happens when they are shown already."""
        if pdf == self._pdf:
            return
        self._pdf = pdf
        self._pages.close()
        self._buffer.close()
        if pdf:
            self._buffer.setData(QByteArray(pdf))
            self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
            self._pages.load(self._buffer)

    def renew(self, pdf: bytes) -> None:
        """Show other pages of the same document at the place that is in sight."""
        if pdf == self._pdf:
            return
        bar = self.verticalScrollBar()
        at = bar.value()
        self.show_pdf(pdf)
        bar.setValue(min(at, bar.maximum()))

    def page_count(self) -> int:
        """How many pages there are."""
        return self._pages.pageCount() if self._pdf else 0

    def current_page(self) -> int:
        """The page in sight, counted from 1."""
        return self.pageNavigator().currentPage() + 1

    def turn(self, delta: int) -> None:
        """Go `delta` pages on, or back when it is negative."""
        page = self.current_page() - 1 + delta
        if 0 <= page < self.page_count():
            self.pageNavigator().jump(page, QPointF(), 0)

    def magnify(self, factor: float) -> None:
        """Show the pages `factor` times as large as now."""
        before = self.zoomFactor() if self.is_zoomed() else self._fitting()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setZoomMode(QPdfView.ZoomMode.Custom)
        self.setZoomFactor(min(max(before * factor, _LEAST), _MOST))

    def fit(self) -> None:
        """Let the pages fill the width."""
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def is_zoomed(self) -> bool:
        """Whether the size was chosen, rather than given by the width."""
        return self.zoomMode() == QPdfView.ZoomMode.Custom

    def _fitting(self) -> float:
        points = self._pages.pagePointSize(0).width()
        inches = self.viewport().width() / max(self.logicalDpiX(), 1)
        return inches * _POINTS_PER_INCH / points if points > 0 else 1.0
