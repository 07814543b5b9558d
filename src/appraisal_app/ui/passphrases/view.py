"""A line for a passphrase, with an eye that shows what was typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from appraisal_app.ui.forms.field_frame import FieldFrame
from appraisal_app.ui.forms.kit import Kinds, Kit
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.passphrases.secret_field import SecretField
from appraisal_app.ui.widgets.buttons import IconButton
from appraisal_app.ui.widgets.edge_box import EdgeBox
from appraisal_app.ui.widgets.line_box import LineBox
from appraisal_app.ui.widgets.secrecy import keep_secret


class SecretFieldView(FieldFrame[SecretField]):
    """Dots in place of letters until the eye is pressed."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._submits = ""
        self._line = LineBox()
        self._line.setEchoMode(QLineEdit.EchoMode.Password)
        self._line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._eye = IconButton(kit.icons, "eye", shown("Show what is typed"))
        keep_secret(self._line)
        self._edge = EdgeBox()
        self._edge.row.addWidget(self._line)
        self._edge.row.addWidget(self._eye)
        self.set_answer(self._edge)
        self._line.textEdited.connect(self._edited)
        self._line.returnPressed.connect(self._submit)
        self._line.entered.connect(self._edge.enter)
        self._line.left.connect(self._left)
        self._eye.clicked.connect(self._toggle)

    def show_block(self, block: SecretField) -> None:
        self._line.setAccessibleDescription(shown(self.show_frame(block)))
        self._line.setAccessibleName(shown(block.label))
        self._line.setObjectName(f"secret-{block.key}")
        self._line.setReadOnly(block.read_only)
        self._submits = block.submits
        self._edge.show_condition(is_wrong=bool(block.error), is_locked=block.read_only)
        if self._line.text() != block.value:
            self._line.setText(block.value)

    def seek(self, key: str) -> QWidget | None:
        return self._line if key == self.key else None

    def _edited(self, text: str) -> None:
        self.kit.listener.changed(self.key, text)

    def _submit(self) -> None:
        if self._submits:
            self.kit.listener.pressed(self._submits)

    def _left(self) -> None:
        self._edge.leave()
        self.kit.listener.committed(self.key)

    def _toggle(self) -> None:
        hidden = self._line.echoMode() == QLineEdit.EchoMode.Password
        mode = QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password
        self._line.setEchoMode(mode)
        self._eye.show_icon("eye-off" if hidden else "eye")
        self._eye.rename(shown("Hide what is typed") if hidden else shown("Show what is typed"))


SECRET_KINDS: Kinds = {SecretField: SecretFieldView}
