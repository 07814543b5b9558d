"""A button whose page goes while its question is answered does no harm."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot
from tests.ui.fakes import PageEar
from tests.ui.finding import found

from appraisal_app.application.ports.interaction import TextQuestion
from appraisal_app.ui.asking.entries import TextDialog
from appraisal_app.ui.forms.action_row import ActionRow
from appraisal_app.ui.forms.blocks import PageAction
from appraisal_app.ui.theme.icons import Icons


class Gone(PageEar):
    """Throws the row away, as a disposal does with the page of a review."""

    row: ActionRow

    def pressed(self, action_key: str) -> None:
        super().pressed(action_key)
        self.row.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_the_row_may_go_while_its_button_is_pressed() -> None:
    ear = Gone()
    ear.row = ActionRow(ear)
    ear.row.show_actions((PageAction("dispose", "Dispose of it"),))
    ear.row._pressed("dispose")
    assert ear.heard == [("pressed", "dispose")]


def test_a_dialog_grows_by_what_it_says_and_the_box_keeps_its_room(
    icons: Icons, qtbot: QtBot
) -> None:
    question = TextQuestion(title="T", text="Type it.", label="Name", accept="Do it")
    dialog = TextDialog(icons, question)
    qtbot.addWidget(dialog)
    dialog.show()
    size, box = dialog.size(), dialog.box.size()
    found(dialog, QAbstractButton, "choice-go").click()
    assert dialog.box.size() == box
    assert dialog.width() == size.width()
    assert dialog.height() > size.height()
