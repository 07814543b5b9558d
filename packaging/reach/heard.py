"""What a screen reader hears of the program over AT-SPI, and how it presses what it hears.

For the system's Python, which has the bindings (Debian: python3-gi,
gir1.2-atspi-2.0, at-spi2-core).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version is required first

NAME = "CEO Appraisal"
NO_ROLES = {"filler", "unknown", "invalid", "redundant object"}
LINES = {"menu item", "frame", "list item", "check menu item", "table cell"}
"""Roles of which one may be nameless: a frame without a title, a line that only parts others, an
empty cell."""
WAIT_SECONDS = 60
_STATE = Atspi.StateType
_MOST_CHILDREN = 500


def begin(*, patience_ms: int = 5000) -> None:
    """Listen; whoever does not answer within that time is taken for stuck."""
    Atspi.init()
    Atspi.set_timeout(patience_ms, patience_ms)


def desktop_child() -> Atspi.Accessible | None:
    """The program, once the desktop knows it."""
    desktop = Atspi.get_desktop(0)
    for at in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(at)
        if child is not None and child.get_name() == NAME:
            return child
    return None


def until(found: Callable[[], object], *, seconds: float = WAIT_SECONDS) -> object:
    """What `found` gives at last; TimeoutError when it goes on giving nothing."""
    end = time.monotonic() + seconds
    while True:
        try:
            here = found()
        except GLib.Error:
            # What was there a moment ago may be gone by the time that it is asked.
            here = None
        if here:
            return here
        if time.monotonic() > end:
            raise TimeoutError("nobody answered, or what was waited for did not come")
        time.sleep(0.1)


def below(of: Atspi.Accessible) -> Iterator[Atspi.Accessible]:
    """Everything in `of`, as one reads; a drop-down list is one thing, its lines show when open."""
    waiting = [of]
    while waiting:
        here = waiting.pop()
        yield here
        if here.get_role_name() != "combo box":
            many = min(here.get_child_count(), _MOST_CHILDREN)
            children = [here.get_child_at_index(at) for at in range(many)]
            waiting += [each for each in reversed(children) if each is not None]


def shown(of: Atspi.Accessible) -> list[Atspi.Accessible]:
    """Everything in `of` that shows and can have the keyboard."""
    return [each for each in below(of) if can_have_keyboard(each)]


def can_have_keyboard(of: Atspi.Accessible) -> bool:
    """Whether a person may come to stand on it."""
    states = of.get_state_set()
    return bool(states.contains(_STATE.FOCUSABLE) and states.contains(_STATE.VISIBLE))


def is_ticked(of: Atspi.Accessible) -> bool:
    """Whether it is said to be ticked."""
    return bool(of.get_state_set().contains(_STATE.CHECKED))


def unheard(told: list[Atspi.Accessible]) -> list[str]:
    """What can be used and has no name, or no role."""
    found: list[str] = []
    for each in told:
        role, name = each.get_role_name(), each.get_name()
        if role not in LINES:
            found += [f"nameless {role}"] * (not name.strip())
            found += [f"no role: {name!r} is a {role}"] * (role in NO_ROLES)
    return found


def middles(of: Atspi.Accessible) -> list[tuple[int, int]]:
    """Where on the screen those things lie that can have the keyboard."""
    found: list[tuple[int, int]] = []
    for each in shown(of):
        if each.get_component_iface():
            area = each.get_extents(Atspi.CoordType.SCREEN)
            found += [(area.x + area.width // 2, area.y + area.height // 2)] * (area.width > 0)
    return found


def press(of: Atspi.Accessible) -> None:
    """Do what pressing it does; a question that opens keeps the answer back, which is no fault."""
    Atspi.set_timeout(1500, 1500)
    try:
        if action := of.get_action_iface():
            # None once what was heard is gone again.
            action.do_action(0)
    except GLib.Error:
        pass
    finally:
        begin()
