"""The port `Packets`: a packet in, sealed bytes out, and back."""

from __future__ import annotations

from dataclasses import dataclass, field

from appraisal_app.application.ports.packets import DeviceKeys, Opened
from appraisal_app.domain.packets import Device, Packet
from appraisal_app.exchange.packets.container import Container, is_packet
from appraisal_app.exchange.packets.signed import checked, own_device, signed
from appraisal_app.exchange.packets.text import read_packet, written


@dataclass(frozen=True, slots=True)
class PacketSealer:
    """Seals with six words and signs with this machine's key."""

    keys: DeviceKeys
    container: Container = field(default_factory=Container)

    def seal(self, packet: Packet, words: str) -> bytes:
        """The sealed packet; raises AppError for what could not be read back."""
        return self.container.seal(signed(written(packet), self.keys.private_key()), words)

    def open(self, data: bytes, words: str) -> Opened:
        """The packet and whose it is; raises PacketError, and then nothing was read."""
        text, device = checked(self.container.open(data, words))
        return Opened(packet=read_packet(text), device=device)

    def recognises(self, data: bytes) -> bool:
        """Whether the bytes begin as a packet does, of whatever version."""
        return is_packet(data)

    def own_device(self) -> Device:
        """The machine that runs."""
        return own_device(self.keys.private_key())
