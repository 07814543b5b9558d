"""Lets the window be made before the presenter that listens to it."""

from __future__ import annotations

from pathlib import Path

from appraisal_app.ui.shell.listener import WindowListener


class WindowRelay:
    """A WindowListener that passes everything on to the one that is set later."""

    def __init__(self) -> None:
        self.target: WindowListener | None = None

    def command(self, key: str) -> None:
        """Pass on a command."""
        if self.target is not None:
            self.target.command(key)

    def went(self, key: str) -> None:
        """Pass on a place in the rail."""
        if self.target is not None:
            self.target.went(key)

    def chose_review(self, key: str) -> None:
        """Pass on another review."""
        if self.target is not None:
            self.target.chose_review(key)

    def chose_role(self, key: str) -> None:
        """Pass on another role."""
        if self.target is not None:
            self.target.chose_role(key)

    def dropped(self, paths: tuple[Path, ...]) -> None:
        """Pass on files."""
        if self.target is not None:
            self.target.dropped(paths)

    def foretold(self, paths: tuple[Path, ...]) -> str:
        """Pass on files that are dragged over the window."""
        return self.target.foretold(paths) if self.target is not None else ""

    def left(self) -> None:
        """Pass on that the application lost the focus."""
        if self.target is not None:
            self.target.left()

    def may_close(self) -> bool:
        """Ask whether the window may close."""
        return self.target is None or self.target.may_close()
