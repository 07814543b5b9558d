"""The line under the menus: which review, is it saved, who is at the keyboard."""

from __future__ import annotations

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
        self._lasting = IconLine(icons, "lock", "accent", Words("", Lettering.SMALL, Tone.ACCENT))
        self._lasting.hide()
        flow = FlowLayout(gap=6)
        for widget in (self.steps, self.review, self._saved, self.role):
            flow.addWidget(widget)
        flow.push_from(2)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(8, 3, 8, 4)
        stack.setSpacing(2)
        stack.addLayout(flow)
        stack.addWidget(self._lasting)

    def show_line(self, state: WindowState) -> None:
        """Show `state`, touching only what differs."""
        self.review.show_picks(state.reviews, state.review)
        self.role.show_picks(state.roles, state.role)
        self._saved.say(
            strung(" · ", (shown(part) for part in (state.saved, state.file_note) if part))
        )
        self._lasting.words.say(shown(state.lasting_line))
        self._lasting.setVisible(bool(state.lasting_line))
