"""`example` and `from-record` make new files, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.conftest import Command
from tests.wired import KEY_WORDS


def test_the_example_is_written_and_says_where_it_lies(command: Command, tmp_path: Path) -> None:
    new, again = tmp_path / "new.appraisal", tmp_path / "own" / "again.appraisal"
    done = command("example", new, "--no-passphrase")
    assert (done.code, done.out, done.err) == (0, f"{new}\n", ""), "as other commands: the path"
    assert command("verify", new).code == 0
    record = tmp_path / "own" / "record.json"
    assert command("record", new, "-o", record).code == 0
    made = command("from-record", record, again, "--no-passphrase")
    assert (made.code, made.out, made.err) == (0, f"{again}\n", "")
    # Beside the folders of the user, where the key of this computer lies.
    assert {each.name for each in tmp_path.iterdir()} == {"new.appraisal", "own"}


def test_the_example_is_protected_by_the_passphrase_of_the_variable(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("APPRAISAL_PASSPHRASE", KEY_WORDS)
    assert command("example", tmp_path / "new.appraisal").code == 0
    assert command("documents", tmp_path / "new.appraisal").code == 0
    monkeypatch.setenv("APPRAISAL_PASSPHRASE", "another")
    assert command("documents", tmp_path / "new.appraisal").is_one_sentence()
    assert not (tmp_path / "new.appraisal").read_bytes().startswith(b"SQLite")


@pytest.mark.parametrize("name", ["example", "from-record"])
def test_no_existing_file_is_overwritten(command: Command, tmp_path: Path, name: str) -> None:
    (tmp_path / "there").write_bytes(b"mine")
    (tmp_path / "record.json").write_bytes(b"{}")
    source = [tmp_path / "record.json"] if name == "from-record" else []
    done = command(name, *source, tmp_path / "there", "--no-passphrase")
    assert done.is_one_sentence()
    assert (tmp_path / "there").read_bytes() == b"mine"


def test_no_parent_folder_is_made(command: Command, tmp_path: Path) -> None:
    done = command("example", tmp_path / "no" / "new.appraisal", "--no-passphrase")
    assert done.is_one_sentence()
    assert "There is no folder" in done.err
    assert list(tmp_path.iterdir()) == []


def test_without_a_passphrase_nothing_is_made(command: Command, tmp_path: Path) -> None:
    done = command("example", tmp_path / "new.appraisal")
    assert done.is_one_sentence()
    assert "--passphrase-file" in done.err
    assert list(tmp_path.iterdir()) == []


def test_an_empty_passphrase_protects_nothing(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("APPRAISAL_PASSPHRASE", "")
    assert command("example", tmp_path / "new.appraisal").is_one_sentence()
    assert list(tmp_path.iterdir()) == []
