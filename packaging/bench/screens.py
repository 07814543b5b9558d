"""Turning to every screen, and the longest stall of a review by hand, in bare repaints."""

from __future__ import annotations

import statistics
import subprocess
import sys

from pairs import Part, Row
from worlds import ROOT, World

_SLOWEST = 5


def measure(part: Part, world: World) -> None:
    """Each screen as multiples of a repaint of a bare canvas of the same size."""
    told = _told(world, "all_screens", str(world.example), str(part.rounds))
    by_page: dict[str, list[tuple[float, float]]] = {}
    for line in told:
        page, ours, bare = line.split()
        by_page.setdefault(page, []).append((float(ours), float(bare)))
    rows = sorted((_row(part, page, pairs) for page, pairs in by_page.items()), key=_slowest_first)
    _show_median(part, rows)
    for row in rows[:_SLOWEST]:
        part.show(row)
    stalls = [line.split() for line in _told(world, "whole_review", str(ROOT))]
    name = f"longest stall of a review by hand: {stalls[0][0].replace('_', ' ')}"
    part.show(_row(part, name, [(float(ours), float(bare)) for _, ours, bare in stalls]))


def _show_median(part: Part, rows: list[Row]) -> None:
    every = [row.ratio for row in rows]
    middle = Row(
        part=part.name,
        name=f"turning to a screen, median of {len(rows)}",
        unit="ms",
        ours=statistics.median(row.ours for row in rows),
        bare=statistics.median(row.bare for row in rows),
        ratios=tuple(every),
        goal=None,
    )
    part.show(middle)


def _row(part: Part, name: str, pairs: list[tuple[float, float]]) -> Row:
    return Row(
        part=part.name,
        name=name if " " in name else f"turning to {name}",
        unit="ms",
        ours=statistics.median(ours for ours, _ in pairs),
        bare=statistics.median(bare for _, bare in pairs),
        ratios=tuple(ours / bare for ours, bare in pairs),
        goal=None,
    )


def _slowest_first(row: Row) -> float:
    return -row.ours


def _told(world: World, child: str, *arguments: str) -> list[str]:
    """The lines that begin with `=` of a child that measures by itself."""
    script = str(ROOT / "packaging" / "bench" / "children" / f"{child}.py")
    done = subprocess.run(
        [sys.executable, script, *arguments],
        env=world.environment(),
        check=False,
        capture_output=True,
        text=True,
        timeout=600,
    )
    lines = [line[1:] for line in done.stdout.splitlines() if line.startswith("=")]
    if done.returncode or not lines:
        raise RuntimeError(f"{child}: {done.stdout[-4000:]}{done.stderr[-4000:]}")
    return lines
