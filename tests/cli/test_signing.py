"""`sign`, `trust` and `verify`, from the frozen statement to the last verdict."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.cli.conftest import Command, Done
from tests.cli.identities import made_elsewhere
from tests.wired import KEY_WORDS, example_at, wired

from appraisal_app.cli.main import run

CHAIR, CEO, STRANGER = (
    made_elsewhere(name) for name in ("Łucja Żółć-O'Brien", "ਗੁਰਪ੍ਰੀਤ ਕੌਰ", "Somebody Else")
)
KEYS = ["field", "signer", "fingerprint", "time", "verdict"]
NOTHING: dict[str, Any] = {"verdict": "unreadable", "signatures": [], "record": None}


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file, its statement before and after each signature, identities and certificates."""
    folder = tmp_path_factory.mktemp("papers")
    wiring = wired(folder / "own")
    example_at(folder / "example.appraisal")
    for name, made in (("chair", CHAIR), ("ceo", CEO), ("stranger", STRANGER)):
        (folder / f"{name}.p12").write_bytes(made.p12)
        (folder / f"{name}.pem").write_bytes(made.pem)
        (folder / f"{name}.cer").write_bytes(made.der)
    (folder / "words").write_text(KEY_WORDS)
    (folder / "wrong").write_text("not the words")

    def do(*words: str) -> None:
        paths = {each.name: str(each) for each in folder.iterdir()}
        assert run([paths.get(word, word) for word in words], wiring, {}) == 0

    def sign(source: str, who: str, target: str) -> None:
        field = f"sig_{who}"
        words = ("--identity", f"{who}.p12", "--field", field, "--passphrase-file", "words")
        do("sign", source, *words, "-o", str(folder / target))

    do("export", "example.appraisal", "D07", "-o", str(folder / "unsigned.pdf"))
    sign("unsigned.pdf", "chair", "half.pdf")
    sign("half.pdf", "ceo", "signed.pdf")
    shutil.copy(folder / "example.appraisal", folder / "trusting.appraisal")
    do("trust", "trusting.appraisal", "--certificate", "chair.pem", "--role", "chair")
    do("trust", "trusting.appraisal", "--certificate", "ceo.cer", "--role", "ceo")
    return folder


Verify = Callable[..., Done]


@pytest.fixture
def verify(command: Command) -> Verify:
    return lambda path, *more: command("verify", path, *more)


def against(papers: Path) -> tuple[str, Path]:
    return "--against", papers / "trusting.appraisal"


def cut(data: bytes) -> bytes:
    """The file as it was before its last signature."""
    return data[: data.rindex(b"%%EOF", 0, len(data) - 10) + 6]


def altered(data: bytes) -> bytes:
    """One byte of the pages is another."""
    at = len(data) // 2
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


PDFS: dict[str, tuple[Callable[[Path], bytes], str, int]] = {
    "unsigned": (lambda p: (p / "unsigned.pdf").read_bytes(), "unsigned", 1),
    "signed by the chair alone": (lambda p: (p / "half.pdf").read_bytes(), "incomplete", 1),
    "signed by both": (lambda p: (p / "signed.pdf").read_bytes(), "good", 0),
    "cut back": (lambda p: cut((p / "signed.pdf").read_bytes()), "incomplete", 1),
    "with one altered byte": (lambda p: altered((p / "signed.pdf").read_bytes()), "changed", 1),
    "with one byte more": (lambda p: (p / "signed.pdf").read_bytes() + b"\n", "changed", 1),
}


@pytest.mark.parametrize("name", PDFS)
def test_a_pdf_gets_its_verdict(verify: Verify, papers: Path, tmp_path: Path, name: str) -> None:
    make, verdict, code = PDFS[name]
    path = tmp_path / "statement.pdf"
    path.write_bytes(make(papers))
    done = verify(path, "--json", *against(papers))
    assert (done.code, done.json["verdict"], done.err) == (code, verdict, "")
    assert list(done.json) == ["verdict", "signatures", "record"]
    assert all(list(each) == KEYS for each in done.json["signatures"])
    words = verify(path, *against(papers))
    assert words.code == code
    assert words.out.startswith(f"{verdict}: ")


