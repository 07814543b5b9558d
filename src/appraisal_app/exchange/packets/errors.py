"""Why a packet was not opened: one plain sentence each, and nothing changed."""

from __future__ import annotations

from appraisal_app.application.errors import AppError
from appraisal_app.application.ports.packets import WrongWordsError
from appraisal_app.domain.phrases import phrased

UNCHANGED = "Nothing was changed."


class PacketError(AppError):
    """A packet that was not opened."""


class NotAPacketError(PacketError):
    """Other bytes."""

    def __init__(self) -> None:
        super().__init__(
            phrased(
                "This is not a sealed packet, whatever it is called. {unchanged} Choose the "
                "packet as it came in the message or on the memory stick, or ask for it once more.",
                unchanged=UNCHANGED,
            )
        )


class CutOffError(PacketError):
    """The beginning of a packet, or nothing at all."""

    def __init__(self) -> None:
        super().__init__(
            phrased(
                "Nothing or only the beginning of this packet is here: it was cut off "
                "on its way. {unchanged} Fetch the file once more from the message or "
                "the memory stick, or ask for it once more.",
                unchanged=UNCHANGED,
            )
        )


class NewerPacketError(PacketError):
    """A packet of a later version of the application."""

    def __init__(self) -> None:
        super().__init__(
            phrased(
                "This packet was made by a newer version of the application. "
                "{unchanged} Install that version, or ask the sender which one it is.",
                unchanged=UNCHANGED,
            )
        )


class CannotOpenError(PacketError, WrongWordsError):
    """Other words, or other bytes; which of both cannot be known."""

    def __init__(self) -> None:
        super().__init__(
            phrased(
                "These words do not open this packet, or it was altered or cut off on "
                "its way. {unchanged} Ask the sender to read the six words out again; "
                "if they are right, ask for the packet once more.",
                unchanged=UNCHANGED,
            )
        )


class TooLargeError(PacketError):
    """More than any packet holds."""

    def __init__(self) -> None:
        super().__init__(
            phrased(
                "This packet is larger than any that the application makes. "
                "{unchanged} Ask the sender to seal it anew.",
                unchanged=UNCHANGED,
            )
        )


class UnsoundPacketError(PacketError):
    """Opened, and not what the application writes; `place` is where."""

    def __init__(self, place: str, problem: str) -> None:
        where = phrased("{place}: {problem}", place=place, problem=problem) if place else problem
        super().__init__(
            phrased(
                "This packet opened, but what is in it cannot be used ({where}). "
                "{unchanged} Ask the sender to seal it anew.",
                where=where,
                unchanged=UNCHANGED,
            )
        )
        self.place = place
