"""Memory of an idle window, a second after it is painted."""

from __future__ import annotations

from pairs import Part, in_turn
from worlds import World


def measure(part: Part, world: World) -> None:
    """The first page, and Home of the worked example, against a bare PySide6 window."""
    rounds = in_turn(
        lambda: world.run("program", "welcome", "idle").memory,
        lambda: world.run("program", "home", str(world.example), "idle").memory,
        lambda: world.run("bare_window", "idle").memory,
        rounds=max(3, part.rounds // 3),
    )
    names = ("idle at the first page", "idle at Home of the example")
    part.rows(names, rounds, goal=1.5, unit="MB")
