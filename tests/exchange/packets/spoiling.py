"""Ways to spoil the text of a packet."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from typing import Any

Chance = random.Random

VALUES: tuple[Any, ...] = (
    None, True, -1, 10**30, 1.5, "", "\u202e", "\ud800", "x" * 30_000, [], {}, [[]], "2026-02-31"
)  # fmt: skip


def flipped(text: bytes, chance: Chance) -> bytes:
    spoiled = bytearray(text)
    for _ in range(chance.randint(1, 4)):
        spoiled[chance.randrange(len(spoiled))] = chance.randrange(256)
    return bytes(spoiled)


def other_values(text: bytes, chance: Chance) -> bytes:
    """One value anywhere is another one, is missing, or is there twice as long."""
    tree = json.loads(text)
    places = list(_places(tree))
    at, key = chance.choice(places)
    deed: Callable[[], None] = chance.choice(
        (
            lambda: at.__setitem__(key, chance.choice(VALUES)),
            lambda: at.__delitem__(key),
            lambda: at.__setitem__(key, [at[key], at[key]]),
        )
    )
    deed()
    return json.dumps(tree).encode()


def _places(tree: Any) -> Any:
    items = tree.items() if isinstance(tree, dict) else enumerate(tree)
    for key, value in list(items):
        yield tree, key
        if isinstance(value, dict | list):
            yield from _places(value)
