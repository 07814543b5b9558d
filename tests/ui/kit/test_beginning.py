"""Every dialog for files begins where one was last, and never where the program was started."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog

from appraisal_app.application.ports.interaction import FileKind
from appraisal_app.application.settings import Settings
from appraisal_app.ui.asking.beginning import Beginning
from appraisal_app.ui.asking.file_icons import FileIcons
from appraisal_app.ui.dialogs import QtDialogs, file_dialog
from appraisal_app.ui.file_kinds import CASE_FILES
from appraisal_app.ui.post.opening import PACKETS
from appraisal_app.ui.theme.icons import Icons


class Kept:
    """Settings in memory."""

    def __init__(self, settings: Settings) -> None:
        self.now = settings

    def load(self) -> Settings:
        return self.now

    def save(self, settings: Settings) -> None:
        self.now = settings


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    for name in ("documents", "trust", "last"):
        (tmp_path / name).mkdir()
    return tmp_path / "documents"


def test_the_folder_used_last_comes_first_then_that_of_the_newest_file(documents: Path) -> None:
    top = documents.parent
    recent = (str(top / "trust" / "F.appraisal"), str(top / "last" / "G.appraisal"))
    store = Kept(Settings())
    beginning = Beginning(store, documents)
    assert beginning.folder() == documents
    store.now = Settings(recent=recent)
    assert beginning.folder() == top / "trust"
    beginning.used(top / "last")
    assert beginning.folder() == top / "last"
    (top / "last").rmdir()
    assert beginning.folder() == top / "trust"
    store.now = Settings(folder="last", recent=("F.appraisal",))
    assert beginning.folder() == documents


def test_packets_and_appraisal_files_each_begin_where_such_were_last(documents: Path) -> None:
    top = documents.parent
    beginning = Beginning(Kept(Settings()), documents)
    beginning.used(top / "last", PACKETS)
    assert beginning.folder(PACKETS) == beginning.folder() == top / "last"
    assert beginning.folder(CASE_FILES) == documents
    beginning.used(top / "trust", CASE_FILES)
    assert beginning.folder(CASE_FILES) == beginning.folder() == top / "trust"
    assert beginning.folder(PACKETS) == top / "last"


def test_all_dialogs_for_files_begin_there_and_remember(
    documents: Path, icons: Icons, monkeypatch: pytest.MonkeyPatch
) -> None:
    top, store, begun = documents.parent, Kept(Settings()), []
    (documents / "a.pdf").touch()

    def choose(dialog: Any) -> QDialog.DialogCode:
        begun.append(Path(dialog.directory().absolutePath()))
        return QDialog.DialogCode.Accepted

    real = type(file_dialog(None, "t", FileIcons()))
    monkeypatch.setattr(real, "exec", choose)
    monkeypatch.setattr(real, "selectedFiles", lambda _: [str(top / "last" / "a.pdf")])
    dialogs = QtDialogs(lambda: None, icons, beginning=Beginning(store, documents))
    dialogs.open_path("t", ())
    assert store.now.folder == str(top / "last")
    dialogs.save_path("t", documents / "b.pdf", ())
    dialogs.open_paths("t", (), folder=documents)
    dialogs.save_path("t", documents / "c.appraisal", CASE_FILES)
    dialogs.open_path("t", PACKETS)
    assert begun == [documents, top / "last", top / "last", documents, top / "last"]
    assert store.now.files_folder == store.now.packets_folder == str(top / "last")
    monkeypatch.setattr(real, "selectedFiles", lambda _: [str(top / "trust")])
    dialogs.folder("t")
    assert store.now.folder == str(top / "trust")
    apart = (FileKind("PDF documents", ("pdf",), never_in=top / "trust"),)
    dialogs.save_path("t", documents / "sheet.pdf", apart)
    dialogs.save_path("t", documents / "sheet.pdf", (replace(apart[0], never_in=documents),))
    assert begun[-2:] == [documents, top], "not where it would be refused"
