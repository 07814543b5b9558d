"""A connection between two programs on this computer, whatever the system makes it of."""

from __future__ import annotations

from typing import Protocol


class HeldError(OSError):
    """Another program listens at a place, or is about to, or just stops."""


class Link(Protocol):
    """Carries one message there and one back; every method raises OSError when that fails."""

    def send(self, data: bytes) -> None:
        """Send a message."""
        ...

    def receive(self, seconds: float) -> bytes:
        """The message that comes within that time."""
        ...

    def close(self) -> None:
        """Let go of it."""
        ...


class Ear(Protocol):
    """Waits for connections."""

    def accept(self) -> Link:
        """The next one; raises OSError when nobody can come any more."""
        ...

    def close(self) -> None:
        """Wait no more, and free the place."""
        ...


class Place(Protocol):
    """Where the programs of one user meet."""

    def connect(self, seconds: float) -> Link | None:
        """A connection to the program that listens there; None when none does."""
        ...

    def listen(self) -> Ear | None:
        """Listen there from now on; None when it cannot be done.

        Raises HeldError when another program does.
        """
        ...
