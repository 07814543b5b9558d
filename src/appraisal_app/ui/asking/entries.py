"""Dialogs that ask for words: a passphrase, a reason."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from appraisal_app.application.ports.interaction import (
    Choice,
    PassphraseQuestion,
    TextQuestion,
)
from appraisal_app.ui.asking.frame import DialogFrame
from appraisal_app.ui.forms.words import shown
from appraisal_app.ui.theme.icons import Icons
from appraisal_app.ui.theme.lettering import Lettering
from appraisal_app.ui.widgets.buttons import IconButton
from appraisal_app.ui.widgets.edge_box import EdgeBox
from appraisal_app.ui.widgets.icon_line import IconLine
from appraisal_app.ui.widgets.line_box import LineBox
from appraisal_app.ui.widgets.text_box import TextBox
from appraisal_app.ui.widgets.words import Tone, Words

_GO, _BACK = "go", "back"


class SecretLine(EdgeBox):
    """A line whose letters are hidden until the eye is pressed."""

    def __init__(self, icons: Icons, name: str) -> None:
        super().__init__()
        self.line = LineBox()
        self.line.entered.connect(self.enter)
        self.line.left.connect(self.leave)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(name)
        self._eye = IconButton(icons, "eye", self.tr("Show the letters"))
        self._eye.clicked.connect(self.turn)
        self.row.setContentsMargins(9, 2, 4, 2)
        self.row.addWidget(self.line, 1)
        self.row.addWidget(self._eye)

    def turn(self) -> None:
        """Show the letters, or hide them again."""
        hidden = self.line.echoMode() == QLineEdit.EchoMode.Password
        mode = QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        self._eye.show_icon("eye-off" if hidden else "eye")
        self._eye.rename(self.tr("Hide the letters") if hidden else self.tr("Show the letters"))


class EntryDialog(DialogFrame):
    """Asks for something and says beside it why it will not do."""

    def __init__(
        self, icons: Icons, title: str, text: str, accept: str, parent: QWidget | None
    ) -> None:
        back = self.tr("Cancel")
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
        self.first = SecretLine(icons, self.tr("Passphrase"))
        self.again = SecretLine(icons, self.tr("Passphrase again"))
        self.middle.addWidget(Words(self.tr("Passphrase"), Lettering.STRONG))
        self.middle.addWidget(self.first)
        if question.new:
            self.middle.addWidget(Words(self.tr("The same again"), Lettering.STRONG))
            self.middle.addWidget(self.again)
        self._is_new = question.new
        self.middle.addWidget(self._error)
        self.show_problem(shown(question.error))
        self.first.line.setFocus()

    @property
    def passphrase(self) -> str:
        """What was typed, exactly."""
        return self.first.line.text()

    def problem(self) -> str:
        if not self.passphrase:
            return self.tr("Type the passphrase.")
        return self._problem_of_new() if self._is_new else ""

    def _problem_of_new(self) -> str:
        if len(self.passphrase) < self._minimum:
            text = self.tr("Use at least %1 characters: three or four unrelated words do well.")
            return text.replace("%1", str(self._minimum))
        if self.passphrase != self.again.line.text():
            return self.tr("The two are not the same. Type both again.")
        return ""


class TextDialog(EntryDialog):
    """Asks for a few words."""

    def __init__(self, icons: Icons, question: TextQuestion, parent: QWidget | None = None) -> None:
        super().__init__(icons, question.title, question.text, question.accept, parent)
        label = shown(question.label)
        self.box = TextBox()
        self.box.set_multiline(multiline=True)
        self.box.show_text(question.value)
        self.box.setAccessibleName(label)
        edge = EdgeBox()
        edge.row.addWidget(self.box)
        self.box.entered.connect(edge.enter)
        self.box.left.connect(edge.leave)
        self.middle.addWidget(Words(label, Lettering.STRONG))
        self.middle.addWidget(edge)
        self.middle.addWidget(self._error)
        self.box.setFocus()

    def problem(self) -> str:
        return "" if self.box.text().strip() else self.tr("Write a few words first.")
