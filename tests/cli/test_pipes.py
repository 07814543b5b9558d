"""A pipe, a device or a socket in the place of a file is refused at once; opening it could hang."""

from __future__ import annotations

import os
import socket
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.cli.conftest import Command
from tests.cli.test_as_a_program import program
from tests.storage.samples import files_on

from appraisal_app.application.errors import NotAFileError
from appraisal_app.application.exporting import read_file
from appraisal_app.exchange.csv_reading.reader import CsvReader

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
