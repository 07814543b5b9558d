"""Doors as big calm buttons; the rest of the first page is an ordinary page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from appraisal_app.ui.forms.kit import BlockView, Kinds, Kit
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.lettering import Lettering
from appraisal_app.ui.theme.palette import colours_of
from appraisal_app.ui.welcome.doors import Door, DoorsBlock
from appraisal_app.ui.widgets.enter_key import pressed_by_enter
from appraisal_app.ui.widgets.focus_ring import draw_focus
from appraisal_app.ui.widgets.icon_line import IconView
from appraisal_app.ui.widgets.words import Tone, Words

_RADIUS = 10.0


class DoorButton(QAbstractButton):
    """An icon, a name and a line; the whole of it can be pressed."""

    asked = Signal(str)

    def __init__(self, kit: Kit, key: str) -> None:
        super().__init__()
        self._key = key
        self._sign = IconView(kit.icons, "plus", "accent", self)
        self._label = Words("", Lettering.SUBHEADING)
        self._line = Words("", tone=Tone.SOFT)
        self._arrange()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._ask)

    def show_door(self, door: Door, *, enabled: bool) -> None:
        """Show `door`."""
        self._sign.show_icon(door.icon, "accent")
        self._label.say(shown(door.label))
        self._line.say(shown(door.line))
        self.setAccessibleName(shown(door.label))
        self.setAccessibleDescription(shown(door.line))
        self.setEnabled(enabled)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else QSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else 0

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = colours_of(self.palette())
        lit = self.isEnabled() and (self.underMouse() or self.isDown())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.accent if lit else colours.edge))
        painter.setBrush(QColor(colours.tint if lit else colours.guide))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)
        if self.hasFocus():
            draw_focus(painter, QRectF(self.rect()), colours.accent)

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._label)
        words.addWidget(self._line)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 14, 18, 14)
        row.setSpacing(14)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        for widget in (self._sign, self._label, self._line):
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _ask(self) -> None:
        self.asked.emit(self._key)


class DoorsView(BlockView[DoorsBlock]):
    """Doors, one under the other."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._doors: dict[str, DoorButton] = {}
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(10)

    def show_block(self, block: DoorsBlock) -> None:
        if [door.key for door in block.doors] != list(self._doors):
            self._rebuild(block)
        for door in block.doors:
            self._doors[door.key].show_door(door, enabled=block.enabled)

    def seek(self, key: str) -> QWidget | None:
        return self._doors.get(key)

    def _rebuild(self, block: DoorsBlock) -> None:
        for gone in self._doors.values():
            self._stack.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._doors = {}
        for door in block.doors:
            button = DoorButton(self.kit, door.key)
            button.setObjectName(f"door-{door.key}")
            button.asked.connect(self._pressed)
            self._doors[door.key] = button
            self._stack.addWidget(button)

    def _pressed(self, key: str) -> None:
        self.kit.listener.pressed(key)


WELCOME_KINDS: Kinds = {DoorsBlock: DoorsView}
