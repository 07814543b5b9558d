"""A packet as JSON and back: strict, bounded, and read by what its label says it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, cast

import msgspec

from appraisal_app.domain.packets import BODIES, Body, Packet, PacketLabel
from appraisal_app.domain.phrases import plain
from appraisal_app.domain.plain_names import name_fault
from appraisal_app.exchange.errors import RecordError
from appraisal_app.exchange.packets.bodies import CHECKS
from appraisal_app.exchange.packets.errors import NewerPacketError, UnsoundPacketError
from appraisal_app.exchange.parsing import parse
from appraisal_app.exchange.reading import read
from appraisal_app.exchange.soundness import check_limits, check_values

_FORMAT: Final = "appraisal-packet"
_VERSION: Final = 1
_SECTIONS: Final = {"format", "version", "label", "body"}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Whole:
    format: str
    version: int
    label: PacketLabel
    body: Body


def written(packet: Packet) -> bytes:
    """UTF-8 JSON; raises RecordError for what could not be read back."""
    _check(packet)
    whole = _Whole(format=_FORMAT, version=_VERSION, label=packet.label, body=packet.body)
    tree = cast("dict[str, Any]", msgspec.to_builtins(whole, enc_hook=plain))
    return msgspec.json.encode(tree)


def read_packet(data: bytes) -> Packet:
    """The packet; raises PacketError that names the place of the first fault."""
    try:
        return _read(data)
    except RecordError as error:
        raise UnsoundPacketError(error.place, error.problem) from None


def _read(data: bytes) -> Packet:
    tree = parse(data)
    if not isinstance(tree, dict):
        raise RecordError("", "it is JSON, but no packet")
    given = cast("dict[str, object]", tree)
    if given.get("format") != _FORMAT:
        raise RecordError("format", "it is something else")
    if given.get("version") != _VERSION:
        raise NewerPacketError
    if strange := sorted(set(given) ^ _SECTIONS):
        raise RecordError(strange[0][:40], "it is missing, or should not be there")
    label = read(PacketLabel, given["label"], "label")
    packet = Packet(label=label, body=read(BODIES[label.kind], given["body"], "body"))
    _check(packet)
    check_limits(packet)
    return packet


def _check(packet: Packet) -> None:
    check_values(packet)
    for name in ("id", "file", "review"):
        if not getattr(packet.label, name):
            raise RecordError(f"label.{name}", "it is empty")
    for name in ("sender", "trust"):
        if fault := name_fault(getattr(packet.label, name)):
            raise RecordError(f"label.{name}", fault.rstrip("."))
    if packet.body.review != packet.label.review:
        raise RecordError("body.review", "it is not the review that the label names")
    check = CHECKS.get(type(packet.body))
    if check is not None:
        check(packet.body)
