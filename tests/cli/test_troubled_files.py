"""Files that are locked, damaged, in use, read-only or not ours: one sentence, and left intact."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from tests.cli.conftest import Command, Done
from tests.cli.identities import made_elsewhere
from tests.wired import KEY_WORDS, ROOT, example_at, locked_example_at

from appraisal_app.application.export_words import RECORD_TOO
from appraisal_app.storage.side_car import Holder, note_path, put_note

CERTIFICATE = made_elsewhere("Somebody Else").pem
NOBODY = 65534
READING = (["record"], ["documents"], ["verify"], ["export"])


def reading(command: str, path: Path, folder: Path) -> list[str]:
    more = ["--all", str(folder / "out")] if command == "export" else []
    return [command, str(path), *more]


@contextmanager
def held_open(path: Path) -> Iterator[None]:
    """Another process has the file open meanwhile."""
    script = (
        "import sys; from pathlib import Path; from tests.wired import opened, wired\n"
        "case = opened(Path(sys.argv[1]), wired(Path(sys.argv[2])))\n"
        "print('!', flush=True); sys.stdin.read(1)"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", script, str(path), str(path.parent / "other")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(ROOT)))},
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        assert process.stdout.read(1) == b"!"
        yield
    finally:
        process.kill()
        process.wait()
        process.stdin.close()
        process.stdout.close()


def besides(said: str) -> list[str]:
    """What a command says beside which documents wait and that what is exported is a record."""
    lines = said.splitlines()
    return [each for each in lines if " is held back: " not in each and each != RECORD_TOO]


def test_while_it_is_open_elsewhere_a_file_is_read_and_never_written(
    command: Command, example: Path, tmp_path: Path
) -> None:
    certificate = tmp_path / "c.pem"
    certificate.write_bytes(CERTIFICATE)
    trusted = command("record", example).json["signatories"]
    with held_open(example):
        for (name,) in READING:
            done = command(*reading(name, example, tmp_path))
            assert done.code == 0
            assert "stood on the disk at 18:30:00" in done.err
            assert "what was typed last may be missing" in done.err
            assert len(besides(done.err)) == 1
            assert done.out
        done = command("trust", example, "--certificate", certificate, "--role", "chair")
        assert done.code == 2
        assert "is open in another window of yours" in done.err
    assert command("verify", example).err == ""
    assert command("record", example).json["signatories"] == trusted


def meddled(path: Path, words: bytes) -> list[bytes]:
    """The file with other words in each of the places that hold them: the record and its index."""
    content, before = path.read_bytes(), b"The purse is in order"
    pieces = content.split(before)
    assert len(words) == len(before)
    assert len(pieces) > 1
    return [
        before.join(pieces[:at]) + words + before.join(pieces[at:]) for at in range(1, len(pieces))
    ]


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    return locked_example_at(tmp_path / "locked.appraisal")


@pytest.mark.parametrize("name", ["record", "documents", "verify", "export"])
def test_a_wrong_passphrase_opens_nothing(
    command: Command, locked: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("APPRAISAL_PASSPHRASE", "not the words")
    before = locked.read_bytes()
    done = command(*reading(name, locked, tmp_path))
    assert (done.code, done.out) == (2, "")
    assert "passphrase or recovery key is wrong" in done.err
    assert locked.read_bytes() == before
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("place", [0.02, 0.3, 0.6, 0.97])
def test_one_flipped_bit_in_a_protected_file_is_noticed(
    command: Command, locked: Path, monkeypatch: pytest.MonkeyPatch, place: float
) -> None:
    monkeypatch.setenv("APPRAISAL_PASSPHRASE", KEY_WORDS)
    _flip(locked, place)
    before = locked.read_bytes()
    done = command("verify", locked, "--json")
    assert done.code in {1, 2}
    assert done.json["verdict"] in {"changed", "unreadable"}
    assert "unexpected" not in done.err
    assert locked.read_bytes() == before


def test_a_flipped_bit_in_the_words_of_a_plain_file_is_noticed(
    command: Command, example: Path
) -> None:
    whole = command("verify", example, "--json").json["verdict"]
    verdicts: list[str] = []
    for content in meddled(example, b"The purse is in 0rder"):
        example.write_bytes(content)
        verdicts.append(command("verify", example, "--json").json["verdict"])
    assert sorted(verdicts) == sorted(["changed", whole]), "in the record, and in the index of it"


@pytest.mark.parametrize("name", ["record", "documents", "verify", "export"])
def test_a_byte_that_belongs_to_no_text_is_damage(
    command: Command, example: Path, tmp_path: Path, name: str
) -> None:
    told: list[str] = []
    for number, content in enumerate(meddled(example, b"The p\xb1rse is in order")):
        example.write_bytes(content)
        folder = tmp_path / str(number)
        folder.mkdir()
        done = command(*reading(name, example, folder))
        said = besides(done.err)
        is_finding = name == "verify" and done.code == 1
        assert is_finding or done.is_one_sentence() or (done.code, said) == (0, [])
        told.append("\n".join(said))
    in_index, in_record = sorted(told)
    assert in_index == "", "the index is made anew from the record"
    assert in_record.startswith("This file is damaged (a text in it cannot be read)")


_PROVED = {("verify", 4096), ("verify", 100_000)}


@pytest.mark.parametrize("length", [0, 100, 4096, 100_000])
def test_a_file_that_was_cut_short_is_told(
    command: Command, example: Path, tmp_path: Path, length: int
) -> None:
    example.write_bytes(example.read_bytes()[:length])
    for (name,) in READING:
        done = command(*reading(name, example, tmp_path))
        # That the end is missing is proved, which is what `verify` is asked for.
        assert done.code == (1 if (name, length) in _PROVED else 2)
        assert len(done.err.strip().splitlines()) == 1
        assert "unexpected" not in done.err
        assert ("appraisal-app repair FILE NEW" in done.err) is (length >= 4096)
    assert len(example.read_bytes()) == length


def test_a_file_of_a_newer_version_is_refused_kindly(command: Command, example: Path) -> None:
    content = bytearray(example.read_bytes())
    content[60:64] = (99).to_bytes(4, "big")
    example.write_bytes(content)
    done = command("record", example)
    assert done.code == 2
    assert "newer version" in done.err


def test_a_file_that_is_not_there_is_told(command: Command, tmp_path: Path) -> None:
    for (name,) in READING[:2]:
        assert command(name, tmp_path / "no.appraisal").is_one_sentence()
    assert list(tmp_path.iterdir()) == []


@contextmanager
def without_rights() -> Iterator[Path]:
    """A folder with the example that may be read and not written, not even by root."""
    is_root = os.name == "posix" and os.geteuid() == 0
    with TemporaryDirectory() as name:
        folder = Path(name)
        example_at(folder / "example.appraisal").chmod(0o444)
        (folder / "c.pem").write_bytes(CERTIFICATE)
        folder.chmod(0o555)
        if is_root:
            os.seteuid(NOBODY)
        try:
            yield folder
        finally:
            if is_root:
                os.seteuid(0)
            folder.chmod(0o755)


@pytest.mark.skipif(os.name != "posix", reason="needs the rights of a POSIX file system")
def test_a_file_that_may_only_be_read_is_read(command: Command, example: Path) -> None:
    def trust(file: Path) -> Done:
        certificate = file.with_name("c.pem")
        return command("trust", file, "--certificate", certificate, "--role", "chair")

    readers = ("record", "documents", "verify")
    # What is loaded late must be loaded while there are rights to.
    found = [command(name, example).out for name in readers]
    example.with_name("c.pem").write_bytes(CERTIFICATE)
    assert trust(example).code == 0
    with without_rights() as folder:
        there = folder / "example.appraisal"
        again = [command(name, there) for name in readers]
        trusted = trust(there)
        made = command("example", folder / "new.appraisal", "--no-passphrase")
        left = sorted(each.name for each in folder.iterdir())
    assert [(done.code, done.out, done.err) for done in again] == [(0, out, "") for out in found]
    assert (trusted.code, made.code) == (2, 2)
    assert "can only be read" in trusted.err
    assert "does not allow" in made.err
    assert left == ["c.pem", "example.appraisal"]


def _flip(path: Path, place: float) -> None:
    content = bytearray(path.read_bytes())
    content[int(len(content) * place)] ^= 0x10
    path.write_bytes(content)


def left_open_on(path: Path, machine: str) -> None:
    """As a computer that broke down leaves it."""
    since = datetime(2026, 11, 20, 9, 5, tzinfo=UTC)
    put_note(path, Holder(machine=machine, user="Clerk", program="CEO Appraisal", since=since))


def test_what_another_computer_left_open_is_opened_anyway_where_that_is_said(
    command: Command, example: Path, tmp_path: Path
) -> None:
    left_open_on(example, "OFFICE-2")
    before, stick = example.read_bytes(), tmp_path / "c.appraisal"
    refused = command("copy", example, stick, "--for", "clerk", "--no-copy-passphrase")
    assert refused.is_one_sentence()
    assert refused.err.startswith("Clerk has this file open on OFFICE-2 since ")
    assert "with --open-anyway: two people writing at once lose each other's work." in refused.err
    assert example.read_bytes() == before
    done = command(
        "copy", example, stick, "--for", "clerk", "--no-copy-passphrase", "--open-anyway"
    )
    assert done.code == 0, done.err
    assert "Opened although OFFICE-2 noted that it has this file open. Two people" in done.err
    assert stick.exists()
    assert not note_path(example).exists()


def test_what_is_open_on_this_computer_is_opened_by_no_option(
    command: Command, example: Path
) -> None:
    with held_open(example):
        refused = command("dispose", example, "--review", "x", "--confirm", "x", "--open-anyway")
    assert refused.is_one_sentence()
    assert "in another window of yours on this computer" in refused.err
    assert "--open-anyway" not in refused.err


def test_a_file_that_nobody_has_open_is_opened_anyway_without_a_word(
    command: Command, example: Path
) -> None:
    done = command("documents", example, "--open-anyway")
    assert (done.code, done.err) == (0, "")
