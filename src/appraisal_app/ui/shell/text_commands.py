"""Cut, copy, paste and select all, on whatever text has the focus."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit

TEXT_COMMANDS = frozenset({"cut", "copy", "paste", "select_all"})


def do_to_text(key: str) -> None:
    """Do one of TEXT_COMMANDS to the text that has the focus, if any has."""
    text = QApplication.focusWidget()
    if isinstance(text, QLabel):
        if key == "copy":
            QApplication.clipboard().setText(text.selectedText())
    elif isinstance(text, QPlainTextEdit | QLineEdit):
        {"cut": text.cut, "copy": text.copy, "paste": text.paste, "select_all": text.selectAll}[
            key
        ]()
