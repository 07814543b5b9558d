"""Sealing packets and opening them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from appraisal_app.application.errors import AppError

if TYPE_CHECKING:
    from appraisal_app.domain.packets import Device, Packet

PACKET_SUFFIX = ".appraisal-packet"


class WrongWordsError(AppError):
    """Other words, or other bytes; which of both cannot be known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A packet that was whole and sealed with these words, and the machine that made it."""

    packet: Packet
    device: Device


class DeviceKeys(Protocol):
    """The key by which other machines know this one again."""

    def private_key(self) -> bytes:
        """32 bytes, made when first asked for; raises AppError when it cannot be kept."""
        ...


class Packets(Protocol):
    """Makes packets that only six words open; raises AppError with one plain sentence."""

    def seal(self, packet: Packet, words: str) -> bytes:
        """The sealed packet, never twice the same bytes."""
        ...

    def open(self, data: bytes, words: str) -> Opened:
        """The packet; raises WrongWordsError for wrong words and for altered bytes alike."""
        ...

    def recognises(self, data: bytes) -> bool:
        """Whether the bytes begin as a packet does, of whatever version."""
        ...

    def own_device(self) -> Device:
        """The machine that runs."""
        ...
