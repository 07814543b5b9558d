"""The other windows, as one of them sees them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from appraisal_app.application.ports.packets import Opened
from appraisal_app.ui.session.neighbours import Neighbour, WindowLine
from appraisal_app.ui.windows.member import Member
from appraisal_app.ui.windows.windows import Windows


@dataclass(frozen=True, slots=True)
class Beside:
    """A Neighbours; `here` gives the window that asks."""

    windows: Windows[Any]
    here: Callable[[], Member]

    @property
    def lines(self) -> tuple[WindowLine, ...]:
        """All windows."""
        return self.windows.lines(self.here())

    @property
    def hides_names(self) -> bool:
        """Whether some window is locked."""
        return self.windows.hides_names

    def holder(self, path: Path) -> Neighbour | None:
        """The other window in which that file is open or locked."""
        return self.windows.holder(path, self.here())

    def for_packet(self, data: bytes, opened: Opened | None = None) -> Neighbour | None:
        """The other window whose file knows a packet's words, or wants the `opened` one."""
        return self.windows.for_packet(data, opened, self.here())

    def fresh(self) -> Neighbour:
        """A window in which nothing is open."""
        made: Neighbour = self.windows.fresh()
        return made

    def turn(self, steps: int) -> None:
        """Bring the window so many after this one forward."""
        self.windows.turn(self.here(), steps)

    def forward(self, key: str) -> None:
        """Bring a window of the list forward."""
        self.windows.forward(key)

    def lock(self) -> None:
        """Lock all others whose file has a passphrase."""
        self.windows.lock(but=self.here())

    def look_again(self) -> None:
        """Let every other window take on settings."""
        self.windows.look_again(but=self.here())

    def refresh(self) -> None:
        """Let every other window show what concerns them all."""
        self.windows.refresh(but=self.here())

    def quit(self) -> None:
        """Close one window after the other, until one of them stays."""
        self.windows.quit()
