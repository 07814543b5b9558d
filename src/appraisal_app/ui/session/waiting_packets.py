"""Packets and papers that came to a window whose file is out of sight, until it is in sight."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from appraisal_app.ui.destinations import LOCKED
from appraisal_app.ui.locking.gate import UNLOCK
from appraisal_app.ui.locking.page import PASSPHRASE
from appraisal_app.ui.session.arrivals import Arrivals
from appraisal_app.ui.session.drops import is_paper
from appraisal_app.ui.session.locking import Locking
from appraisal_app.ui.session.open_file import OpenFile
from appraisal_app.ui.session.ports import WindowScreen

WAITS = "Let go of it: the packet waits here, and is looked at once the file is unlocked."
PAPER_WAITS = "Let go of it: it waits here, and is looked at once the file is unlocked."


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
        self._papers: tuple[Path, ...] = ()

    @property
    def count(self) -> int:
        """How many packets wait."""
        return len(self._paths) + len(self._known)

    @property
    def papers(self) -> int:
        """How many PDFs, and folders of them, wait: forms, or what is to be checked."""
        return len(self._papers)

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
        """Keep the packets, PDFs and folders among files that were dropped."""
        is_packet = self._host.arrivals.is_packet
        papers = tuple(each for each in paths if is_paper(each) and not is_packet(each))
        self._papers = tuple(dict.fromkeys((*self._papers, *papers)))
        if not self.keep(paths) and papers:
            self._tell()

    def foretold(self, paths: tuple[Path, ...]) -> str:
        """What dropping these files would do."""
        if any(self._host.arrivals.is_packet(each) for each in paths):
            return WAITS
        return PAPER_WAITS if any(is_paper(each) for each in paths) else UNLOCK

    def go_on(self) -> None:
        """Take up what waited, unless the file is still out of sight."""
        for take_up in (self._take_packets, self._take_papers):
            # Somebody is asked about the packets, and may leave meanwhile.
            if not self._host.locking.hides:
                take_up()

    def _take_packets(self) -> None:
        paths, known = self._paths, self._known
        self._paths, self._known = (), ()
        for data, words in known:
            # Whoever closes the file instead does not want them in it.
            if self._host.file is not None:
                self._host.arrivals.take(data, words)
        if paths:
            self._host.dropped(paths)

    def _take_papers(self) -> None:
        papers, self._papers = self._papers, ()
        if papers:
            self._host.dropped(papers)

    def _tell(self) -> None:
        """Show how many there are; naming the line leaves the keyboard where it is in the page."""
        self._screen.show_page(LOCKED, PASSPHRASE)
