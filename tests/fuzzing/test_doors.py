"""Whatever comes in by any door is taken or refused in a sentence, soon, and no file is touched."""

from __future__ import annotations

import resource
import time
from pathlib import Path
from random import Random

import pytest
from tests.fuzzing.doors import DOORS, Door
from tests.soaking import is_long, rounds

from appraisal_app.application.errors import AppError
from appraisal_app.domain.errors import DomainError

LONGEST = 5.0
"""Seconds of work that one input may cost."""
MOST_MEMORY = 1_000_000
"""Kilobytes."""
CORPUS = Path(__file__).with_name("corpus")
"""A folder for each door with inputs that once did harm, or that were thought up to do some."""


@pytest.mark.parametrize("name", DOORS)
def test_spoilt_inputs_are_taken_or_refused(name: str, tmp_path: Path) -> None:
    door = DOORS[name]
    seeds = door.seeds(tmp_path)
    path = tmp_path / "inbox" / door.name
    path.parent.mkdir()
    before = _peak()
    for seed in rounds(f"inputs at the door {name}", short=1, goal=door.goal, each=door.each):
        for number in range(door.each if is_long() else door.few):
            chance = Random(f"{name} {seed} {number}")  # noqa: S311
            path.write_bytes(door.spoil(seeds, chance))
            try:
                _knocked(door, path)
            except BaseException as error:
                error.add_note(f"at the door {name}: round {seed}, input {number}")
                raise
    # Other tests of this process may have been near to it before.
    assert _peak() < max(MOST_MEMORY, before + MOST_MEMORY // 2)


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


@pytest.mark.parametrize("name", DOORS)
def test_what_is_sound_goes_in(name: str, tmp_path: Path) -> None:
    door = DOORS[name]
    path = tmp_path / "inbox" / door.name
    path.parent.mkdir()
    for seed in door.seeds(tmp_path):
        path.write_bytes(seed)
        door.knock(path)


@pytest.mark.parametrize("kept", sorted(CORPUS.rglob("*.*")), ids=lambda kept: kept.name)
def test_inputs_that_once_did_harm_do_none(kept: Path, tmp_path: Path) -> None:
    path = tmp_path / "inbox" / DOORS[kept.parent.name].name
    path.parent.mkdir()
    path.write_bytes(kept.read_bytes())
    _knocked(DOORS[kept.parent.name], path)


def _knocked(door: Door, path: Path) -> None:
    """In, or refused in one sentence; the file as it was when it was refused, and alone."""
    before, began, said = path.read_bytes(), time.thread_time(), ""
    try:
        door.knock(path)
    except (AppError, DomainError) as error:
        said = str(error)
        assert said.strip().endswith("."), said
        assert "\n" not in said
        assert path.read_bytes() == before
    took = time.thread_time() - began
    assert took < LONGEST, f"{took:.1f} s of work"
    assert [each.name for each in path.parent.iterdir()] == [path.name]