def test_who_signed_and_when_is_told(verify: Verify, papers: Path) -> None:
    done = verify(papers / "signed.pdf", "--json", *against(papers))
    chair, ceo = done.json["signatures"]
    assert (chair["field"], chair["signer"]) == ("sig_chair", "Łucja Żółć-O'Brien")
    assert (ceo["field"], ceo["signer"]) == ("sig_ceo", "ਗੁਰਪ੍ਰੀਤ ਕੌਰ")
    assert {chair["verdict"], ceo["verdict"]} == {"good"}
    assert chair["time"] == ceo["time"] == "2026-11-20T18:30:00+00:00"
    assert len(chair["fingerprint"]) == 64
    assert done.json["record"].count(":") == 1
    words = verify(papers / "signed.pdf", *against(papers)).out
    assert "nobody else vouches for a clock" in words


def test_without_a_file_to_ask_the_signers_are_unknown(verify: Verify, papers: Path) -> None:
    done = verify(papers / "signed.pdf", "--json")
    assert (done.code, done.json["verdict"]) == (1, "unknown-signer")


def test_a_file_that_trusts_nobody_knows_nobody(verify: Verify, papers: Path) -> None:
    other = papers / "example.appraisal"
    done = verify(papers / "signed.pdf", "--json", "--against", other)
    assert (done.code, done.json["verdict"]) == (1, "unknown-signer")


def _empty(folder: Path) -> Path:
    path = folder / "empty.pdf"
    path.touch()
    return path


def _garbage(folder: Path) -> Path:
    path = folder / "garbage.pdf"
    path.write_bytes(b"%PDF-1.7 and then nothing of the kind" * 40)
    return path


def _foreign(folder: Path) -> Path:
    path = folder / "foreign.appraisal"
    path.write_bytes(b"SQLite format 3\0" + bytes(8176))
    return path


UNCHECKED: dict[str, Callable[[Path], Path]] = {
    "an empty PDF": _empty,
    "garbage": _garbage,
    "a missing PDF": lambda folder: folder / "missing.pdf",
    "a missing file": lambda folder: folder / "missing.appraisal",
    "a folder": lambda folder: folder,
    "another program's database": _foreign,
}


@pytest.mark.parametrize("name", UNCHECKED)
def test_what_cannot_be_checked_is_told_in_both_ways(
    verify: Verify, tmp_path: Path, name: str
) -> None:
    path = UNCHECKED[name](tmp_path)
    done = verify(path, "--json")
    assert done.is_one_sentence() or done.err.count(".") > 1
    assert done.code == 2
    assert done.json == NOTHING
    words = verify(path)
    assert (words.code, words.out) == (2, "")
    assert words.err == done.err


def test_a_file_to_ask_that_cannot_be_opened_leaves_it_unchecked(
    verify: Verify, papers: Path, tmp_path: Path
) -> None:
    done = verify(papers / "signed.pdf", "--json", "--against", tmp_path / "no.appraisal")
    assert done.is_one_sentence()
    assert done.json == NOTHING


def test_a_certificate_is_trusted_once(command: Command, papers: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(papers / "trusting.appraisal", tmp_path / "a.appraisal"))
    before = path.read_bytes()
    known = command("record", path).json["signatories"]["signatories"]
    done = command("trust", path, "--certificate", papers / "chair.cer", "--role", "chair")
    assert (done.code, done.err) == (0, "")
    held = command("record", path).json["signatories"]["signatories"]
    assert held == known
    assert [each["role"] for each in held[-2:]] == ["chair", "ceo"]
    groups = done.out.split()
    assert {len(group) for group in groups} == {4}
    assert "".join(groups) == held[-2]["fingerprint"]
    assert path.read_bytes()[:100] == before[:100]
    assert command("verify", path).code == 0


