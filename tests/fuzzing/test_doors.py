"""Whatever comes in by any door is taken or refused in a sentence, soon, and no file is touched."""

from __future__ import annotations

import os
import resource
import time
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
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
            with _kept_if_it_fails(name, f"round {seed}, input {number}", path, tmp_path):
                _knocked(door, path)
    # Other tests of this process may have been near to it before.
    assert _peak() < max(MOST_MEMORY, before + MOST_MEMORY // 2)


@contextmanager
def _kept_if_it_fails(name: str, which: str, path: Path, folder: Path) -> Iterator[None]:
    """An input that does harm is kept with its bytes: not every one comes again from its seed.

    In a long run beside its tally, or else in `folder`.
    """
    data = path.read_bytes()
    try:
        yield
    except BaseException as error:
        long_run = os.environ.get("APPRAISAL_SOAK", "")
        kept = Path(long_run or folder) / "failed" / name / f"{sha256(data).hexdigest()[:16]}.bin"
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_bytes(data)
        corpus = f"put it into {CORPUS / name} and that test knocks with it again"
        error.add_note(f"at the door {name}: {which}; kept as {kept}: {corpus}")
        raise


@pytest.mark.parametrize("tally", ["", "tally"], ids=["ordinary run", "long run"])
def test_an_input_that_does_harm_is_kept_with_its_bytes(
    tally: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = tmp_path / "own"
    monkeypatch.setenv("APPRAISAL_SOAK", str(tmp_path / tally) if tally else "")
    path = tmp_path / "in.bin"
    path.write_bytes(b"harmful")

    def knock(_: Path) -> None:
        path.write_bytes(b"written over by it")
        raise ZeroDivisionError

    with (
        pytest.raises(ZeroDivisionError) as caught,
        _kept_if_it_fails("form", "round 3, input 14", path, own),
    ):
        knock(path)
    (kept,) = (tmp_path / (tally or "own") / "failed/form").iterdir()
    assert kept.read_bytes() == b"harmful"
    (note,) = caught.value.__notes__
    assert note.startswith(f"at the door form: round 3, input 14; kept as {kept}: put it into ")
    assert str(CORPUS / "form") in note


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
        assert door.stays(path.read_bytes(), before)
    took = time.thread_time() - began
    assert took < LONGEST, f"{took:.1f} s of work"
    assert [each.name for each in path.parent.iterdir()] == [path.name]
