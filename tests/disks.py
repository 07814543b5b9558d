"""Disks of their own with little room, to be filled; and bytes on a disk that others alter."""

from __future__ import annotations

import subprocess
import sys
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


def spoil(path: Path) -> None:
    """Another program alters a byte of the file's last page, and leaves its locks alone."""
    code = "import sys; f = open(sys.argv[1], 'r+b'); f.seek(-2048, 2); b = f.read(1)[0] ^ 255; "
    code += "f.seek(-1, 1); f.write(bytes([b]))"
    subprocess.run([sys.executable, "-c", code, str(path)], check=True)
