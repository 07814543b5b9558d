"""Folders that are copied to the internet, carried away, or lie elsewhere; showing a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import cast

import pytest

from appraisal_app.application.ports.places import Hazard
from appraisal_app.system.drives import (
    Mount,
    linux_hazard,
    mac_hazard,
    mounts,
    windows_hazard,
)
from appraisal_app.system.places import SystemPlaces, showing_words
from appraisal_app.system.synced import sync_service

HOME = Path("/home/anne")


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("OneDrive/Board", "OneDrive"),
        ("OneDrive - Northmoor Trust/Board", "OneDrive"),
        ("Dropbox", "Dropbox"),
        ("Dropbox (Personal)/x", "Dropbox"),
        ("Google Drive/My Drive", "Google Drive"),
        ("Library/CloudStorage/GoogleDrive-anne@trust.org/My Drive", "Google Drive"),
        ("Library/CloudStorage/OneDrive-Northmoor/x", "OneDrive"),
        ("Library/Mobile Documents/com~apple~CloudDocs/x", "iCloud"),
        ("iCloudDrive/x", "iCloud"),
        ("Documents/Board", ""),
        ("Documents/Dropbox rules", ""),
    ],
)
def test_a_synced_folder_is_known_by_its_name(folder: str, service: str) -> None:
    assert sync_service(HOME / folder, {}, HOME) == service


def test_a_synced_folder_is_known_by_the_variable_of_its_program() -> None:
    variables = {"OneDriveCommercial": "/home/anne/Work"}
    assert sync_service(HOME / "Work" / "Board", variables, HOME) == "OneDrive"
    assert sync_service(HOME / "Workshop", variables, HOME) == ""


@pytest.mark.parametrize(
    ("marker", "service"),
    [(".dropbox", "Dropbox"), (".tmp.drivedownload", "Google Drive"), (".stfolder", "Syncthing")],
)
def test_a_synced_folder_is_known_by_what_its_program_leaves_there(
    tmp_path: Path, marker: str, service: str
) -> None:
    inside = tmp_path / "shared" / "board"
    inside.mkdir(parents=True)
    assert sync_service(inside, {}, tmp_path) == ""
    (tmp_path / "shared" / marker).mkdir()
    assert sync_service(inside, {}, tmp_path) == service


def test_documents_that_icloud_keeps_are_known(tmp_path: Path) -> None:
    cloud = tmp_path / "Library" / "Mobile Documents" / "com~apple~CloudDocs"
    (cloud / "Documents").mkdir(parents=True)
    assert sync_service(tmp_path / "Documents" / "Board", {}, tmp_path) == "iCloud"
    assert sync_service(tmp_path / "Desktop", {}, tmp_path) == ""


MOUNTS = """\
/dev/nvme0n1p2 / ext4 rw 0 0
tmpfs /run tmpfs rw 0 0
/dev/sdb1 /run/media/anne/MY\\040STICK vfat rw 0 0
server:/export /srv/share nfs4 rw 0 0
//nas/board /home/anne/board cifs rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "hazard"),
    [
        ("/home/anne/Documents", None),
        ("/run/media/anne/MY STICK/Board", Hazard.REMOVABLE),
        ("/srv/share/x", Hazard.NETWORK),
        ("/srv/sharepoint", None),
        ("/home/anne/board/2026", Hazard.NETWORK),
    ],
)
def test_linux_tells_what_the_drive_of_a_folder_is(folder: str, hazard: Hazard | None) -> None:
    assert linux_hazard(Path(folder), mounts(MOUNTS)) is hazard


def test_a_blank_in_the_name_of_a_drive_is_read() -> None:
    assert Mount("/dev/sdb1", "/run/media/anne/MY STICK", "vfat") in mounts(MOUNTS)


def test_a_further_disk_of_a_mac_can_be_carried_away() -> None:
    stick = cast("Path", PurePosixPath("/Volumes/STICK/Board"))
    assert mac_hazard(stick, False) is Hazard.REMOVABLE
    assert mac_hazard(stick, True) is None
    assert mac_hazard(Path("/Users/anne"), False) is None


def test_a_folder_of_a_windows_server_lies_elsewhere() -> None:
    share = cast("Path", PureWindowsPath(r"\\nas\board\2026"))
    assert windows_hazard(share) is Hazard.NETWORK


def test_a_folder_of_this_machine_is_judged_without_a_question(tmp_path: Path) -> None:
    assert SystemPlaces().warned(tmp_path) is None


class Runs:
    def __init__(self, *, well: bool) -> None:
        self.words: list[Sequence[str]] = []
        self._well = well

    def __call__(self, words: Sequence[str]) -> bool:
        self.words.append(words)
        return self._well


@pytest.mark.parametrize("well", [True, False])
def test_showing_says_whether_it_could(well: bool) -> None:  # noqa: FBT001 - a parameter of a test
    runs = Runs(well=well)
    assert SystemPlaces(runs, "darwin").show(Path("/home/a b.pdf")) is well
    assert runs.words == [("open", "-R", "/home/a b.pdf")]


def test_each_platform_has_words_of_its_own_for_showing_a_file() -> None:
    path = Path("/home/a b'\"c.pdf")
    assert showing_words(path, "win32") == ("explorer", "/select,", str(path))
    linux = showing_words(path, "linux")
    assert linux[0] == "gdbus"
    assert '["file:///home/a%20b%27%22c.pdf"]' in linux


def test_a_machine_without_that_program_says_that_it_cannot(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not SystemPlaces(platform="linux").show(tmp_path / "x.pdf")
