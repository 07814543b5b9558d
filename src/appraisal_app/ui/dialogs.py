"""The dialogs of the application, in Qt."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHeaderView,
    QTreeView,
    QWidget,
)

from appraisal_app.application.ports.interaction import (
    Choice,
    DayAnswer,
    DayQuestion,
    FileKind,
    PassphraseQuestion,
    Question,
    TextQuestion,
)
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.asking.beginning import Beginning
from appraisal_app.ui.asking.day import DayDialog
from appraisal_app.ui.asking.entries import PassphraseDialog, TextDialog
from appraisal_app.ui.asking.file_icons import FileIcons
from appraisal_app.ui.asking.frame import DialogFrame
from appraisal_app.ui.asking.report import ReportDialog
from appraisal_app.ui.asking.words_to_tell import WordsDialog
from appraisal_app.ui.help_menu import HELP_KEY
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.icons import Icons

_OPTION = QFileDialog.Option
_ACCEPTED = QDialog.DialogCode.Accepted
_YES, _NO = "yes", "no"
_WIDE, _HIGH = 42, 26
"""Of a dialog for files, in heights of a line."""
_LOOKED_AT = 40
"""Rows by which a column is made wide enough."""


class QtDialogs:
    """Asks over the window that `parent` gives, if there is one by then.

    Whoever asks for a file or a folder names none, or one that counts only without `beginning`, or
    where that leads to where none of the kind is to be saved.
    """

    def __init__(
        self,
        parent: Callable[[], QWidget | None],
        icons: Icons,
        help_over: Callable[[QDialog, str], None] | None = None,
        beginning: Beginning | None = None,
    ) -> None:
        self._parent = parent
        self._help_over = help_over
        self._beginning = beginning
        self._icons = icons
        self._file_icons = FileIcons()

    def confirm(self, title: str, text: str, *, accept: str, keep: str) -> bool:
        """Whether the destructive verb `accept` was pressed rather than `keep`."""
        choices = (Choice(_YES, accept, destructive=True), Choice(_NO, keep))
        return self.choose(Question(title=title, text=text, choices=choices)) == _YES

    def choose(self, question: Question) -> str:
        """The key of the choice; Escape gives the last one."""
        dialog = DialogFrame(question.title, question.text, question.choices, self._parent())
        self._run(dialog)
        return dialog.chosen

    def open_path(
        self, title: str, kinds: tuple[FileKind, ...], *, folder: Path | None = None
    ) -> Path | None:
        """A file that exists."""
        found = self._files(title, kinds, folder, QFileDialog.FileMode.ExistingFile)
        return found[0] if found else None

    def open_paths(
        self, title: str, kinds: tuple[FileKind, ...], *, folder: Path | None = None
    ) -> tuple[Path, ...]:
        """Files that exist; empty when the person turned away."""
        return self._files(title, kinds, folder, QFileDialog.FileMode.ExistingFiles)

    def save_path(self, title: str, suggestion: Path, kinds: tuple[FileKind, ...]) -> Path | None:
        """Where to write, asked about if it exists; a missing suffix is added."""
        dialog = self._file_dialog(title, kinds, suggestion.parent)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(kinds[0].suffixes[0] if kinds else suggestion.suffix.lstrip("."))
        dialog.selectFile(suggestion.name)
        found = self._chosen(dialog, kinds)
        return found[0] if found else None

    def folder(self, title: str, *, start: Path | None = None) -> Path | None:
        """A folder that exists."""
        found = self._files(title, (), start, QFileDialog.FileMode.Directory)
        return found[0] if found else None

    def tell(self, title: str, text: str, *, detail: str = "") -> None:
        """Say something that has to be read before going on."""
        words = (
            phrased("{text}\n\n{detail}", text=shown(text), detail=detail)
            if detail
            else shown(text)
        )
        close = shown("Close")
        self._run(DialogFrame(title, words, (Choice("close", close),), self._parent()))

    def ask_text(self, question: TextQuestion) -> str | None:
        """Words that are not blank."""
        dialog = TextDialog(self._icons, question, self._parent())
        self._run(dialog)
        return dialog.box.text().strip() if dialog.accepted_entry else None

    def ask_day(self, question: DayQuestion) -> DayAnswer | None:
        """A day, or that there is to be none."""
        dialog = DayDialog(self._icons, question, self._parent())
        self._run(dialog)
        return DayAnswer(dialog.day) if dialog.accepted_entry else None

    def show_words(self, title: str, text: str, words: str) -> None:
        """Show words large, to be read out to somebody."""
        self._run(WordsDialog(title, text, words, self._parent()))

    def ask_passphrase(self, question: PassphraseQuestion) -> str | None:
        """A passphrase, exactly as typed."""
        dialog = PassphraseDialog(self._icons, question, self._parent())
        self._run(dialog)
        return dialog.passphrase if dialog.accepted_entry else None

    def report(self, text: str) -> None:
        """Say that something unexpected happened, with a report that can be copied."""
        self._run(ReportDialog(text, self._parent()))

    def _run(self, dialog: DialogFrame) -> None:
        self._with_help(dialog, dialog.title)
        dialog.exec()
        dialog.deleteLater()

    def _with_help(self, dialog: QDialog, title: str) -> None:
        """Its key opens what belongs to that title; where the system draws, the system hears it."""
        if self._help_over is not None:
            QShortcut(QKeySequence(HELP_KEY), dialog, partial(self._help_over, dialog, title))

    def _files(
        self,
        title: str,
        kinds: tuple[FileKind, ...],
        folder: Path | None,
        mode: QFileDialog.FileMode,
    ) -> tuple[Path, ...]:
        dialog = self._file_dialog(title, kinds, folder)
        dialog.setFileMode(mode)
        if mode == QFileDialog.FileMode.Directory:
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return self._chosen(dialog, kinds)

    def _file_dialog(
        self, title: str, kinds: tuple[FileKind, ...], folder: Path | None
    ) -> QFileDialog:
        dialog = file_dialog(self._parent(), shown(title), self._file_icons)
        self._with_help(dialog, title)
        begin = folder if self._beginning is None else self._beginning.folder(kinds)
        if begin is not None and any(_is_same(begin, each.never_in) for each in kinds):
            begin = folder
        if begin is not None:
            dialog.setDirectory(str(begin))
        if kinds:
            dialog.setNameFilters([_filter(kind) for kind in kinds])
        return dialog

    def _chosen(self, dialog: QFileDialog, kinds: tuple[FileKind, ...]) -> tuple[Path, ...]:
        accepted = dialog.exec() == _ACCEPTED
        found = tuple(Path(name) for name in dialog.selectedFiles()) if accepted else ()
        if found and self._beginning is not None:
            is_folder = dialog.fileMode() == QFileDialog.FileMode.Directory
            self._beginning.used(found[0] if is_folder else found[0].parent, kinds)
        dialog.deleteLater()
        return found


def file_dialog(parent: QWidget | None, title: str, icons: FileIcons) -> QFileDialog:
    """The system's dialog where it runs outside this process, or else Qt's with `icons`.

    Choose its folder and its file afterwards: before, Qt would look with icons of its own. The
    dialogs of Linux desktops live in this process and read files to learn their type.
    """
    dialog = QFileDialog(parent, title)
    if sys.platform.startswith("linux"):
        dialog.setOption(_OPTION.DontUseNativeDialog)
    dialog.setOption(_OPTION.DontUseCustomDirectoryIcons)
    dialog.setIconProvider(icons)
    _widen(dialog)
    for files in dialog.findChildren(QAbstractItemView):
        # Qt's own two ways of listing what lies in the folder have no name to be told by.
        if files.objectName() in {"treeView", "listView"}:
            files.setAccessibleName(shown("Files"))
    return dialog


def _widen(dialog: QFileDialog) -> None:
    """Room for long names: Qt's own dialog is small, and cuts names and days short."""
    line, screen = dialog.fontMetrics().height(), dialog.screen().availableGeometry()
    dialog.resize(min(_WIDE * line, screen.width() - 40), min(_HIGH * line, screen.height() - 80))
    for files in dialog.findChildren(QTreeView):
        header = files.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setResizeContentsPrecision(_LOOKED_AT)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)


def _is_same(folder: Path, other: Path | None) -> bool:
    return other is not None and folder.resolve() == other.resolve()


def _filter(kind: FileKind) -> str:
    patterns = " ".join(f"*.{suffix}" for suffix in kind.suffixes)
    return f"{shown(kind.label)} ({patterns})"
