from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Any

import pytest

from appraisal_app.application.errors import AlreadyThereError, AppError, VanishedError
from appraisal_app.application.exporting import export, export_new


@pytest.fixture(params=["links", "no links"])
def disk(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A folder on a disk with and on one without links, such as a memory stick."""

    def refuse(*_: Any, **__: Any) -> None:
        raise PermissionError(1, "no links here")

    if request.param == "no links":
        monkeypatch.setattr(os, "link", refuse)
    return tmp_path


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_a_new_file_is_whole_private_and_alone(disk: Path) -> None:
    export_new(b"words" * 5000, disk / "new.pdf")
    assert names(disk) == ["new.pdf"]
    assert (disk / "new.pdf").read_bytes() == b"words" * 5000
    if os.name == "posix":
        assert stat.S_IMODE((disk / "new.pdf").stat().st_mode) == 0o600


def test_what_is_there_is_never_overwritten_by_a_new_file(disk: Path) -> None:
    (disk / "there").write_bytes(b"mine")
    (disk / "folder").mkdir()
    for name in ("there", "folder"):
        with pytest.raises(AlreadyThereError):
            export_new(b"yours", disk / name)
    assert (disk / "there").read_bytes() == b"mine"
    assert names(disk) == ["folder", "there"]


def test_a_link_to_nowhere_is_not_followed(disk: Path) -> None:
    (disk / "link").symlink_to(disk / "nowhere")
    with pytest.raises(AlreadyThereError):
        export_new(b"yours", disk / "link")
    assert names(disk) == ["link"]


def test_without_its_folder_nothing_is_written(disk: Path) -> None:
    for write in (export, export_new):
        with pytest.raises(VanishedError):
            write(b"words", disk / "no" / "x.pdf")
    assert names(disk) == []


def test_a_name_that_no_file_can_have_leaves_nothing(disk: Path) -> None:
    for write in (export, export_new):
        with pytest.raises(AppError):
            write(b"words", disk / ("x" * 300))
    assert names(disk) == []


def test_a_failed_move_gives_the_name_free_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: Any, **__: Any) -> None:
        raise PermissionError(1, "not now")

    monkeypatch.setattr(os, "link", refuse)
    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(AppError):
        export_new(b"words", tmp_path / "x.pdf")
    assert names(tmp_path) == []


def test_export_takes_the_place_of_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "there").write_bytes(b"old")
    export(b"new", tmp_path / "there")
    assert (tmp_path / "there").read_bytes() == b"new"
    assert names(tmp_path) == ["there"]
