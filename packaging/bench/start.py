"""From the start of a process to the first picture, to the first page, and to Home."""

from __future__ import annotations

from pairs import Part, in_turn
from worlds import World

SEEN = (("painted", 1.3), ("welcome", None), ("home", 3.0))
NAMES = {
    "painted": "first painted window",
    "welcome": "first page usable",
    "home": "Home of the encrypted example, key derivation included",
}


def measure(part: Part, world: World) -> None:
    """Wall clock and processor, against a bare PySide6 window."""
    for wanted, goal in SEEN:
        file = (str(world.example),) if wanted == "home" else ()
        ran = in_turn(
            lambda wanted=wanted, file=file: _both(world, "program", wanted, *file),
            lambda: _both(world, "bare_window"),
            rounds=part.rounds,
        )
        walls = [(ours[0], bare[0]) for ours, bare in ran]
        work = [(ours[1], bare[1]) for ours, bare in ran]
        part.rows((NAMES[wanted],), walls, goal=goal)
        part.rows((f"{NAMES[wanted]}, processor",), work, goal=None)


def _both(world: World, child: str, *arguments: str) -> tuple[float, float]:
    ran = world.run(child, *arguments)
    return ran.wall, ran.processor
