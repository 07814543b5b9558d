"""What a killed process left unfinished is cleared, and nothing else is."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from appraisal_app.application.unfinished import PART, Unfinished, machine_named

MINE = machine_named("clerk on a laptop")
DEAD, ALIVE = 4_000_001, 4_000_002
TOKEN = "0123456789abcdef"


def unfinished(notes: Path | None) -> Unfinished:
    return Unfinished(machine=MINE, is_running=lambda pid: pid != DEAD, notes=notes)


def left(folder: Path, pid: int, *, machine: str = MINE, token: str = TOKEN) -> Path:
    part = folder / f"{PART}{machine}-{pid}-{token}"
    part.mkdir(parents=True)
    (part / "D11 Pay recommendation.pdf").write_bytes(b"%PDF private")
    return part


def noted(notes: Path, part: Path) -> Path:
    notes.mkdir(exist_ok=True)
    note = notes / part.name
    note.write_text(str(part), encoding="utf-8")
    return note


def write_beside(folder: Path, notes: Path | None = None) -> None:
    with unfinished(notes).part_in(folder) as part:
        part.write_bytes(b"new")
        part.rename(folder / "done.pdf")


@pytest.mark.parametrize("pid", [DEAD, os.getpid()], ids=["another", "this"])
def test_what_a_dead_run_left_goes_when_somebody_writes_beside_it(tmp_path: Path, pid: int) -> None:
    left(tmp_path, pid)
    write_beside(tmp_path)
    assert [each.name for each in tmp_path.iterdir()] == ["done.pdf"]


def test_a_single_file_that_was_left_goes_too(tmp_path: Path) -> None:
    (tmp_path / f"{PART}{MINE}-{DEAD}-{TOKEN}").write_bytes(b"%PDF private")
    write_beside(tmp_path)
    assert [each.name for each in tmp_path.iterdir()] == ["done.pdf"]


def test_what_is_not_a_dead_run_of_ours_stays(tmp_path: Path) -> None:
    stay = {
        left(tmp_path, ALIVE).name,
        left(tmp_path, DEAD, machine="00000000").name,
        left(tmp_path, DEAD, token=f"{TOKEN}0").name,
        left(tmp_path, DEAD, token="my-papers").name,
    }
    (tmp_path / ".part-abc").mkdir()
    write_beside(tmp_path)
    assert {each.name for each in tmp_path.iterdir()} == {*stay, ".part-abc", "done.pdf"}


def test_two_parts_of_one_run_leave_each_other_alone(tmp_path: Path) -> None:
    one = unfinished(None)
    with one.part_in(tmp_path) as first:
        first.mkdir()
        with one.part_in(tmp_path) as second:
            second.mkdir()
            assert first.is_dir()
        assert not second.exists()
    assert list(tmp_path.iterdir()) == []


def test_the_next_start_clears_what_was_left_elsewhere(tmp_path: Path) -> None:
    notes, place = tmp_path / "notes", tmp_path / "stick"
    note = noted(notes, left(place, DEAD))
    unfinished(notes).clear()
    assert list(place.iterdir()) == []
    assert not note.exists()


def test_what_is_out_of_reach_is_cleared_when_it_is_back(tmp_path: Path) -> None:
    notes, place = tmp_path / "notes", tmp_path / "stick"
    noted(notes, left(place, DEAD))
    place.rename(tmp_path / "away")
    unfinished(notes).clear()
    (tmp_path / "away").rename(place)
    unfinished(notes).clear()
    assert list(place.iterdir()) == list(notes.iterdir()) == []


def test_a_note_that_leads_to_something_else_removes_nothing_there(tmp_path: Path) -> None:
    notes, other = tmp_path / "notes", tmp_path / "letters"
    other.mkdir()
    note = noted(notes, left(tmp_path / "stick", DEAD))
    note.write_text(str(other), encoding="utf-8")
    unfinished(notes).clear()
    assert other.is_dir()
    assert not note.exists()


def test_a_link_with_such_a_name_is_not_followed(tmp_path: Path) -> None:
    other, place = tmp_path / "letters", tmp_path / "place"
    other.mkdir()
    place.mkdir()
    (other / "letter.txt").write_text("kept")
    (place / f"{PART}{MINE}-{DEAD}-{TOKEN}").symlink_to(other)
    write_beside(place)
    assert [each.name for each in place.iterdir()] == ["done.pdf"]
    assert (other / "letter.txt").exists()


def test_it_is_noted_where_a_part_lies_until_it_is_finished(tmp_path: Path) -> None:
    notes, place = tmp_path / "notes", tmp_path / "place"
    place.mkdir()
    with unfinished(notes).part_in(place) as part:
        part.mkdir()
        assert [(each.name, each.read_text()) for each in notes.iterdir()] == [
            (part.name, str(part))
        ]
    assert list(notes.iterdir()) == list(place.iterdir()) == []


def test_notes_that_cannot_be_kept_stop_no_export(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    place = tmp_path / "place"
    place.mkdir()
    write_beside(place, tmp_path / "file" / "notes")
    assert [each.name for each in place.iterdir()] == ["done.pdf"]
