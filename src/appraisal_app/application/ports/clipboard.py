"""The computer's clipboard."""

from __future__ import annotations

from typing import Protocol


class Clipboard(Protocol):
    """Holds what was copied last."""

    def put(self, text: str) -> None:
        """Put this there, in place of what it held."""
        ...
