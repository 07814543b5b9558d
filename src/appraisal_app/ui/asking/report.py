"""Says that something unexpected happened, without a riddle."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from appraisal_app.application.ports.interaction import Choice
from appraisal_app.ui.asking.frame import DialogFrame
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.widgets.edge_box import EdgeBox
from appraisal_app.ui.widgets.focus_edge import FocusEdge
from appraisal_app.ui.widgets.scroll_bar import quiet_bars

_COPY, _CLOSE = "copy", "close"


class ReportDialog(DialogFrame):
    """Shows a report that can be copied; stays open after the copy."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(
            "Something unexpected happened",
            "What you wrote is saved up to the last time shown in the window. You can go on, "
            "or close the application and open it again. If it happens once more, send this "
            "report to whoever looks after the application: it holds no names and no texts.",
            (Choice(_COPY, shown("Copy the report")), Choice(_CLOSE, shown("Close"))),
            parent,
        )
        self.text = QPlainTextEdit(report)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(shown("Report"))
        self.text.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        FocusEdge(self.text)
        quiet_bars(self.text)
        edge = EdgeBox()
        edge.row.addWidget(self.text)
        self.middle.addWidget(edge)

    def decide(self, key: str) -> None:
        """Copy and stay, or close."""
        if key == _COPY:
            QGuiApplication.clipboard().setText(self.text.toPlainText())
            return
        super().decide(key)
