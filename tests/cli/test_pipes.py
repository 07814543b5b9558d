"""A pipe, a device or a socket in the place of a file is refused at once; opening it could hang."""

from __future__ import annotations

import os
import socket
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.cli.conftest import Command
from tests.cli.test_as_a_program import program
from tests.storage.samples import AT, files_on

from appraisal_app.application.errors import NotAFileError, StrayBesideError
from appraisal_app.application.exporting import read_file
from appraisal_app.application.ports.files import DocumentKind
from appraisal_app.application.settings import Settings
from appraisal_app.exchange.csv_reading.reader import CsvReader
from appraisal_app.system.settings_file import SettingsFile

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs named pipes")


@pytest.mark.parametrize(
    "words",
    [
        ["record", "PIPE"],
        ["documents", "PIPE"],
        ["verify", "PIPE"],
        ["verify", "PIPE", "--json"],
        ["backup", "PIPE"],
        ["compare", "PIPE", "PIPE2"],
        ["repair", "PIPE", "new.appraisal"],
        ["packet", "look", "PIPE"],
        ["from-record", "PIPE", "new.appraisal", "--no-passphrase"],
    ],
    ids=" ".join,
)
def test_no_command_waits_for_a_pipe(command: Command, tmp_path: Path, words: list[str]) -> None:
    for name in ("PIPE", "PIPE2"):
        os.mkfifo(tmp_path / name)
    done = command(*(str(tmp_path / each) if each.isupper() else each for each in words))
    assert done.is_one_sentence()
    assert "“PIPE” is not a file that can be opened. Choose" in done.err
    assert not Path("new.appraisal").exists()


def test_as_a_program_it_ends_in_time(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert program("verify", "pipe", cwd=tmp_path).returncode == 2


def test_devices_and_sockets_are_refused_as_well(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "s"))
        for place in (Path("/dev/null"), tmp_path / "s"):
            with pytest.raises(NotAFileError):
                files_on().is_protected(place)
            with pytest.raises(NotAFileError):
                read_file(place)


def test_the_window_opens_neither_a_pipe_nor_a_table_from_one(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    with pytest.raises(NotAFileError):
        files_on().open(path, None, at=datetime(2026, 1, 1, tzinfo=UTC))
    with pytest.raises(NotAFileError):
        next(CsvReader().rows(path))


@pytest.mark.parametrize("name", [".~lock.A.appraisal#", "A.appraisal-journal"])
def test_a_pipe_or_a_link_beside_a_file_is_named_and_nothing_written_through_it(
    name: str, tmp_path: Path
) -> None:
    path, stray, other = tmp_path / "A.appraisal", tmp_path / name, tmp_path / "other"
    files_on().create(path, None, kind=DocumentKind.BOARD, at=AT).close()
    other.write_text("mine")
    os.mkfifo(tmp_path / "pipe")
    for target in ("pipe", "other", "nowhere"):
        stray.symlink_to(target)
        _is_refused(path, name)
        stray.unlink()
    os.mkfifo(stray)
    _is_refused(path, name)
    stray.unlink()
    assert other.read_text() == "mine"
    assert not (tmp_path / "nowhere").exists()
    files_on().open(path, None, at=AT).close()


def _is_refused(path: Path, name: str) -> None:
    with pytest.raises(StrayBesideError, match=name):
        files_on().open(path, None, at=AT)
    fresh = path.with_name("B.appraisal")
    (path.with_name(name.replace("A.", "B."))).symlink_to("nowhere")
    with pytest.raises(StrayBesideError):
        files_on().create(fresh, None, kind=DocumentKind.BOARD, at=AT)
    assert not fresh.exists()
    path.with_name(name.replace("A.", "B.")).unlink()


def test_settings_that_are_a_pipe_count_as_none_and_are_replaced(tmp_path: Path) -> None:
    path, other = tmp_path / "settings.json", tmp_path / "other"
    other.write_text("mine")
    os.mkfifo(path)
    path.with_suffix(".part").symlink_to(other)
    assert SettingsFile(path).load() == Settings()
    SettingsFile(path).save(Settings(theme="dark"))
    assert SettingsFile(path).load() == Settings(theme="dark")
    assert other.read_text() == "mine"
