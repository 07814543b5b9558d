"""Packets to try: a request and a reply, sealed with a key that is quick to derive."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from appraisal_app.application.passphrases import plain
from appraisal_app.domain.desk_papers import AskedObjective, DeskRequest, SubmittedReflection
from appraisal_app.domain.packets import Body, Head, Packet, PacketKind, PacketLabel
from appraisal_app.domain.process import Rating, Scale
from appraisal_app.domain.reflection import ReflectionVersion, Response
from appraisal_app.exchange.packets.container import Container
from appraisal_app.exchange.packets.sealer import PacketSealer
from appraisal_app.exchange.packets.signed import signed
from appraisal_app.exchange.packets.text import written
from appraisal_app.exchange.packets.words import KEY_BYTES, Preset

WORDS = "anvil crater dusty ferry humble onyx"
NOW = datetime(2026, 10, 1, 9, 30, tzinfo=UTC)

REQUEST = DeskRequest(
    review="r1",
    label="2025/26",
    start=date(2025, 9, 1),
    end=date(2026, 8, 31),
    scale=Scale(id="default", ratings=(Rating(key="met", label="Met", meaning="as agreed"),)),
    objectives=(AskedObjective(id="o1", title="Darllen i bawb, 全員"),),
)
REFLECTION = SubmittedReflection(
    review="r1",
    words=ReflectionVersion(
        edition=1,
        submitted_at=NOW,
        responses=(Response(objective="o1", progress="Siôn: gwych ✓"),),
    ),
)


class OneKey:
    """A device with a key that tests know."""

    def __init__(self, fill: int = 7) -> None:
        self._fill = fill

    def private_key(self) -> bytes:
        return bytes([self._fill]) * 32


def quick(words: str, salt: bytes, _: Preset) -> bytes:
    return hashlib.blake2b(plain(words).encode() + salt, digest_size=KEY_BYTES).digest()


def sealer(fill: int = 7) -> PacketSealer:
    return PacketSealer(OneKey(fill), Container(quick))


def packet(body: Body = REQUEST, **changes: Any) -> Packet:
    kind = PacketKind.REFLECTION_REQUEST if isinstance(body, DeskRequest) else PacketKind.REFLECTION
    facts: dict[str, Any] = {
        "id": "p1",
        "kind": kind,
        "file": "f1",
        "review": "r1",
        "trust": "Northmoor Learning Trust",
        "sender": "Chair of trustees",
        "made_at": NOW,
        "expires_on": date(2026, 12, 1),
        "head": Head(seq=12, hash="ab" * 32),
    }
    return Packet(label=PacketLabel(**(facts | changes)), body=body)


def forged(change: Callable[[dict[str, Any]], object]) -> bytes:
    """A packet that is sealed and signed well, and whose text somebody wrote by hand."""
    tree = json.loads(written(packet()))
    change(tree)
    return resealed(json.dumps(tree).encode())


def resealed(text: bytes) -> bytes:
    return Container(quick).seal(signed(text, OneKey().private_key()), WORDS)


def packed_by_hand(packed: bytes) -> bytes:
    """A packet whose compressed part is `packed`, sealed and signed well."""
    key = Ed25519PrivateKey.from_private_bytes(OneKey().private_key())
    signature = key.sign(b"appraisal-packet-v1\0" + hashlib.sha256(packed).digest())
    return Container(quick).seal(key.public_key().public_bytes_raw() + signature + packed, WORDS)
