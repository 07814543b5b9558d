"""A disk without room: one true sentence, and nothing half-written is left."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.cli.conftest import Command

PAGE = 4096


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own with 16 kB of room."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=16k", "none", str(place)]
    try:
        done = subprocess.run(mount, check=False, capture_output=True)
    except FileNotFoundError:
        pytest.skip("there is no mount command here")
    if done.returncode != 0:
        pytest.skip("no disk can be mounted here")
    try:
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=True)


def left(folder: Path) -> list[str]:
    return [each.name for each in folder.iterdir()]


@pytest.mark.parametrize("words", [["record"], ["export", "D07"]], ids=" ".join)
def test_a_result_that_does_not_fit_leaves_nothing_behind(
    command: Command, example: Path, small_disk: Path, words: list[str]
) -> None:
    name, *more = words
    target = small_disk / "out"
    done = command(name, example, *more, "-o", target)
    assert done.is_one_sentence()
    assert done.err.startswith(f"The disk is full, so {target} was not written.")
    assert left(small_disk) == []
