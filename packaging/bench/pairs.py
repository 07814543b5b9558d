"""Two things measured in turn, and what comes of it as one line of a table."""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")
Measure = Callable[[], float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One comparison: medians, and the ratios pair by pair."""

    part: str
    name: str
    unit: str
    ours: float
    bare: float
    ratios: tuple[float, ...]
    goal: float | None

    @property
    def ratio(self) -> float:
        """The median of the ratios."""
        return statistics.median(self.ratios)

    def line(self) -> str:
        """As a line of a Markdown table."""
        spread = f"{min(self.ratios):.2f} to {max(self.ratios):.2f}"
        goal = "" if self.goal is None else f"≤ {self.goal:g}"
        met = "" if self.goal is None else ("yes" if self.ratio <= self.goal else "no")
        cells = (
            self.part,
            self.name,
            f"{self.ours:.1f} {self.unit}",
            f"{self.bare:.1f} {self.unit}",
            f"**{self.ratio:.2f}**",
            spread,
            goal,
            met,
        )
        return f"| {' | '.join(cells)} |"


HEAD = (
    "| part | what | ours | bare | ratio | spread | goal | met |\n"
    "| --- | --- | ---: | ---: | ---: | --- | --- | --- |"
)


def in_turn(*measures: Callable[[], T], rounds: int) -> list[tuple[T, ...]]:
    """Each once without counting, then A B A B …, one tuple a round."""
    for measure in measures:
        measure()
    return [tuple(measure() for measure in measures) for _ in range(rounds)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What one part measures into."""

    name: str
    rounds: int
    show: Callable[[Row], None]

    def compare(
        self, name: str, ours: Measure, bare: Measure, *, goal: float | None, unit: str = "ms"
    ) -> None:
        """Measure both in turn and show the line."""
        self.rows((name,), in_turn(ours, bare, rounds=self.rounds), goal=goal, unit=unit)

    def rows(
        self,
        names: tuple[str, ...],
        rounds: list[tuple[float, ...]],
        *,
        goal: float | None,
        unit: str = "ms",
    ) -> None:
        """A line for each name; each round has their figures and at its end the bare one."""
        *ours, bare = zip(*rounds, strict=True)
        for name, mine in zip(names, ours, strict=True):
            self.show(
                Row(
                    part=self.name,
                    name=name,
                    unit=unit,
                    ours=statistics.median(mine),
                    bare=statistics.median(bare),
                    ratios=tuple(a / b for a, b in zip(mine, bare, strict=True)),
                    goal=goal,
                )
            )


def milliseconds(work: Callable[[], object]) -> float:
    """How long `work` takes once."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def processor_milliseconds(work: Callable[[], object]) -> float:
    """How much of the processor `work` takes once, whoever else is at work."""
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1000


def note(text: str) -> None:
    """Say how far it is, beside the table."""
    sys.stderr.write(f"{text}\n")
