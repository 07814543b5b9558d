"""Where the tour stops, and what it says there; without Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

MENUS = "menus"
"""Stands for the bar of menus, which has no name of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """One thing to look at: the name of a widget, or "" for the window as a whole."""

    at: str
    title: str
    text: str


FIRST_PAGE = (
    Stop(
        at="",
        title="A look round, one minute",
        text="Enter goes on. Escape ends the tour at any time.",
    ),
    Stop(
        at="door-new",
        title="Begin here",
        text="A board's first review: six short questions, and the timetable is made.",
    ),
    Stop(
        at="door-open",
        title="Or go on",
        text="Open the file that you, or somebody before you, began. Lately opened ones stand "
        "above.",
    ),
    Stop(
        at="door-example",
        title="Nothing can go wrong here",
        text="The worked example is a made-up trust in the middle of its year. Type, sign and "
        "delete whatever you like.",
    ),
    Stop(
        at=MENUS,
        title="Larger text, other colours",
        text="Both are under View. Letters can be twice as large.",
    ),
    Stop(
        at="",
        title="Help is on F1",
        text="It opens the page of the help book that belongs to what you see. In an open file "
        "this tour shows its parts: choose Help, Take the tour.",
    ),
)
OPEN_FILE = (
    Stop(
        at="",
        title="A look round, one minute",
        text="Enter goes on. Escape ends the tour at any time.",
    ),
    Stop(
        at="rail-list",
        title="The way through",
        text="Every step, with a sign and a word for how it stands. Work down the list.",
    ),
    Stop(
        at="page",
        title="One step at a time",
        text="What it is for, what is missing, and who will read what you write.",
    ),
    Stop(
        at="saved-line",
        title="Nothing to save by hand",
        text="This line says when everything was last saved.",
    ),
    Stop(
        at="guidance-text",
        title="Guidance",
        text="Why this step, and what good looks like. Ctrl+F1 hides it and brings it back.",
    ),
    Stop(
        at="",
        title="Help is on F1",
        text="It opens the page of the help book that belongs to what you see. The keys are "
        "under Help, Keyboard.",
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TourState:
    """The stop in sight, counted from 1."""

    stop: Stop
    number: int
    count: int


class Tour:
    """Goes from stop to stop; those whose place is not in sight are left out."""

    def __init__(self, stops: tuple[Stop, ...], is_seen: Callable[[str], bool]) -> None:
        self._stops = tuple(stop for stop in stops if not stop.at or is_seen(stop.at))
        self._at = 0

    @property
    def state(self) -> TourState:
        """Where one is."""
        return TourState(stop=self._stops[self._at], number=self._at + 1, count=len(self._stops))

    def on(self) -> bool:
        """Go on; False at the end."""
        if self._at + 1 == len(self._stops):
            return False
        self._at += 1
        return True

    def back(self) -> None:
        """Go back, as far as there is anything."""
        self._at = max(self._at - 1, 0)
