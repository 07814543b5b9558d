"""What a page says back: one method per intent, without Qt."""

from __future__ import annotations

from datetime import date
from typing import Protocol

Answer = str | bool | date | tuple[str, ...] | None


class PageListener(Protocol):
    """Hears what the user does on a page."""

    def changed(self, key: str, value: Answer) -> None:
        """The answer of the field `key` is now `value`."""
        ...

    def committed(self, key: str) -> None:
        """The user has left the field `key`."""
        ...

    def pressed(self, action_key: str) -> None:
        """A button was pressed."""
        ...

    def added(self, list_key: str) -> None:
        """A new card is wanted at the end of the list."""
        ...

    def removed(self, list_key: str, card_id: str) -> None:
        """The card is to go; undo brings it back, so nobody asks."""
        ...

    def moved(self, list_key: str, card_id: str, delta: int) -> None:
        """The card is to go `delta` places down (negative: up)."""
        ...

    def followed(self, target_key: str) -> None:
        """A link to a field or a step was followed."""
        ...
