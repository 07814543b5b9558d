"""Disks of their own with little room, to be filled."""

from __future__ import annotations

import subprocess
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

PAGE = 4096


def pages_of(path: Path) -> int:
    return -(-path.stat().st_size // PAGE)


@contextmanager
def disk_of(place: Path, pages: int) -> Generator[Path]:
    """A disk of its own with room for so many pages."""
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={pages * PAGE}", "none", str(place)]
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


def remount(place: Path, pages: int) -> None:
    options = f"remount,size={pages * PAGE}"
    subprocess.run(["mount", "-o", options, str(place)], check=True)


def let_write(place: Path, *, is_allowed: bool) -> None:
    """Whether anybody may write to that disk."""
    options = f"remount,{'rw' if is_allowed else 'ro'}"
    subprocess.run(["mount", "-o", options, str(place)], check=True)
