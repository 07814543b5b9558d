"""Commands on a chief executive's own file: one sentence, or what can be said of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.conftest import Command
from tests.cli.identities import made_elsewhere
from tests.wired import wired

from appraisal_app.application.own_desk.creating import create_own_desk
from appraisal_app.application.reading import OwnFileError


@pytest.fixture
def own(tmp_path: Path) -> Path:
    path = tmp_path / "Own.appraisal"
    services = wired(tmp_path)
    create_own_desk(path, None, name="Amina Khan", trust="", services=services).close()
    return path


@pytest.mark.parametrize("words", [["record"], ["documents"], ["export"], ["trust"]])
def test_what_needs_a_boards_file_says_that_this_is_none(
    command: Command, own: Path, tmp_path: Path, words: list[str]
) -> None:
    certificate = tmp_path / "c.pem"
    certificate.write_bytes(made_elsewhere("Somebody Else").pem)
    more = {
        "export": ["--all", tmp_path / "out"],
        "trust": ["--certificate", certificate, "--role", "chair"],
    }.get(words[0], [])
    before = own.read_bytes()
    done = command(*words, own, *more)
    assert done.is_one_sentence()
    assert done.err.strip() == OwnFileError().sentence
    assert own.read_bytes() == before
    assert not (tmp_path / "out").exists()


def test_an_own_file_is_checked_like_any_other(command: Command, own: Path) -> None:
    done = command("verify", own)
    assert (done.code, done.err) == (0, "")


def test_a_pdf_is_judged_against_an_own_file_by_nobodys_certificate(
    command: Command, own: Path, tmp_path: Path
) -> None:
    pdf = tmp_path / "plain.pdf"
    pdf.write_bytes(b"%PDF-1.7\nnothing")
    done = command("verify", pdf, "--against", own)
    assert done.code == 2
    assert done.is_one_sentence()
