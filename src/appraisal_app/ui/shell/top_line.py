"""The line under the menus: which review, is it saved, who is at the keyboard."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout

from appraisal_app.domain.phrases import strung
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.shell.pick_button import PickButton
from appraisal_app.ui.shell.state import WindowState
from appraisal_app.ui.theme.icons import Icons
from appraisal_app.ui.theme.lettering import Lettering
from appraisal_app.ui.widgets.buttons import IconButton
from appraisal_app.ui.widgets.flow import FlowLayout
from appraisal_app.ui.widgets.ground import Ground, Side, Surface
from appraisal_app.ui.widgets.icon_line import IconLine
from appraisal_app.ui.widgets.words import Tone, Words

_GAP = 6
_SPARE = 8
_OF_BUTTONS, _OF_WORDS = (8, 3, 8, 4), (12, 8, 12, 9)
"""Margins that make the line about as high with buttons in it as without."""


class TopLine(Ground):
    """Wraps when the window is narrow; `steps` opens the rail where there is no room for it."""

    def __init__(self, icons: Icons) -> None:
        super().__init__(Surface.RAIL, Side.BOTTOM)
        self.steps = IconButton(icons, "panel-left", shown("Steps"))
        self.steps.setObjectName("steps-button")
        self.review = PickButton(shown("Review"))
        self.review.setObjectName("review-button")
        self.role = PickButton(shown("At the keyboard"))
        self.role.setObjectName("role-button")
        self._saved = Words("", Lettering.SMALL, Tone.SOFT, flows=True)
        self._saved.setObjectName("saved-line")
        lasting = Words("", Lettering.SMALL, Tone.ACCENT, flows=True)
        self._lasting = IconLine(icons, "lock", "accent", lasting)
        self._lasting.hide()
        self._whole = self._brief = ""
        self._flow = FlowLayout(gap=_GAP)
        self._shown = (self.steps, self.review, self._lasting, self._saved, self.role)
        for widget in self._shown:
            self._flow.addWidget(widget)
        self._flow.push_from(self._shown.index(self._saved))
        self._stack = QVBoxLayout(self)
        self._stack.addLayout(self._flow)

    def show_line(self, state: WindowState) -> None:
        """Show `state`, touching only what differs; nothing at all where no file is in sight."""
        self.review.show_picks(state.reviews, state.review)
        self.role.show_picks(state.roles, state.role)
        self._lasting.words.say(shown(state.lasting_line))
        self._lasting.setVisible(bool(state.lasting_line))
        # Words alone are lower than the buttons that stand here over a review.
        self._stack.setContentsMargins(*(_OF_WORDS if state.lasting_line else _OF_BUTTONS))
        self._whole = _said(state.saved, state.file_note)
        self._brief = _said(state.saved, state.brief_note or state.file_note)
        self._fit()
        self.setVisible(bool(self._whole or state.lasting_line))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def reletter(self) -> None:
        """Look again what fits: the letters have another size."""
        self._fit()

    def _fit(self) -> None:
        """Say it in full where all stands in one row, and briefly otherwise."""
        others = [each for each in self._shown if each is not self._saved and not each.isHidden()]
        taken = sum(each.sizeHint().width() + _GAP for each in others)
        # The layout itself hears of another width later.
        margins = self._stack.contentsMargins()
        room = self.width() - margins.left() - margins.right() - taken
        fits = self._saved.fontMetrics().horizontalAdvance(self._whole) + _SPARE <= room
        self._saved.say(self._whole if fits else self._brief)
        self._saved.setToolTip("" if fits else self._whole)


def _said(saved: str, note: str) -> str:
    return strung(" · ", (shown(part) for part in (saved, note) if part))
