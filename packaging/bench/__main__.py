"""Timings as ratios, each pair measured in turn: `make bench`, or `make bench PART=start`."""

from __future__ import annotations

import argparse
import os
import platform
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import exports
import frozen
import growth
import memory
import saving
import screens
import start
from pairs import HEAD, Part, Row, note
from worlds import World

PARTS: Mapping[str, Callable[[Part, World], None]] = {
    "start": start.measure,
    "memory": memory.measure,
    "saving": saving.measure,
    "screens": screens.measure,
    "growth": growth.measure,
    "exports": exports.measure,
    "frozen": frozen.measure,
}


def main() -> None:
    """Measure what is named, or everything."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []])
    parser.add_argument("--rounds", type=int, default=9)
    asked = parser.parse_args()
    rows: list[Row] = []
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as temporary:
        world = World(Path(temporary))
        note("making the worked example")
        world.furnish()
        for name in asked.parts or PARTS:
            note(f"measuring {name}")
            PARTS[name](Part(name=name, rounds=asked.rounds, show=rows.append), world)
    print(_machine(asked.rounds, time.monotonic() - began))
    print(HEAD)
    for row in rows:
        print(row.line())


def _machine(rounds: int, seconds: float) -> str:
    load = f", load {os.getloadavg()[0]:.1f} at the end" if hasattr(os, "getloadavg") else ""
    return (
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors, Python "
        f"{platform.python_version()}{load}; {rounds} rounds, {seconds / 60:.0f} minutes.\n"
    )


if __name__ == "__main__":
    main()
