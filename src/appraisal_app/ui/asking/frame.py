"""What all dialogs share: a heading, words that wrap, and buttons that are verbs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from appraisal_app.application.ports.interaction import Choice
from appraisal_app.ui.asking.reading_box import ReadingBox
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.lettering import Lettering
from appraisal_app.ui.widgets.flow import FlowLayout
from appraisal_app.ui.widgets.word_button import ButtonKind, WordButton
from appraisal_app.ui.widgets.words import Words

_EM_WIDE = 26
_SIDES = 24


class ChoiceButton(WordButton):
    """The button of one choice; tells its key."""

    chosen = Signal(str)

    def __init__(self, choice: Choice, kind: ButtonKind) -> None:
        super().__init__(shown(choice.label), kind)
        self._key = choice.key
        self.setObjectName(f"choice-{choice.key}")
        self.clicked.connect(self._choose)

    def _choose(self) -> None:
        self.chosen.emit(self._key)


class DialogFrame(QDialog):
    """A dialog; what is asked for goes into `middle`, choices are told to `decide`."""

    def __init__(
        self, title: str, text: str, choices: Sequence[Choice], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.title = title
        self.setWindowTitle(shown(title))
        self.chosen = choices[-1].key
        self.middle = QVBoxLayout()
        self.middle.setSpacing(6)
        heading, words = Words(shown(title), Lettering.HEADING), ReadingBox(Words(shown(text)))
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(_SIDES, 20, _SIDES, 20)
        # Qt's own least height is that of words in a narrower dialog, and would be spread as gaps.
        self._stack.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self._stack.setSpacing(12)
        self._stack.addWidget(heading)
        self._stack.addWidget(words)
        words.setVisible(bool(text))
        self._stack.addLayout(self.middle)
        self._row = self._buttons(choices)
        self._stack.addLayout(self._row)
        self.setAccessibleDescription(shown(text))
        width = heading.fontMetrics().height() * _EM_WIDE
        wanted = max(width, self._row.sizeHint().width() + 2 * _SIDES)
        self.resize(min(wanted, self.screen().availableGeometry().width() - 40), 10)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the words are in this width."""
        super().showEvent(event)
        least = self._stack.totalMinimumSize().width()
        self.setMinimumWidth(least)
        width = max(self.width(), least)
        self.resize(width, self._stack.totalHeightForWidth(width))

    @property
    def room(self) -> int:
        """How wide what stands in the middle is, in pixels."""
        return self.width() - 2 * _SIDES

    def decide(self, key: str) -> None:
        """Take the choice `key` and close."""
        self.chosen = key
        self.accept()

    def _buttons(self, choices: Sequence[Choice]) -> FlowLayout:
        risky = any(choice.destructive for choice in choices)
        first = choices[-1] if risky else choices[0]
        flow = FlowLayout(gap=10)
        for choice in choices:
            kind = ButtonKind.PRIMARY if choice is first else ButtonKind.PLAIN
            button = ChoiceButton(choice, kind)
            button.setDefault(choice is first)
            button.setAutoDefault(choice is first)
            button.chosen.connect(self.decide)
            flow.addWidget(button)
        flow.push_from(0)
        return flow
