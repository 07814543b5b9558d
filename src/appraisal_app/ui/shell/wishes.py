"""What a page may want of the window around it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance


@runtime_checkable
class Leavable(Protocol):
    """A page that may hold something typed but not yet read."""

    def read_now(self) -> None:
        """Pass it on."""
        ...


@runtime_checkable
class Beginning(Protocol):
    """A page that knows where the keyboard belongs when one turns to it."""

    def focus_first(self) -> None:
        """Put it there."""
        ...


@runtime_checkable
class Fair(Protocol):
    """A page that is better with more room than others, where that can be had.

    It tells with a signal `fair_width_changed` when it is.
    """

    fair_width_changed: SignalInstance

    def fair_width(self, em: float) -> float:
        """In pixels, where a line of text is `em` high; 0 when it needs no more than others."""
        ...
