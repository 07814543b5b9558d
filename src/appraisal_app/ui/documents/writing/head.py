"""The head of the editor: buttons, why some are grey, title, and what was just done."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from appraisal_app.domain.phrases import strung
from appraisal_app.ui.documents.keys import BACK, SHOW
from appraisal_app.ui.documents.more_button import MoreButton
from appraisal_app.ui.documents.writing.why import Why
from appraisal_app.ui.documents.writing_state import WritingState
from appraisal_app.ui.forms.action_row import ActionRow
from appraisal_app.ui.forms.blocks import PageAction
from appraisal_app.ui.forms.listener import PageListener
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.lettering import Lettering
from appraisal_app.ui.widgets.chip import Chip, ChipKind
from appraisal_app.ui.widgets.words import Tone, Words

_MARGINS, _LOW_MARGINS = (24, 16, 24, 10), (16, 8, 16, 6)


class Room(Enum):
    """How much of it there is for the buttons."""

    WIDE = "wide"
    NARROW = "narrow"
    LOW = "low"


class Head(QWidget):
    """Where there is little room, what is wanted seldom folds into one menu.

    `turn` are the buttons that show the form or the pages, where only one of them has room.
    """

    def __init__(self, listener: PageListener, turning: PageListener) -> None:
        super().__init__()
        self._room = Room.WIDE
        self._state: WritingState | None = None
        self._turns: tuple[PageAction, ...] = ()
        self._doors = ActionRow(listener)
        self._quick = ActionRow(turning)
        self._more = MoreButton(listener)
        self._turn = ActionRow(turning)
        self._title = Words("", Lettering.HEADING, flows=True)
        self._chip = Chip(ChipKind.WHO)
        self._said = Words("", Lettering.STRONG)
        self._problem = Words("", Lettering.STRONG, Tone.BAD)
        self.why = Why()
        self._stack = QVBoxLayout(self)
        self._arrange()

    def render_state(self, state: WritingState) -> None:
        """Show `state`."""
        self._state = state
        self._said.say(state.said)
        self._problem.say(strung("\n", (shown(problem.text) for problem in state.problems)))
        self.why.render_state(state)
        self._show()

    def fit(self, room: Room, turns: Sequence[PageAction]) -> None:
        """Fold as much as the room asks for; `turns` is empty where both have room."""
        if (room, tuple(turns)) != (self._room, self._turns):
            self._room, self._turns = room, tuple(turns)
            self._show()

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._doors, 1)
        buttons.addWidget(self._quick, 0, Qt.AlignmentFlag.AlignTop)
        buttons.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._title)
        line.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch(1)
        self._stack.setSpacing(8)
        self._stack.addLayout(buttons)
        self._stack.addWidget(self.why)
        self._stack.addLayout(line)
        for widget in (self._problem, self._said, self._turn):
            self._stack.addWidget(widget)

    def _show(self) -> None:
        if self._state is None:
            return
        is_low = self._room is Room.LOW
        beside = [each for each in self._state.actions if self._stays(each)]
        folded = [each for each in self._state.actions if each not in beside]
        self._stack.setContentsMargins(*(_LOW_MARGINS if is_low else _MARGINS))
        self._stack.setSpacing(4 if is_low else 8)
        self._doors.show_actions(beside)
        self._more.show_entries(folded)
        self._more.setVisible(bool(folded))
        # Of the two only the one that is not in sight has to be offered.
        self._quick.show_actions([each for each in self._turns if each.enabled and is_low])
        self._quick.setVisible(is_low and bool(self._turns))
        self._turn.show_actions(() if is_low else self._turns)
        self._turn.setVisible(bool(self._turns) and not is_low)
        self.why.shorten(short=is_low)
        self._show_title(is_low=is_low)

    def _show_title(self, *, is_low: bool) -> None:
        state = self._state
        if state is None:
            return
        title, audience = shown(state.title), shown(state.audience)
        self._title.in_lettering(Lettering.SMALL_STRONG if is_low else Lettering.HEADING)
        self._title.say(title)
        self._title.setToolTip(shown(audience if is_low else ""))
        self._chip.say(audience)
        self._chip.setVisible(not is_low)

    def _stays(self, action: PageAction) -> bool:
        """Whether the action keeps a button of its own."""
        if self._room is Room.WIDE or action.key in {BACK, SHOW}:
            return True
        return action.primary and self._room is Room.NARROW
