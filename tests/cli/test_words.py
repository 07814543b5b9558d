"""What is typed wrong ends in one sentence that says how it is typed right."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from tests.cli.conftest import Command

from appraisal_app.cli.command_words import COMMANDS

WRONG = [
    ["verify"],
    ["recrod", "file"],
    ["record", "file", "more"],
    ["record", "file", "--jsno"],
    ["trust", "file", "--certificate", "c", "--role", "king"],
    ["sign", "in.pdf", "--identity", "i", "--field", "sig_king", "-o", "o"],
    ["export", "file"],
    ["export", "file", "D07", "--all", "folder"],
    ["export", "file", "--all", "folder", "-o", "out.pdf"],
    ["export", "file", "--all", "folder", "D07"],
    ["export", "file", "-o", "out.pdf", "D07", "D03"],
    ["export", "file", "D07", "-o", "out.pdf", "D03"],
    ["export", "file", "-o", "out.pdf", "--jsno"],
    ["record", "file", "-o", "out.json", "more"],
]


@pytest.mark.parametrize("words", WRONG, ids=" ".join)
def test_words_that_do_not_fit_are_refused_in_one_sentence(
    command: Command, words: list[str]
) -> None:
    done = command(*words)
    assert done.is_one_sentence()
    assert done.out == ""


LONG = "x" * 300


@pytest.mark.parametrize(
    "words",
    [
        ["example", LONG, "--no-passphrase"],
        ["record", LONG],
        ["export", "FILE", "D07", "-o", LONG],
        ["export", "FILE", "--all", LONG],
        ["verify", LONG, "--json"],
    ],
    ids=lambda words: " ".join(words)[:20],
)
def test_a_name_that_no_file_can_have_is_told(
    command: Command, example: Path, words: list[str]
) -> None:
    assert command(*(str(example) if word == "FILE" else word for word in words)).is_one_sentence()


def test_stopping_a_command_is_no_accident(
    command: Command, example: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("appraisal_app.cli.main.COMMANDS", {"record": interrupt})
    done = command("record", example)
    assert (done.code, done.err) == (2, "Stopped.\n")


def test_what_nobody_foresaw_is_told_without_a_traceback_or_a_secret(
    command: Command, example: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(*_: object) -> int:
        raise ZeroDivisionError("Siôn's salary")

    monkeypatch.setattr("appraisal_app.cli.main.COMMANDS", {"record": stumble})
    done = command("record", example)
    assert done.code == 2
    assert done.err.endswith("Please report this word: ZeroDivisionError.\n")
    assert "salary" not in done.err


def test_the_version_is_said(command: Command) -> None:
    done = command("--version")
    assert (done.code, done.err) == (0, "")
    assert done.out.strip()[0].isdigit()


def test_help_names_every_command(command: Command, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        command("--help")
    assert ended.value.code == 0
    said = capsys.readouterr().out
    names = ("example", "record", "from-record", "documents", "export", "sign", "trust", "verify")
    assert all(f"\n    {name}" in said for name in names)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(
    command: Command, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        command(name, "--help")
    assert ended.value.code == 0
    assert f"usage: appraisal-app {name}" in capsys.readouterr().out


def test_a_name_that_the_terminal_cannot_show_ends_no_command(
    command: Command, example: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    command("export", example, "D07", "--cycle", "2024/25", "-o", tmp_path / "signed.pdf")
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii"))
    assert command("verify", tmp_path / "signed.pdf").code == 1
    assert b"\\u0141ucja" in raw.getvalue()
