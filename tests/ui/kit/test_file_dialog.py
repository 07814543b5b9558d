"""The list of files in a dialog leaves the lock of the open file alone."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QFileInfo
from PySide6.QtWidgets import QAbstractItemView, QDialog, QFileSystemModel
from pytestqt.qtbot import QtBot
from tests.ui.finding import found
from tests.wired import ROOT, example_at, opened, wired

from appraisal_app.ui.asking.file_icons import FileIcons
from appraisal_app.ui.dialogs import file_dialog


def says_of_another(path: Path) -> str:
    """What a second program says when it is asked to read the file."""
    asked = subprocess.run(
        [sys.executable, "-m", "appraisal_app", "documents", str(path)],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    return asked.stderr


def listed(dialog: QDialog, path: Path) -> bool:
    model = found(dialog, QFileSystemModel)
    index = model.index(str(path))
    return bool(index.isValid() and model.type(index) and model.rowCount(index.parent()))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="locks as Linux has them")
def test_listing_the_folder_of_the_open_file_keeps_its_lock(tmp_path: Path, qtbot: QtBot) -> None:
    path = example_at(tmp_path / "a.appraisal")
    case = opened(path, wired(tmp_path))
    lock = f":{path.stat().st_ino} "
    assert lock in Path("/proc/locks").read_text()
    icons = FileIcons()
    dialog = file_dialog(None, "Open a file", icons)
    qtbot.addWidget(dialog)
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(path.name)
    dialog.show()
    qtbot.waitUntil(lambda: listed(dialog, path))
    model = found(dialog, QFileSystemModel)
    assert model.type(model.index(str(path))) == "appraisal file"
    assert lock in Path("/proc/locks").read_text()
    assert "open elsewhere" in says_of_another(path)
    case.close()


def test_the_kind_of_a_file_is_told_by_its_name(tmp_path: Path, qtbot: QtBot) -> None:
    del qtbot
    icons = FileIcons()
    assert icons.type(QFileInfo(str(tmp_path))) == "Folder"
    assert icons.type(QFileInfo(str(tmp_path / "a.pdf"))) == "pdf file"
    assert icons.type(QFileInfo(str(tmp_path / "a"))) == "File"
    for kind in FileIcons.IconType:
        assert not icons.icon(kind).isNull()


def test_both_ways_of_listing_files_have_a_name(qtbot: QtBot) -> None:
    dialog = file_dialog(None, "Open a file", FileIcons())
    qtbot.addWidget(dialog)
    lists = dialog.findChildren(QAbstractItemView)
    named = {each.objectName() for each in lists if each.accessibleName() == "Files"}
    assert named == {"treeView", "listView"}
