"""Which kept papers a value names, and how many texts it holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import cast

_SHA256 = re.compile(r"[0-9a-f]{64}")


def strings_in(value: object) -> Iterator[str]:
    """Every string in a value made of dataclasses and tuples, however deep."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            yield from strings_in(getattr(value, each.name))
    elif isinstance(value, tuple):
        for item in cast("tuple[object, ...]", value):
            yield from strings_in(item)


def papers_in(*values: object) -> frozenset[str]:
    """Every SHA-256 in them; some may be that of something that is no paper of the file."""
    return frozenset(
        text for value in values for text in strings_in(value) if _SHA256.fullmatch(text)
    )


def count_texts(*values: object) -> int:
    """How many texts of more than a word they hold."""
    return sum(" " in text.strip() for value in values for text in strings_in(value))
