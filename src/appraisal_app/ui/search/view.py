"""The search page with its field, its results and its keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from appraisal_app.ui.forms.kit import BlockView, Kinds, Kit
from appraisal_app.ui.forms.listener import PageListener
from appraisal_app.ui.forms.page import FormView
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.search.blocks import Results, SearchField
from appraisal_app.ui.search.presenter import BACK, FIRST
from appraisal_app.ui.search.result_row import ResultRow
from appraisal_app.ui.search.state import WORDS
from appraisal_app.ui.theme.icons import Icons
from appraisal_app.ui.theme.lettering import Lettering, font_of
from appraisal_app.ui.widgets.buttons import IconButton
from appraisal_app.ui.widgets.edge_box import EdgeBox
from appraisal_app.ui.widgets.icon_line import IconView
from appraisal_app.ui.widgets.line_box import LineBox
from appraisal_app.ui.widgets.words import Tone, Words

_OTHERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class SearchLine(LineBox):
    """The line to type in, in letters of a step of the scale."""

    def __init__(self) -> None:
        super().__init__()
        self.reletter()

    def reletter(self) -> None:
        """Take the font of this step again."""
        self.setFont(font_of(Lettering.LEAD))


class SearchFieldView(BlockView[SearchField]):
    """A line with a glass before it and a button that empties it."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._key = ""
        self._edge = EdgeBox()
        self.line = SearchLine()
        self._clear = IconButton(kit.icons, "x", shown("Empty the field"))
        # Its room stays, so that nothing moves with the first letter.
        policy = self._clear.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._clear.setSizePolicy(policy)
        self._edge.row.addWidget(IconView(kit.icons, "search", "soft", self._edge))
        self._edge.row.addWidget(self.line, 1)
        self._edge.row.addWidget(self._clear)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self._edge)
        self.line.entered.connect(self._edge.enter)
        self.line.left.connect(self._edge.leave)
        self.line.textEdited.connect(self._edited)
        self.line.returnPressed.connect(self._entered)
        self._clear.clicked.connect(self._empty)

    def show_block(self, block: SearchField) -> None:
        self._key = block.key
        self.line.setObjectName(f"text-{block.key}")
        self.line.setAccessibleName(shown(block.label))
        self.line.setAccessibleDescription(shown(block.said))
        self.line.setPlaceholderText(shown(block.hint))
        if block.value != self.line.text():
            self.line.setText(block.value)
        self._show_clear()

    def seek(self, key: str) -> QWidget | None:
        return self.line if key == self._key else None

    def _edited(self, text: str) -> None:
        self._show_clear()
        self.kit.listener.changed(self._key, text)

    def _entered(self) -> None:
        self.kit.listener.pressed(FIRST)

    def _empty(self) -> None:
        self.line.clear()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._edited("")

    def _show_clear(self) -> None:
        self._clear.setVisible(bool(self.line.text()))


class ResultsView(BlockView[Results]):
    """A heading, and a row for each result; rows are kept for the next results."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self.rows: list[ResultRow] = []
        self._eyebrow = Words("", Lettering.SMALL, Tone.SOFT)
        self._heading = Words("", Lettering.HEADING)
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(1)
        self._stack.addWidget(self._eyebrow)
        self._stack.addWidget(self._heading)
        self._stack.addSpacing(4)

    def show_block(self, block: Results) -> None:
        self.setAccessibleName(shown(block.heading))
        self._eyebrow.say(shown(block.eyebrow))
        self._heading.say(shown(block.heading))
        while len(self.rows) < len(block.results):
            self._add_row()
        while len(self.rows) > len(block.results):
            self._drop_row()
        for row, result in zip(self.rows, block.results, strict=True):
            row.show_result(result)

    def seek(self, key: str) -> QWidget | None:
        return next((row for row in self.rows if row.objectName() == f"result-{key}"), None)

    def _add_row(self) -> None:
        row = ResultRow()
        row.asked.connect(self._ask)
        self.rows.append(row)
        self._stack.addWidget(row)
        self.kit.reshaped()

    def _drop_row(self) -> None:
        row = self.rows.pop()
        self._stack.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _ask(self, key: str) -> None:
        self.kit.listener.pressed(key)


SEARCH_KINDS: Kinds = {SearchField: SearchFieldView, Results: ResultsView}


class SearchView(FormView):
    """The page: Up and Down move among the results, Escape goes back, letters go to the field."""

    def __init__(self, listener: PageListener, icons: Icons, today: Callable[[], date]) -> None:
        super().__init__(listener, icons, today, SEARCH_KINDS)
        self._ear = listener
        # Otherwise the page would move sideways while somebody types.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def focus_field(self, key: str) -> bool:
        """Put the keyboard on the field, with what stands in it ready to be typed over."""
        is_found = super().focus_field(key)
        line = self._line()
        if key == WORDS and line is not None:
            line.selectAll()
        return is_found

    def focus_first(self) -> None:
        """Put the keyboard on the field."""
        self.focus_field(WORDS)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # On a page that is shown for the first time the window does not see the field yet.
        if event.reason() is Qt.FocusReason.ShortcutFocusReason:
            self.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, line = event.key(), self._line()
        if key == Qt.Key.Key_Escape:
            self._ear.pressed(BACK)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._move(1 if key == Qt.Key.Key_Down else -1)
        elif line is not None and not line.hasFocus() and _is_letter(event):
            line.setFocus(Qt.FocusReason.OtherFocusReason)
            line.end(False)  # noqa: FBT003 - Qt takes no keyword here
            line.insert(event.text())
        else:
            super().keyPressEvent(event)

    def _line(self) -> SearchLine | None:
        return self.findChild(SearchLine)

    def _move(self, step: int) -> None:
        stops = [*self.findChildren(SearchLine), *self._rows()]
        focused = [place for place, stop in enumerate(stops) if stop.hasFocus()]
        place = focused[0] + step if focused else 0
        stop = stops[min(max(place, 0), len(stops) - 1)]
        stop.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(stop, 0, self.fontMetrics().height())

    def _rows(self) -> list[QWidget]:
        views = [view for view in self._column.views if isinstance(view, ResultsView)]
        return [row for view in views for row in view.rows if row.isEnabled()]


def _is_letter(event: QKeyEvent) -> bool:
    text = event.text()
    return bool(text.strip()) and text.isprintable() and not event.modifiers() & _OTHERS
