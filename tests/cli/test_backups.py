"""`backup` and `backups` on the command line."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.cli.conftest import Command
from tests.wired import opened

from appraisal_app.application.backing_up.making import SPOILT
from appraisal_app.application.backing_up.second_place import choose
from appraisal_app.application.loading import FILE_ID
from appraisal_app.application.ports.services import Services
from appraisal_app.application.recovery import note_key_changed
from appraisal_app.domain.disposals import Disposals
from appraisal_app.domain.people import Role
from appraisal_app.storage.case_file import SqlCaseFile


def test_one_is_made_listed_tested_and_found_damaged(
    command: Command, example: Path, wiring: Services
) -> None:
    assert "no backup" in command("backups", example).out
    made = command("backup", example)
    assert made.code == 0
    assert made.out.startswith("Written, opened and compared: ")
    listed = command("backups", example, "--test", "--json")
    assert listed.code == 0
    (row,) = listed.json["backups"]
    assert (row["damaged"], row["protected"]) == (False, False)
    path = Path(row["path"])
    assert path.is_relative_to(wiring.folders.backups)
    path.write_bytes(path.read_bytes()[:-4096])
    tested = command("backups", example, "--test")
    assert tested.code == 1
    assert "damaged" in tested.out


def test_a_folder_that_is_named_gets_it_and_one_that_is_not_there_is_refused(
    command: Command, example: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    refused = command("backup", example, "--to", stick)
    assert refused.is_one_sentence()
    assert not stick.exists()
    stick.mkdir()
    assert command("backup", example, "--to", stick).code == 0
    assert len(list(stick.rglob("*.appraisal"))) == 1
    assert "already" in command("backup", example, "--to", stick).out


def test_the_file_and_the_copy_note_where_it_went(
    command: Command, example: Path, wiring: Services, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    assert command("backup", example, "--to", stick).code == 0
    (copy,) = stick.rglob("*.appraisal")
    for path in (example, copy):
        case = opened(path, wiring)
        with case.unit_of_work() as unit:
            noted = unit.get(Disposals, FILE_ID)[0].copies[-1]
        case.close()
        assert (noted.place, noted.made_on) == (str(stick), wiring.clock.today())
        assert noted.size > 100_000
        assert noted.is_there


def test_a_copy_that_could_not_be_made_is_not_noted(
    command: Command, example: Path, wiring: Services, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    case = opened(example, wiring)
    (stick / case.document_id).touch()
    case.close()
    refused = command("backup", example, "--to", stick)
    assert refused.is_one_sentence()
    assert "full" not in refused.err
    case = opened(example, wiring)
    with case.unit_of_work() as unit:
        places = {each.place for each in unit.get(Disposals, FILE_ID)[0].copies}
    case.close()
    assert str(stick) not in places


def test_a_second_place_that_is_away_is_told_by_the_exit_code(
    command: Command, example: Path, wiring: Services, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    case = opened(example, wiring)
    choose(case, wiring.folders.backups, stick, at=wiring.clock.now())
    case.close()
    stick.rename(tmp_path / "gone")
    done = command("backup", example)
    assert done.code == 1
    assert "Written" in done.out
    assert str(stick) in done.err
    (tmp_path / "gone").rename(stick)
    assert "has everything too" in command("backup", example).out


def test_two_of_one_minute_are_listed_with_their_seconds(
    command: Command, example: Path, wiring: Services
) -> None:
    with closing(opened(example, wiring)) as case:
        for seconds in (9, 41):
            at = datetime(2026, 9, 1, 12, 0, seconds, tzinfo=UTC)
            note_key_changed(case, by=Role.CHAIR, at=at)
            case.back_up(wiring.folders.backups, at=at)
    listed = command("backups", example).out
    assert ":00:41  " in listed
    assert ":00:09  " in listed


def test_a_file_that_was_spoilt_meanwhile_ends_with_a_code_of_its_own(
    command: Command, example: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SqlCaseFile, "is_spoilt", lambda _: True)
    done = command("backup", example)
    assert (done.code, done.err.strip()) == (1, SPOILT)
    assert done.out.startswith("Written, opened and compared: ")
