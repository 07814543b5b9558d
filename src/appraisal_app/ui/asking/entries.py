"""Dialogs that ask for words: a passphrase, a reason."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from appraisal_app.application.ports.interaction import (
    Choice,
    PassphraseQuestion,
    TextQuestion,
)
from appraisal_app.ui.asking.frame import DialogFrame
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.icons import Icons
from appraisal_app.ui.theme.lettering import Lettering
from appraisal_app.ui.widgets.buttons import IconButton
from appraisal_app.ui.widgets.edge_box import EdgeBox
from appraisal_app.ui.widgets.icon_line import IconLine
from appraisal_app.ui.widgets.line_box import LineBox
from appraisal_app.ui.widgets.secrecy import keep_secret
from appraisal_app.ui.widgets.text_box import TextBox
from appraisal_app.ui.widgets.words import Tone, Words

_GO, _BACK = "go", "back"
_APART = 8


class SecretLine(EdgeBox):
    """A line whose letters are hidden until the eye is pressed."""

    def __init__(self, icons: Icons, name: str) -> None:
        super().__init__()
        self.line = LineBox()
        keep_secret(self.line)
        self.line.entered.connect(self.enter)
        self.line.left.connect(self.leave)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(shown(name))
        self.eye = IconButton(icons, "eye", shown("Show the letters"))
        self.eye.clicked.connect(self.turn)
        self.row.setContentsMargins(9, 2, 4, 2)
        self.row.addWidget(self.line, 1)
        self.row.addWidget(self.eye)

    def turn(self) -> None:
        """Show the letters, or hide them again."""
        hidden = self.line.echoMode() == QLineEdit.EchoMode.Password
        mode = QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        self.eye.show_icon("eye-off" if hidden else "eye")
        self.eye.rename(shown("Hide the letters") if hidden else shown("Show the letters"))


class EntryDialog(DialogFrame):
    """Asks for something and says beside it why it will not do."""

    def __init__(
        self, icons: Icons, title: str, text: str, accept: str, parent: QWidget | None
    ) -> None:
        back = shown("Cancel")
        super().__init__(title, text, (Choice(_GO, accept), Choice(_BACK, back)), parent)
        self._error = IconLine(icons, "circle-alert", "bad", Words("", Lettering.STRONG, Tone.BAD))
        self._error.hide()

    @property
    def accepted_entry(self) -> bool:
        """Whether the entry was given rather than the dialog left."""
        return self.chosen == _GO

    def problem(self) -> str:
        """Why the entry will not do, "" when it will."""
        raise NotImplementedError

    def show_problem(self, text: str) -> None:
        """Show why the entry will not do."""
        self._error.words.say(text)
        self._error.setVisible(bool(text))
        layout = self.layout()
        if self.isVisible() and layout is not None:
            # What is new takes its room below, not from the box above it.
            layout.activate()
            wanted = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), max(self.height(), wanted))

    def decide(self, key: str) -> None:
        """Close, unless the entry will not do."""
        problem = self.problem() if key == _GO else ""
        self.show_problem(problem)
        if not problem:
            super().decide(key)


class PassphraseDialog(EntryDialog):
    """Asks for a passphrase, twice if it is a new one."""

    def __init__(
        self, icons: Icons, question: PassphraseQuestion, parent: QWidget | None = None
    ) -> None:
        super().__init__(icons, question.title, question.text, question.accept, parent)
        self._minimum = question.minimum
        self.first = SecretLine(icons, shown("Passphrase"))
        self.again = SecretLine(icons, shown("Passphrase again"))
        self.middle.addWidget(Words(shown("Passphrase"), Lettering.STRONG))
        self.middle.addWidget(self.first)
        if question.new:
            self.middle.addSpacing(_APART)
            self.middle.addWidget(Words(shown("The same again"), Lettering.STRONG))
            self.middle.addWidget(self.again)
            self._tab_by_lines()
        self._is_new = question.new
        self.middle.addWidget(self._error)
        self.show_problem(shown(question.error))
        self.first.line.setText(question.typed)
        self.first.line.selectAll()
        self.first.line.setFocus()

    @property
    def passphrase(self) -> str:
        """What was typed, exactly."""
        return self.first.line.text()

    def problem(self) -> str:
        if not self.passphrase:
            return shown("Type the passphrase.")
        return self._problem_of_new() if self._is_new else ""

    def _tab_by_lines(self) -> None:
        """From line to line first: whoever types the second blindly must not land on an eye."""
        order = (self.first.line, self.again.line, self.first.eye, self.again.eye)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _problem_of_new(self) -> str:
        if len(self.passphrase) < self._minimum:
            text = shown("Use at least %1 characters: three or four unrelated words do well.")
            return text.replace("%1", str(self._minimum))
        if self.passphrase != self.again.line.text():
            return shown("The two are not the same. Type both again.")
        return ""


class ReasonBox(TextBox):
    """Return gives the answer, Shift+Return begins a new line."""

    answered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_return = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_return and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.answered.emit()
        else:
            super().keyPressEvent(event)


class TextDialog(EntryDialog):
    """Asks for a few words."""

    def __init__(self, icons: Icons, question: TextQuestion, parent: QWidget | None = None) -> None:
        super().__init__(icons, question.title, question.text, question.accept, parent)
        label = shown(question.label)
        self.box = ReasonBox()
        keep_secret(self.box, is_on=question.is_secret)
        self.box.set_multiline(multiline=True)
        self.box.show_text(question.value)
        self.box.setAccessibleName(shown(label))
        edge = EdgeBox()
        edge.row.addWidget(self.box)
        self.box.answered.connect(self._answer)
        self.box.entered.connect(edge.enter)
        self.box.left.connect(edge.leave)
        self.middle.addWidget(Words(label, Lettering.STRONG))
        self.middle.addWidget(edge)
        self.middle.addWidget(self._error)
        self.show_problem(shown(question.error))
        self.box.setFocus()

    def problem(self) -> str:
        return "" if self.box.text().strip() else shown("Write a few words first.")

    def _answer(self) -> None:
        self.decide(_GO)
