"""The words of a topic, to read, to copy, and to follow."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtWidgets import QApplication, QFrame, QTextBrowser

from appraisal_app.ui.help.markup import TOPIC, Look, body_of, sheet_of
from appraisal_app.ui.help.state import HelpState
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.palette import colours_of
from appraisal_app.ui.widgets.focus_edge import FocusEdge
from appraisal_app.ui.widgets.scroll_bar import quiet_bars

_MARGIN = 24.0


class TopicView(QTextBrowser):
    """Follows the palette and the size of text; tells which topic a link leads to."""

    followed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._state: HelpState | None = None
        self.setObjectName("help-topic")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(_MARGIN)
        self.anchorClicked.connect(self._follow)
        FocusEdge(self)
        quiet_bars(self)

    def show_topic(self, state: HelpState) -> None:
        """Show the topic from its beginning, if it is another one."""
        before, self._state = self._state, state
        if before is None or before.topic.key != state.topic.key:
            self.setAccessibleName(shown(state.topic.title))
            self._write()
            self.verticalScrollBar().setValue(0)

    def reletter(self) -> None:
        """Take size and colours again, at the same place."""
        if self._state is not None:
            bar = self.verticalScrollBar()
            share = bar.value() / max(bar.maximum(), 1)
            self._write()
            bar.setValue(round(share * bar.maximum()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.reletter()

    def _write(self) -> None:
        if self._state is None:
            return
        colours, font = colours_of(self.palette()), QApplication.font()
        look = Look(
            text=colours.text,
            soft=colours.soft,
            accent=colours.accent,
            line=colours.edge,
            size=font.pointSizeF(),
        )
        document = self.document()
        document.setDefaultFont(font)
        document.setDefaultStyleSheet(sheet_of(look))
        self.setHtml(body_of(self._state, look))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def _follow(self, link: QUrl) -> None:
        self.followed.emit(link.toString().removeprefix(TOPIC))
