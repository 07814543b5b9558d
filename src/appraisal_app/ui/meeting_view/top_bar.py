"""The line above the meeting: what this is, who is in the room, and the ways out."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from appraisal_app.ui.forms.listener import PageListener
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.meeting_view.state import FULL, IN_ROOM, LEAVE, MeetingState
from appraisal_app.ui.theme.lettering import Lettering
from appraisal_app.ui.widgets.choice_rows import flowing_tick_row
from appraisal_app.ui.widgets.flow import FlowLayout
from appraisal_app.ui.widgets.ground import Ground, Side, Surface
from appraisal_app.ui.widgets.quiet import quietly
from appraisal_app.ui.widgets.word_button import ButtonKind, WordButton
from appraisal_app.ui.widgets.words import Tone, Words


class TopBar(Ground):
    """Wraps when the window is narrow."""

    def __init__(self, listener: PageListener) -> None:
        super().__init__(Surface.RAIL, Side.BOTTOM)
        self._listener = listener
        self.in_room = flowing_tick_row()
        self.in_room.say(shown("The chief executive is in the room"))
        self.in_room.button.setObjectName("in-room")
        self.in_room.button.setAccessibleDescription(
            shown(
                shown(
                    "While this is ticked, the panel's views and questions are not on the screen."
                )
            )
        )
        self.full = WordButton(shown("Full screen (F11)"), ButtonKind.QUIET)
        self.full.setObjectName("action-full")
        self.way_out = WordButton(shown("Leave (Esc)"), ButtonKind.QUIET)
        self.way_out.setObjectName("action-leave")
        self._problem = Words("", Lettering.STRONG, Tone.BAD)
        flow = FlowLayout(gap=10)
        self._title = Words(shown("Review meeting"), Lettering.HEADING, flows=True)
        flow.addWidget(self._title)
        for widget in (self.in_room, self.full, self.way_out):
            flow.addWidget(widget)
        flow.push_from(1)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(16, 6, 12, 7)
        stack.setSpacing(4)
        stack.addLayout(flow)
        stack.addWidget(self._problem)
        self.in_room.clicked.connect(self._change)
        self.full.clicked.connect(self._toggle)
        self.way_out.clicked.connect(self._leave)

    def show_top(self, state: MeetingState) -> None:
        """Show the switch and what went wrong."""
        with quietly(self.in_room.button) as button:
            button.setChecked(state.in_room)
        self._problem.say(shown(state.problem))

    def fit(self, *, is_narrow: bool) -> None:
        """Go without the title where the ways out need its room."""
        self._title.setVisible(not is_narrow)

    def _change(self) -> None:
        self._listener.changed(IN_ROOM, self.in_room.button.isChecked())

    def _toggle(self) -> None:
        self._listener.pressed(FULL)

    def _leave(self) -> None:
        self._listener.pressed(LEAVE)
