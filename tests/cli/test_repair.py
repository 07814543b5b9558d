"""`repair`: what can be read of a damaged file, on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.conftest import Command
from tests.wired import KEY_WORDS, locked_example_at

from appraisal_app.application.ports.files import Passphrase
from appraisal_app.application.ports.services import Services
from appraisal_app.storage.driver import connect, scalar
from appraisal_app.storage.header import read_header
from appraisal_app.storage.keys import secret_of

PAGE = 4096


@pytest.fixture
def locked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("APPRAISAL_PASSPHRASE", KEY_WORDS)
    return locked_example_at(tmp_path / "locked.appraisal")


def _page_of(path: Path, table: str) -> int:
    """The page with which a table begins."""
    link = connect(path, secret_of(Passphrase(KEY_WORDS), read_header(path).salt), "ro")
    try:
        return int(scalar(link, "SELECT rootpage FROM sqlite_schema WHERE name = ?", table))
    finally:
        link.close()


def test_what_is_missing_is_listed_and_the_rest_opens(
    command: Command, locked: Path, tmp_path: Path
) -> None:
    data = bytearray(locked.read_bytes())
    data[_page_of(locked, "principles_principles") * PAGE - 2000] ^= 1
    locked.write_bytes(data)
    new = tmp_path / "new.appraisal"
    done = command("repair", locked, new)
    assert (done.code, done.err) == (1, "")
    assert done.out.startswith("1 of its ")
    assert " pages is damaged. " in done.out
    assert "Not recovered:" in done.out
    assert "- Purpose and principles, review 2025/26" in done.out
    assert locked.read_bytes() == data
    assert command("record", new).code == 0
    assert command("documents", new).code == 0


def test_a_lost_start_is_had_from_a_backup_or_done_without_by_the_recovery_key(
    command: Command, locked: Path, wiring: Services, tmp_path: Path
) -> None:
    case = wiring.files().open(locked, Passphrase(KEY_WORDS), at=wiring.clock.now())
    sheet = tmp_path / "sheet.txt"
    sheet.write_text(case.recovery_key())
    case.close()
    data = bytearray(locked.read_bytes())
    data[:16] = bytes(range(16))
    locked.write_bytes(data)
    new = tmp_path / "new.appraisal"
    refused = command("repair", locked, new)
    assert refused.is_one_sentence()
    assert "try the recovery key or a backup" in refused.err
    done = command("repair", locked, new, "--recovery-key-file", sheet)
    assert done.code == 1
    assert "- The first bytes, by which a passphrase opens the file: only the recovery" in done.out
    assert command("documents", new, "--recovery-key-file", sheet).code == 0


def test_what_a_repair_lost_is_named_also_where_both_files_are_compared(
    command: Command, example: Path, tmp_path: Path
) -> None:
    cut, new = tmp_path / "cut.appraisal", tmp_path / "new.appraisal"
    content = example.read_bytes()
    cut.write_bytes(content[: len(content) * 9 // 10])
    done = command("repair", cut, new)
    assert done.code == 1
    assert done.out.startswith("Its end is missing, ")
    lost = [each for each in done.out.splitlines() if "A kept paper (PDF): " in each]
    assert all(", review 20" in each for each in lost)
    told = command("compare", example, new).out
    assert told.startswith("repaired: the copy was recovered from a damaged one on 20 November")
    assert "ahead" not in told
    papers = {each.partition("(PDF): ")[2] for each in lost}
    assert papers
    assert papers == {
        each.partition("only in the file: ")[2]
        for each in told.splitlines()
        if each.startswith("paper ")
    }


def test_of_a_whole_file_nothing_is_missing(command: Command, locked: Path, tmp_path: Path) -> None:
    done = command("repair", locked, tmp_path / "new.appraisal", "--json")
    assert done.code == 0
    assert (done.json["missing"], done.json["doubtful"]) == ([], [])
    said = command("verify", tmp_path / "new.appraisal").out
    assert said.startswith("good: A repair made this file out of a damaged one.")
    before = command("record", locked).json
    assert command("record", tmp_path / "new.appraisal").json["cycles"] == before["cycles"]


def test_a_file_that_is_there_is_not_written_over(
    command: Command, locked: Path, tmp_path: Path
) -> None:
    there = tmp_path / "there.appraisal"
    there.write_bytes(b"mine")
    assert command("repair", locked, there).is_one_sentence()
    assert there.read_bytes() == b"mine"
    assert command("repair", tmp_path / "none.appraisal", there).is_one_sentence()


def test_what_was_written_in_a_review_that_is_lost_stands_under_another_name(
    command: Command, locked: Path, tmp_path: Path
) -> None:
    data = bytearray(locked.read_bytes())
    data[_page_of(locked, "cycle") * PAGE - 2000] ^= 1
    locked.write_bytes(data)
    new = tmp_path / "new.appraisal"
    done = command("repair", locked, new, "--json")
    assert done.code == 1
    assert any("“Recovered review 1”" in each for each in done.json["doubtful"])
    reviews = command("record", new).json["cycles"]
    assert "Recovered review 1" in {each["cycle"]["label"] for each in reviews}
    assert any(each["objectives"]["objectives"] for each in reviews)
