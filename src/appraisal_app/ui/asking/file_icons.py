"""Icons and kinds for the list of files in a dialog, found without opening a file."""

from __future__ import annotations

from PySide6.QtCore import QFileInfo
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import QApplication, QStyle

from appraisal_app.ui.language.words import shown

_Kind = QAbstractFileIconProvider.IconType
_Pixmap = QStyle.StandardPixmap


class FileIcons(QAbstractFileIconProvider):
    """Goes by the name of a file alone.

    Qt's own provider reads each file to learn its MIME type. Done to the case file that this
    process has open, that drops its lock. Qt asks from a thread, so everything is made before.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setOptions(QAbstractFileIconProvider.Option.DontUseCustomDirectoryIcons)
        style = QApplication.style()
        self._file = style.standardIcon(_Pixmap.SP_FileIcon)
        self._folder = style.standardIcon(_Pixmap.SP_DirIcon)
        self._places = {
            _Kind.Computer: style.standardIcon(_Pixmap.SP_ComputerIcon),
            _Kind.Desktop: style.standardIcon(_Pixmap.SP_DesktopIcon),
            _Kind.Trashcan: style.standardIcon(_Pixmap.SP_TrashIcon),
            _Kind.Network: style.standardIcon(_Pixmap.SP_DriveNetIcon),
            _Kind.Drive: style.standardIcon(_Pixmap.SP_DriveHDIcon),
            _Kind.Folder: self._folder,
        }
        self._folder_word = shown("Folder")
        self._file_word = shown("File")
        self._some_file = shown("%1 file")

    def icon(self, wanted: QAbstractFileIconProvider.IconType | QFileInfo, /) -> QIcon:
        """The icon of a kind of place, or of a file by whether it is a folder."""
        if isinstance(wanted, QFileInfo):
            return self._folder if wanted.isDir() else self._file
        return self._places.get(wanted, self._file)

    def type(self, info: QFileInfo, /) -> str:
        """What the column for the kind says."""
        if info.isDir():
            return self._folder_word
        suffix = info.suffix()
        return self._some_file.replace("%1", suffix) if suffix else self._file_word
