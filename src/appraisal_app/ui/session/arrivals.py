"""Packets that come by double-click, by drop, through the first page or by the command line."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from appraisal_app.application.errors import NotAFileError
from appraisal_app.application.exporting import CASE_SUFFIX
from appraisal_app.application.openable import refuse_other_than_file
from appraisal_app.application.ports.packets import PACKET_SUFFIX
from appraisal_app.ui.session.asked import Asked

if TYPE_CHECKING:
    from appraisal_app.application.ports.packets import Opened
    from appraisal_app.ui.session.leading_packets import Host, LeadingPackets
    from appraisal_app.ui.session.ports import WindowParts

_HEAD = 16


class Arrivals:
    """Knows a packet when it sees one; what leads it on is loaded when the first one comes."""

    def __init__(self, parts: WindowParts, host: Host) -> None:
        self._parts = parts
        self._host = host
        self._have_come = False

    def is_packet(self, path: Path) -> bool:
        """Whether the file is a packet, whatever a mail program called it."""
        if path.suffix.lower() == PACKET_SUFFIX:
            return True
        if path.suffix.lower() == CASE_SUFFIX or self._is_open(path):
            return False
        try:
            refuse_other_than_file(path)
            with path.open("rb") as file:
                return self._parts.services.packets().recognises(file.read(_HEAD))
        except (OSError, NotAFileError):
            return False

    def choose(self) -> None:
        """Ask which packet, then lead it on."""
        self._leading.choose()

    def meet(self, path: Path) -> None:
        """Lead the packet on."""
        self._leading.meet(path)

    def meet_all(self, paths: tuple[Path, ...]) -> None:
        """Lead packets on one after the other, and tell at the end what became of them."""
        from appraisal_app.ui.session.several_packets import in_turn

        in_turn(paths, self._leading.come, self._parts.dialogs)

    def take(self, data: bytes, words: str) -> None:
        """Take a packet whose words are known into the open file."""
        self._leading.take(data, words)

    def go_on(self) -> None:
        """A file was opened: take in what waited for it."""
        if self._have_come:
            self._leading.go_on()

    @property
    def asked(self) -> Asked:
        """Whom the packet that waits asks; nobody when none waits."""
        return self._leading.asked if self._have_come else Asked()

    def forget(self) -> None:
        """Nothing waits any more."""
        if self._have_come:
            self._leading.forget()

    def knows(self, data: bytes) -> bool:
        """Whether the open file knows the six words of a packet that is for it."""
        return self._leading.knows(data)

    def wants(self, opened: Opened) -> bool:
        """Whether a packet is for the open file."""
        return self._leading.wants(opened)

    @cached_property
    def _leading(self) -> LeadingPackets:
        # It stands on every kind of file and on all that a packet can hold.
        from appraisal_app.ui.session.leading_packets import LeadingPackets

        self._have_come = True
        return LeadingPackets(self._parts, self._host)

    def _is_open(self, path: Path) -> bool:
        """Whether it is open here or in another window: reading it would drop its lock."""
        file = self._host.file
        try:
            is_here = file is not None and path.samefile(file.case.path)
        except OSError:
            return False
        return is_here or self._parts.windows.holder(path) is not None
