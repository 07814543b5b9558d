"""What is typed wrong ends in one sentence that says how it is typed right."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from tests.cli.conftest import Command

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
]


@pytest.mark.parametrize("words", WRONG, ids=" ".join)
def test_words_that_do_not_fit_are_refused_in_one_sentence(
    command: Command, words: list[str]
) -> None:
    done = command(*words)
    assert done.is_one_sentence()
    assert done.out == ""


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


def test_a_name_that_the_terminal_cannot_show_ends_no_command(
    command: Command, example: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    command("export", example, "D07", "--cycle", "2024/25", "-o", tmp_path / "signed.pdf")
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii"))
    assert command("verify", tmp_path / "signed.pdf").code == 1
    assert b"\\u0141ucja" in raw.getvalue()
