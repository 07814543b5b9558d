"""What the window says back, without Qt."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol


class WindowListener(Protocol):
    """Hears what the user does around the pages."""

    def command(self, key: str) -> None:
        """A menu line, a shortcut or a button of the bar was used."""
        ...

    def went(self, key: str) -> None:
        """A place in the rail was chosen."""
        ...

    def chose_review(self, key: str) -> None:
        """Another review was picked."""
        ...

    def chose_role(self, key: str) -> None:
        """Somebody else is at the keyboard."""
        ...

    def dropped(self, paths: tuple[Path, ...]) -> None:
        """Files were dropped on the window."""
        ...

    def foretold(self, paths: tuple[Path, ...]) -> str:
        """Asked while files are dragged over the window: what letting go would do."""
        ...

    def left(self) -> None:
        """The application lost the focus: a moment to save."""
        ...

    def may_close(self) -> bool:
        """Asked once before the window closes; save here, and say whether it may go."""
        ...