def test_the_next_chair_takes_over_and_the_last_statement_still_verifies(
    command: Command, papers: Path, tmp_path: Path
) -> None:
    path = Path(shutil.copy(papers / "trusting.appraisal", tmp_path / "a.appraisal"))
    command("trust", path, "--certificate", papers / "stranger.pem", "--role", "chair")
    assert command("verify", papers / "signed.pdf", "--against", path).code == 0


@pytest.mark.parametrize("content", [b"", b"garbage", b"-----BEGIN CERTIFICATE-----\nno\n"])
def test_what_is_no_certificate_is_not_trusted(
    command: Command, example: Path, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "c.pem").write_bytes(content)
    before = example.read_bytes()
    done = command("trust", example, "--certificate", tmp_path / "c.pem", "--role", "ceo")
    assert done.is_one_sentence() or done.code == 2
    assert example.read_bytes() == before


Refused = tuple[str, str, str, str, str]
REFUSED: dict[str, Refused] = {
    "the chief executive first": ("unsigned.pdf", "ceo.p12", "sig_ceo", "words", "chair"),
    "twice": ("half.pdf", "chair.p12", "sig_chair", "words", "already"),
    "both by one": ("half.pdf", "chair.p12", "sig_ceo", "words", "their own"),
    "a wrong passphrase": ("unsigned.pdf", "chair.p12", "sig_chair", "wrong", "passphrase"),
    "no identity": ("unsigned.pdf", "chair.pem", "sig_chair", "words", "identity"),
    "no PDF": ("chair.pem", "chair.p12", "sig_chair", "words", "."),
    "a missing PDF": ("missing.pdf", "chair.p12", "sig_chair", "words", "cannot be read"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_signature_that_is_refused_leaves_no_file(
    command: Command, papers: Path, tmp_path: Path, name: str
) -> None:
    source, identity, field, words, hint = REFUSED[name]
    target = tmp_path / "out.pdf"
    done = command(
        *("sign", papers / source, "--identity", papers / identity, "--field", field),
        *("--passphrase-file", papers / words, "-o", target),
    )
    assert (done.code, done.out) == (2, "")
    assert hint in done.err
    assert "\n" not in done.err.strip()
    assert not target.exists()


def test_nothing_is_signed_over_an_existing_file(
    command: Command, papers: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("APPRAISAL_IDENTITY_PASSPHRASE", KEY_WORDS)
    words: tuple[Any, ...] = ("--identity", papers / "chair.p12", "--field", "sig_chair", "-o")
    (tmp_path / "there.pdf").write_bytes(b"mine")
    assert command("sign", papers / "unsigned.pdf", *words, tmp_path / "there.pdf").code == 2
    assert (tmp_path / "there.pdf").read_bytes() == b"mine"
    assert command("sign", papers / "unsigned.pdf", *words, tmp_path / "no" / "x.pdf").code == 2
    done = command("sign", papers / "unsigned.pdf", *words, tmp_path / "new.pdf")
    assert (done.code, done.out.strip(), done.err) == (0, str(tmp_path / "new.pdf"), "")


def test_without_a_terminal_nobody_is_asked_for_the_identity(
    command: Command, papers: Path, tmp_path: Path
) -> None:
    words = ("--identity", papers / "chair.p12", "--field", "sig_chair", "-o", tmp_path / "x.pdf")
    done = command("sign", papers / "unsigned.pdf", *words)
    assert done.is_one_sentence()
    assert "APPRAISAL_IDENTITY_PASSPHRASE" in done.err


def test_a_printed_head_is_compared_with_the_record(verify: Verify, papers: Path) -> None:
    path = papers / "example.appraisal"
    fits = verify(path, "--against", papers / "trusting.appraisal")
    assert fits.code == 0
    assert "What is proved:" in fits.out
    assert "Who sat at the keyboard" in fits.out
    other = verify(path, "--anchor", "3 · 0000 0000")
    assert other.code == 1
    assert "does not have event 3" in other.out
    refused = verify(path, "--anchor", "three")
    assert refused.code == 2
    assert refused.is_one_sentence()
