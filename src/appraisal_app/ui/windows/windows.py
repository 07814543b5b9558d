"""All windows of the program, without Qt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

from appraisal_app.application.ports.packets import Opened
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.session.neighbours import WindowLine
from appraisal_app.ui.session.openings import is_same
from appraisal_app.ui.windows.member import Member

M = TypeVar("M", bound=Member)


class Windows(Generic[M]):
    """The windows in the order in which they were opened; `make` opens another one."""

    def __init__(self, make: Callable[[], M]) -> None:
        self._make = make
        self._members: list[M] = []
        self._front: M | None = None

    @property
    def members(self) -> tuple[M, ...]:
        """Every window that is open."""
        return tuple(self._members)

    @property
    def front(self) -> M | None:
        """The window that had the keyboard last."""
        return self._front if self._front is not None or not self._members else self._members[-1]

    @property
    def hides_names(self) -> bool:
        """Whether some window is locked."""
        return any(each.is_locked for each in self._members)

    def add(self, member: M) -> None:
        """A window is shown."""
        if member not in self._members:
            self._members.append(member)
            self._front = member
            self.refresh(but=member)

    def drop(self, member: M) -> None:
        """A window was closed."""
        if member in self._members:
            self._members.remove(member)
        if self._front is member:
            self._front = None
        self.refresh()

    def came_forward(self, member: M) -> None:
        """A window has the keyboard."""
        if member in self._members:
            self._front = member

    def lines(self, here: Member) -> tuple[WindowLine, ...]:
        """The list of windows; those of the same title with their folders."""
        times = Counter(each.title for each in self._members)
        return tuple(
            WindowLine(
                key=str(at),
                label=_told(each, is_alone=times[each.title] == 1),
                is_here=each is here,
            )
            for at, each in enumerate(self._members)
        )

    def holder(self, path: Path, here: Member | None = None) -> M | None:
        """The window in which that file is open or locked, other than `here`."""
        others = (each for each in self._members if each is not here)
        return next((each for each in others if _has(each, path)), None)

    def for_packet(self, data: bytes, opened: Opened | None, here: Member) -> M | None:
        """The window whose file knows a packet's words, or wants the `opened` one."""
        for each in self._members:
            if each is here or each.path is None or each.is_locked:
                continue
            fits = each.knows_packet(data) if opened is None else each.wants_packet(opened)
            if fits:
                return each
        return None

    def fresh(self) -> M:
        """A window in which nothing is open."""
        found = next((each for each in self._members if each.is_empty), None)
        if found is not None:
            return found
        return self._make()

    def open(self, path: Path) -> None:
        """Open a file that somebody asked for outside every window."""
        held = self.holder(path)
        if held is not None:
            held.forward()
            return
        front = self.front
        if front is not None and front.is_locked and self._keeps(front, path):
            front.forward()
            return
        if front is None or front.is_locked:
            front = self.fresh()
        front.forward()
        front.open(path)

    def come_forward(self) -> None:
        """Show that the program runs: bring a window forward."""
        front = self.front
        (front if front is not None else self.fresh()).forward()

    def turn(self, here: Member, steps: int) -> None:
        """Bring the window so many after `here` forward."""
        at = next((at for at, each in enumerate(self._members) if each is here), None)
        if at is not None:
            self._members[(at + steps) % len(self._members)].forward()

    def forward(self, key: str) -> None:
        """Bring a window of the list forward."""
        if key.isdecimal() and int(key) < len(self._members):
            self._members[int(key)].forward()

    def lock(self, but: Member | None = None) -> None:
        """Lock every window whose file has a passphrase; those that have to wait are hidden."""
        others = [each for each in self.members if each is not but]
        waiting = [each for each in others if each.cover()]
        for each in (*(each for each in others if each not in waiting), *waiting):
            each.lock()

    def look_again(self, but: Member | None = None) -> None:
        """Let every window take on settings."""
        for each in self.members:
            if each is not but:
                each.look_again()

    def refresh(self, but: Member | None = None) -> None:
        """Let every window show what concerns them all."""
        for each in self.members:
            if each is not but:
                each.refresh()

    def quit(self) -> None:
        """Close one window after the other until one stays; first those that have to ask."""
        for each in sorted(self.members, key=lambda each: not (each.is_unsaved or each.is_begun)):
            if each.is_begun:
                # It asks, and nobody can tell about what while another window stands in front.
                each.forward()
            if not each.close():
                each.forward()
                return

    def _keeps(self, front: M, path: Path) -> bool:
        """Whether it waits there until it is unlocked; not where it may be for another window."""
        is_alone = all(each.is_locked for each in self._members if each.path is not None)
        return is_alone and front.keeps_packet(path)


def _has(member: Member, path: Path) -> bool:
    return member.path is not None and is_same(member.path, path)


def _told(member: Member, *, is_alone: bool) -> str:
    if is_alone or member.path is None:
        return member.title
    return phrased(
        "{title} (in {name})",
        title=member.title,
        name=member.path.parent.name or member.path.parent,
    )
