"""Passphrases come from a file, a variable or a prompt; never from an argument."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.cli.conftest import Command
from tests.wired import KEY_WORDS, locked_example_at, recovery_key


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    return locked_example_at(tmp_path / "locked.appraisal")


def written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    "content",
    [
        KEY_WORDS.encode(),
        KEY_WORDS.encode() + b"\n",
        KEY_WORDS.encode() + b"\r\nand a note below\r\n",
        b"\xef\xbb\xbf" + KEY_WORDS.encode(),
    ],
    ids=["bare", "with a line end", "from Windows", "with a byte order mark"],
)
def test_the_first_line_of_a_file(
    command: Command, locked: Path, tmp_path: Path, content: bytes
) -> None:
    words = written(tmp_path / "words.txt", content)
    assert command("documents", locked, "--passphrase-file", words).code == 0


def test_a_file_goes_before_the_variable(
    command: Command, locked: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("APPRAISAL_PASSPHRASE", "wrong")
    words = written(tmp_path / "words.txt", KEY_WORDS.encode())
    assert command("documents", locked, "--passphrase-file", words).code == 0


@pytest.mark.parametrize("content", [b"wrong", b"", b"\xff\xfe\x00"])
def test_words_that_do_not_open_are_told(
    command: Command, locked: Path, tmp_path: Path, content: bytes
) -> None:
    before = locked.read_bytes()
    words = written(tmp_path / "words.txt", content)
    assert command("documents", locked, "--passphrase-file", words).is_one_sentence()
    assert locked.read_bytes() == before


def test_a_passphrase_that_is_too_long_for_a_file_is_refused_and_never_cut(
    command: Command, tmp_path: Path
) -> None:
    words, target = tmp_path / "long.txt", tmp_path / "new.appraisal"
    words.write_text("x" * 4_097, encoding="ascii")
    told = command("example", target, "--passphrase-file", words)
    assert told.is_one_sentence()
    assert "4,096 characters" in told.err
    assert not target.exists()


def test_a_missing_passphrase_file_is_told(command: Command, locked: Path, tmp_path: Path) -> None:
    assert command("documents", locked, "--passphrase-file", tmp_path / "no").is_one_sentence()


def test_without_a_terminal_nobody_is_asked(command: Command, locked: Path) -> None:
    done = command("documents", locked)
    assert done.is_one_sentence()
    assert "APPRAISAL_PASSPHRASE" in done.err


def test_the_recovery_key_opens_however_it_was_typed(
    command: Command, locked: Path, tmp_path: Path
) -> None:
    typed = recovery_key().lower().replace(" ", "\n", 6)
    key = written(tmp_path / "key.txt", typed.encode())
    assert command("record", locked, "--recovery-key-file", key).code == 0


def test_a_wrong_group_of_the_recovery_key_is_named(
    command: Command, locked: Path, tmp_path: Path
) -> None:
    groups = recovery_key().split()
    groups[2] = groups[2][::-1]
    key = written(tmp_path / "key.txt", " ".join(groups).encode())
    done = command("record", locked, "--recovery-key-file", key)
    assert done.is_one_sentence()
    assert "Group 3" in done.err


def test_no_option_takes_the_words_themselves(command: Command, locked: Path) -> None:
    for option in ("--passphrase", "--pass", "-p"):
        assert command("documents", locked, option, KEY_WORDS).is_one_sentence()


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What somebody types at a terminal, in order."""
    typed: list[str] = []

    def ask(prompt: str) -> str:
        assert prompt.endswith(": ")
        return typed.pop(0)

    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(getpass, "getpass", ask)
    yield typed
    assert typed == []


def test_at_a_terminal_the_passphrase_is_asked_for_once(
    command: Command, locked: Path, answers: list[str]
) -> None:
    answers.append(KEY_WORDS)
    assert command("documents", locked).code == 0


def test_the_passphrase_of_a_new_file_is_asked_for_twice(
    command: Command, tmp_path: Path, answers: list[str]
) -> None:
    answers.extend(["once", "not the same"])
    assert command("example", tmp_path / "new.appraisal").is_one_sentence()
    assert list(tmp_path.iterdir()) == []
