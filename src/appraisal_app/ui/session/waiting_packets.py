"""Packets that came to a window whose file is out of sight, until it is in sight again."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from appraisal_app.ui.destinations import LOCKED
from appraisal_app.ui.locking.gate import UNLOCK
from appraisal_app.ui.locking.page import PASSPHRASE
from appraisal_app.ui.session.arrivals import Arrivals
from appraisal_app.ui.session.locking import Locking
from appraisal_app.ui.session.open_file import OpenFile
from appraisal_app.ui.session.ports import WindowScreen

WAITS = "Let go of it: the packet waits here, and is looked at once the file is unlocked."


class Host(Protocol):
    """The window's presenter, as packets that wait see it."""

    @property
    def arrivals(self) -> Arrivals: ...
    @property
    def locking(self) -> Locking: ...
    @property
    def file(self) -> OpenFile | None: ...
    def dropped(self, paths: tuple[Path, ...]) -> None: ...


class WaitingPackets:
    """Nothing is read of them meanwhile, and the page of the lock tells only how many there are."""

    def __init__(self, host: Host, screen: WindowScreen) -> None:
        self._host = host
        self._screen = screen
        self._paths: tuple[Path, ...] = ()
        self._known: tuple[tuple[bytes, str], ...] = ()

    @property
    def count(self) -> int:
        """How many wait."""
        return len(self._paths) + len(self._known)

    def keep(self, paths: tuple[Path, ...]) -> bool:
        """Keep the packets among files; whether there were any."""
        packets = tuple(each for each in paths if self._host.arrivals.is_packet(each))
        self._paths = tuple(dict.fromkeys((*self._paths, *packets)))
        if packets:
            self._tell()
        return bool(packets)

    def keep_known(self, data: bytes, words: str) -> None:
        """Keep a packet whose words are known, or one whose words the file knows."""
        self._known = (*self._known, (data, words))
        self._tell()

    def dropped(self, paths: tuple[Path, ...]) -> None:
        """Keep the packets among files that were dropped."""
        self.keep(paths)

    def foretold(self, paths: tuple[Path, ...]) -> str:
        """What dropping these files would do."""
        is_any = any(self._host.arrivals.is_packet(each) for each in paths)
        return WAITS if is_any else UNLOCK

    def go_on(self) -> None:
        """Take up what waited, unless the file is still out of sight."""
        if self._host.locking.hides:
            return
        paths, known = self._paths, self._known
        self._paths, self._known = (), ()
        for data, words in known:
            # Whoever closes the file instead does not want them in it.
            if self._host.file is not None:
                self._host.arrivals.take(data, words)
        if paths:
            self._host.dropped(paths)

    def _tell(self) -> None:
        """Show how many there are; naming the line leaves the keyboard where it is in the page."""
        self._screen.show_page(LOCKED, PASSPHRASE)
