"""Small matters of sentences."""

from __future__ import annotations

NAME = 80
"""Letters of a name that are shown where it stands in the middle of other words."""


def shortened(text: str, limit: int = NAME) -> str:
    """The text on one line; one that is longer than `limit` ends in "…"."""
    line = " ".join(text.split())
    return line if len(line) <= limit else f"{line[: limit - 1].rstrip()}…"
