"""A lone word that is no command opens no window, unless it can be a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.test_as_a_program import program

from appraisal_app.cli.command_words import COMMANDS, is_for_commands
from appraisal_app.cli.mistyped import mistyped as told


def mistyped(word: str) -> str:
    assert is_for_commands([word]) is bool(told(word, COMMANDS))
    return told(word, COMMANDS)


def test_a_command_typed_wrong_ends_at_once_and_names_the_nearest(tmp_path: Path) -> None:
    done = program("--new-process", "verfy", cwd=tmp_path, variables={"HOME": str(tmp_path)})
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.strip().splitlines()) == 1
    assert "Did you mean “verify”?" in done.stderr


def test_a_word_like_no_command_is_refused_without_a_guess() -> None:
    assert "“frobnicate”" in mistyped("frobnicate")
    assert "Did you mean" not in mistyped("frobnicate")


@pytest.mark.parametrize(
    ("word", "meant"),
    [("recover", "repair"), ("Restore", "backups"), ("recovr", "repair"), ("recrd", "record")],
)
def test_an_everyday_word_names_the_command_that_does_it(word: str, meant: str) -> None:
    assert f"Did you mean “{meant}”?" in mistyped(word)
    assert meant in COMMANDS


@pytest.mark.parametrize("word", ["", "gone.appraisal", "folder/gone", "/gone", "verfy.pdf"])
def test_what_looks_like_a_file_is_left_to_the_window(word: str) -> None:
    assert mistyped(word) == ""


def test_a_file_without_a_suffix_is_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert mistyped("verfy")
    Path("verfy").write_bytes(b"")
    assert mistyped("verfy") == ""
