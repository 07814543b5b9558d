"""A page as the host knows it: a widget, how to show it, how to leave it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget


def stays_saved() -> bool:
    """Leave a page that has nothing to save."""
    return True


def is_never_begun() -> bool:
    """Tell of a page on which no file is begun."""
    return False


@dataclass(frozen=True, slots=True)
class HostedPage:
    """One page of the window.

    `show` brings it up to date and goes to the named field or part; `leave` saves, and is False
    when the page must stay. `is_begun` says whether something stands there of a file that is not
    made yet, and would be lost.
    """

    widget: QWidget
    show: Callable[[str], None]
    leave: Callable[[], bool] = stays_saved
    is_begun: Callable[[], bool] = is_never_begun
