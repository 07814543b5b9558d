"""Long runs go on where the last one stopped, and count only what ended well."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.soaking import STOP, read_row, rounds


@pytest.fixture
def tally(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("APPRAISAL_SOAK", str(tmp_path))
    monkeypatch.delenv("APPRAISAL_SOAK_MINUTES", raising=False)
    monkeypatch.delenv("APPRAISAL_SOAK_SHARE", raising=False)
    return tmp_path / "a-promise.tally"


def test_an_ordinary_run_is_short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("APPRAISAL_SOAK", raising=False)
    assert list(rounds("a promise", short=3, goal=1000)) == [0, 1, 2]


def test_a_long_run_does_what_is_missing(tally: Path) -> None:
    assert list(rounds("a promise", short=1, goal=4)) == [0, 1, 2, 3]
    assert list(rounds("a promise", short=1, goal=4)) == []
    assert read_row(tally).reached == 4


def test_a_round_that_failed_is_open_and_comes_again(tally: Path) -> None:
    def fails_at_two() -> None:
        for seed in rounds("a promise", short=1, goal=4):
            assert seed != 2

    with pytest.raises(AssertionError):
        fails_at_two()
    row = read_row(tally)
    assert row.reached == 2
    assert set(row.open) == {2}
    assert list(rounds("a promise", short=1, goal=4)) == [2, 3]
    assert read_row(tally).open == frozenset()


def test_a_round_counts_for_as_many_as_it_tries(tally: Path) -> None:
    assert list(rounds("a promise", short=1, goal=2500, each=1000)) == [0, 1, 2]
    assert (read_row(tally).reached, read_row(tally).goal) == (3000, 2500)


def test_a_long_run_ends_when_its_time_is_over(
    tally: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("APPRAISAL_SOAK_MINUTES", "-1")
    assert list(rounds("a promise", short=1, goal=4)) == []
    assert read_row(tally).reached == 0


def test_runs_side_by_side_each_do_their_own_share(
    tally: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("APPRAISAL_SOAK_SHARE", "1/3")
    assert list(rounds("a promise", short=1, goal=8)) == [1, 4, 7]
    monkeypatch.setenv("APPRAISAL_SOAK_SHARE", "0/1")
    assert list(rounds("a promise", short=1, goal=8)) == [0, 2, 3, 5, 6]
    assert read_row(tally).reached == 8


def test_a_line_cut_off_by_a_crash_is_passed_over(tally: Path) -> None:
    tally.write_text("goal 4 1\nbegun 0\ndone 0 0.5\nbegun 1\ndone 1", "ascii")
    row = read_row(tally)
    assert (set(row.done), set(row.open), row.seconds) == ({0}, {1}, 0.5)


def test_a_long_run_that_is_to_stop_ends_after_its_round(tally: Path) -> None:
    for seed in rounds("a promise", short=1, goal=4):
        if seed == 1:
            (tally.parent / STOP).touch()
    row = read_row(tally)
    assert (set(row.done), set(row.open)) == ({0, 1}, set())
