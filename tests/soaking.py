"""Rounds of a promise: a few in an ordinary run, and in a long run those that are still missing.

`APPRAISAL_SOAK` names the folder in which long runs keep their tally, a file for each row, so that
a run goes on where the last one stopped. `APPRAISAL_SOAK_MINUTES` is how long a row may take. With
a file `stop` in that folder every row ends after the round that it is in. Where several runs work
at one row side by side, `APPRAISAL_SOAK_SHARE` gives each its own rounds: `0/2` the even ones,
`1/2` the odd ones.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from appraisal_app.ui.application.collecting import collect_what_is_due

_BEGUN, _DONE, _GOAL = "begun", "done", "goal"
STOP = "stop"
"""The name of a file that ends long runs, none of them within a round."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What long runs have done for one promise."""

    name: str
    goal: int
    each: int
    done: frozenset[int]
    open: frozenset[int]
    """Rounds that began and did not end well, because they failed or the run was ended."""
    seconds: float

    @property
    def reached(self) -> int:
        """How many of the goal are done."""
        return len(self.done) * self.each


def is_long() -> bool:
    """Whether this is a long run, in which a round does all that it counts for."""
    return bool(os.environ.get("APPRAISAL_SOAK"))


def rounds(row: str, *, short: int, goal: int, each: int = 1) -> Iterator[int]:
    """The seeds to go through: `short` of them, or in a long run all that the goal still lacks.

    A round counts for `each` of the goal, and is counted when the loop asks for the next one.
    """
    folder = os.environ.get("APPRAISAL_SOAK", "")
    if not folder:
        yield from range(short)
        return
    path = Path(folder) / f"{row.replace(' ', '-')}.tally"
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        _note(path, f"{_GOAL} {goal} {each}")
    end = time.monotonic() + 60 * float(os.environ.get("APPRAISAL_SOAK_MINUTES", "inf"))
    done = read_row(path).done
    first, step = map(int, os.environ.get("APPRAISAL_SOAK_SHARE", "0/1").split("/"))
    for seed in range(first, -(-goal // each), step):
        if seed in done:
            continue
        if time.monotonic() > end or (path.parent / STOP).exists():
            return
        _note(path, f"{_BEGUN} {seed}")
        begun = time.monotonic()
        yield seed
        collect_what_is_due()
        _note(path, f"{_DONE} {seed} {time.monotonic() - begun:.3f}")


def read_row(path: Path) -> Row:
    """The row whose tally is at `path`; a last line that was not finished is passed over."""
    lines = [line.split() for line in path.read_text("ascii").splitlines()]
    goal, each = next((int(line[1]), int(line[2])) for line in lines if line[0] == _GOAL)
    begun = {int(line[1]) for line in lines if line[0] == _BEGUN and len(line) == 2}
    ended = {int(line[1]): float(line[2]) for line in lines if line[0] == _DONE and len(line) == 3}
    return Row(
        name=path.stem.replace("-", " "),
        goal=goal,
        each=each,
        done=frozenset(ended),
        open=frozenset(begun - set(ended)),
        seconds=sum(ended.values()),
    )


def _note(path: Path, line: str) -> None:
    with path.open("a", encoding="ascii") as tally:
        tally.write(f"{line}\n")
