"""The other windows of the program, as one window sees them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from appraisal_app.application.ports.files import CaseFile, Key
from appraisal_app.application.ports.packets import Opened


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowLine:
    """A window in the list of windows."""

    key: str
    label: str
    is_here: bool


class Neighbour(Protocol):
    """Another window, to which something is passed on."""

    @property
    def path(self) -> Path | None:
        """The file that is open or locked in it."""
        ...

    def forward(self) -> None:
        """Bring it in front of the others."""
        ...

    def show(self, case: CaseFile, page: str) -> None:
        """Show a file there; whatever there was to ask about it has been asked."""
        ...

    def go(self, page: str) -> None:
        """Turn to a page there."""
        ...

    def compare_with(self, path: Path, key: Key) -> None:
        """Compare the file that is open there with a copy."""
        ...

    def dropped(self, paths: tuple[Path, ...]) -> None:
        """Take files as if they were dropped there."""
        ...

    def take_packet(self, data: bytes, words: str) -> None:
        """Take a packet into the file that is open there."""
        ...

    def knows_packet(self, data: bytes) -> bool:
        """Whether the file that is open there knows the six words of a packet."""
        ...

    def wants_packet(self, opened: Opened) -> bool:
        """Whether a packet is for the file that is open there."""
        ...


class Neighbours(Protocol):
    """What one window asks of all the others."""

    @property
    def lines(self) -> tuple[WindowLine, ...]:
        """All windows, this one too, in the order in which they were opened."""
        ...

    @property
    def hides_names(self) -> bool:
        """Whether some window is locked, so that nobody may read which files there are."""
        ...

    def holder(self, path: Path) -> Neighbour | None:
        """The other window in which that file is open or locked."""
        ...

    def for_packet(self, data: bytes, opened: Opened | None = None) -> Neighbour | None:
        """The other window whose file knows a packet's words, or wants the `opened` one."""
        ...

    def fresh(self) -> Neighbour:
        """A window in which nothing is open: one that shows the first page, or a new one."""
        ...

    def turn(self, steps: int) -> None:
        """Bring the window so many after this one forward."""
        ...

    def forward(self, key: str) -> None:
        """Bring a window of the list forward."""
        ...

    def lock(self) -> None:
        """Lock all others whose file has a passphrase."""
        ...

    def look_again(self) -> None:
        """Let every other window take on settings that are others now."""
        ...

    def refresh(self) -> None:
        """Titles or locks are others now: let every other window show them."""
        ...

    def quit(self) -> None:
        """Close one window after the other, until one of them stays."""
        ...
