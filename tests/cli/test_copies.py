"""Copies for one reader on the command line, as a file and sealed."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.conftest import Command

from appraisal_app.application.limited_copies.reading import CopiesEditor
from appraisal_app.application.ports.files import DocumentKind, Key, Passphrase
from appraisal_app.application.ports.services import Services
from appraisal_app.domain.confidentiality import Reader
from appraisal_app.domain.limited_copies import PaperCopies


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def read(path: Path, services: Services, key: Key = None) -> PaperCopies:
    case = services.files().open(path, key, at=services.clock.now())
    try:
        assert case.kind is DocumentKind.COPY
        return CopiesEditor(case, clock=services.clock).copies
    finally:
        case.close()


def test_a_copy_has_a_passphrase_of_its_own(
    command: Command, example: Path, place: Path, wiring: Services
) -> None:
    words = place / "words"
    words.write_text("correct horse battery\n", encoding="utf-8")
    target = place / "clerk.appraisal"
    done = command("copy", example, "--for", "clerk", target, "--copy-passphrase-file", words)
    assert (done.code, done.out) == (0, f"{target}\n")
    assert "stays out" in done.err
    latest = read(target, wiring, Passphrase("correct horse battery")).latest
    assert latest is not None
    assert latest.reader is Reader.CLERK
    log = command("exports", example).out
    assert "Copy to read, as a file of its own" in log
    assert "D01 Review plan and timetable, in a copy to read" in log


def test_a_sealed_copy_joins_the_papers_of_its_reader(
    command: Command,
    example: Path,
    place: Path,
    wiring: Services,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target, packet = place / "adviser.appraisal", place / "more.appraisal-packet"
    assert command("copy", example, target, "--for", "adviser", "--no-copy-passphrase").code == 0
    sealed = command("packet", "copy", example, "--for", "adviser", "-o", packet)
    assert sealed.code == 0
    words = sealed.err.strip().splitlines()[-1]
    assert words not in sealed.out
    monkeypatch.setenv("APPRAISAL_PACKET_WORDS", words)
    assert "For: the adviser" in command("packet", "look", packet).out
    taken = command("packet", "take", target, packet)
    assert (taken.code, taken.out.splitlines()[0]) == (0, "What it is: Papers to read")
    assert len(read(target, wiring).deliveries) == 2
    assert "already" in command("packet", "take", target, packet).out
    assert "sealed in this very file" in command("packet", "take", example, packet).err
    assert "Papers to read, sealed" in command("packet", "words", example).out


def test_what_is_wrong_is_told_in_one_sentence(
    command: Command, example: Path, place: Path
) -> None:
    there = place / "there.appraisal"
    there.write_bytes(b"mine")
    free = ("--no-copy-passphrase",)
    assert command("copy", example, there, "--for", "clerk", *free).err.endswith(".\n")
    assert there.read_bytes() == b"mine"
    nobody = command("copy", example, place / "x.appraisal", "--for", "public", *free)
    assert nobody.is_one_sentence()
    assert "clerk, committee, board, adviser, hand-over" in nobody.err
    copy = place / "copy.appraisal"
    assert command("copy", example, copy, "--for", "clerk", *free).code == 0
    own = command("copy", copy, place / "y.appraisal", "--for", "clerk", *free)
    assert own.is_one_sentence()
    assert "a copy made for one reader" in own.err
    assert sorted(each.name for each in place.iterdir()) == ["copy.appraisal", "there.appraisal"]
