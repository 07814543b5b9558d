from __future__ import annotations

from pathlib import Path

import pytest
from platformdirs import PlatformDirs

from appraisal_app.system.folders import documents_or_home, system_folders


def test_new_files_are_suggested_among_the_documents(tmp_path: Path) -> None:
    documents = tmp_path / "Documents"
    documents.mkdir()
    assert documents_or_home(documents, tmp_path) == documents


def test_without_a_documents_folder_the_home_folder_is_suggested(tmp_path: Path) -> None:
    assert documents_or_home(tmp_path / "Documents", tmp_path) == tmp_path
    (tmp_path / "Documents").write_bytes(b"no folder")
    assert documents_or_home(tmp_path / "Documents", tmp_path) == tmp_path


def test_the_system_says_which_folder_that_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PlatformDirs, "user_documents_path", tmp_path / "Documents")
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert system_folders().documents == tmp_path
    (tmp_path / "Documents").mkdir()
    assert system_folders().documents == tmp_path / "Documents"
