"""A packet opens with its words, whole, or not at all with one plain sentence."""

from __future__ import annotations

import random
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.exchange.packets.making import (
    REFLECTION,
    WORDS,
    forged,
    packed_by_hand,
    packet,
    resealed,
    sealer,
)

from appraisal_app.domain.packets import Packet
from appraisal_app.exchange.packets.container import LARGEST, MAGIC
from appraisal_app.exchange.packets.errors import (
    CannotOpenError,
    CutOffError,
    NewerPacketError,
    NotAPacketError,
    PacketError,
    TooLargeError,
    UnsoundPacketError,
)
from appraisal_app.exchange.packets.sealer import PacketSealer
from appraisal_app.system.device_key import DeviceKeyError, DeviceKeyFile

BOTH = [packet(), packet(REFLECTION, id="p2", reply_to="p1")]
MUTATIONS = 1000


@pytest.mark.parametrize("given_packet", BOTH)
def test_what_is_sealed_comes_out_as_it_was(given_packet: Packet) -> None:
    opened = sealer().open(sealer().seal(given_packet, WORDS), WORDS)
    assert opened.packet == given_packet
    assert opened.device == sealer().own_device()


def test_the_words_may_be_typed_in_any_case_and_spacing() -> None:
    sealed = sealer().seal(packet(), WORDS)
    typed = "  Anvil  CRATER, dusty-ferry\thumble.\nOnyx "
    assert sealer().open(sealed, typed).packet == packet()


def test_two_packets_with_the_same_content_share_no_byte_after_the_head() -> None:
    one, two = sealer().seal(packet(), WORDS), sealer().seal(packet(), WORDS)
    assert one != two
    assert b"Northmoor" not in one


@pytest.mark.parametrize("words", ["", "anvil", WORDS + " onyx", "onyx " + WORDS])
def test_other_words_do_not_open_it(words: str) -> None:
    with pytest.raises(CannotOpenError):
        sealer().open(sealer().seal(packet(), WORDS), words)


def test_every_altered_byte_is_noticed() -> None:
    sealed = sealer().seal(packet(), WORDS)
    for at in range(len(sealed)):
        altered = sealed[:at] + bytes([sealed[at] ^ 1]) + sealed[at + 1 :]
        with pytest.raises(PacketError):
            sealer().open(altered, WORDS)


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", CutOffError),
        (b"APPR", CutOffError),
        (b"%PDF-1.7", NotAPacketError),
        (MAGIC, CutOffError),
        (MAGIC + bytes([1, 1]) + bytes(20), CutOffError),
        (MAGIC + bytes([2, 1]) + bytes(80), NewerPacketError),
        (MAGIC + bytes([1, 9]) + bytes(80), NewerPacketError),
        (MAGIC + bytes([1, 1]) + bytes(80), CannotOpenError),
        (MAGIC + bytes(LARGEST), TooLargeError),
    ],
)
def test_what_is_no_packet_of_ours_is_called_by_its_name(
    data: bytes, error: type[PacketError]
) -> None:
    with pytest.raises(error):
        sealer().open(data, WORDS)


@given(st.binary(max_size=300))
def test_no_bytes_do_more_than_raise_the_plain_sentence(data: bytes) -> None:
    for each in (data, MAGIC + b"\1\1" + data):
        with pytest.raises(PacketError) as raised:
            sealer().open(each, WORDS)
        assert str(raised.value).endswith(".")


def _set(*path: str | int, to: object) -> Callable[[dict[str, Any]], object]:
    def change(tree: dict[str, Any]) -> None:
        at: Any = tree
        for part in path[:-1]:
            at = at[part]
        at[path[-1]] = to

    return change


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (_set("more", to=1), "more"),
        (_set("label", "more", to=1), "label.more"),
        (_set("label", "kind", to="invitation"), "label.kind"),
        (_set("label", "kind", to="reflection"), "body"),
        (_set("label", "review", to="r2"), "body.review"),
        (_set("label", "id", to=""), "label.id"),
        (_set("label", "head", "seq", to="12"), "label.head.seq"),
        (_set("label", "made_at", to="yesterday"), "label.made_at"),
        (_set("body", "objectives", 0, "title", to="a\0b"), "body.objectives[0].title"),
        (_set("body", "scale", "ratings", to=[]), "body.scale.ratings"),
        (lambda tree: tree.pop("body"), "body"),
    ],
)
def test_a_packet_that_somebody_wrote_by_hand_is_held_to_the_schema(
    change: Callable[[dict[str, Any]], object], place: str
) -> None:
    with pytest.raises(UnsoundPacketError) as raised:
        sealer().open(forged(change), WORDS)
    assert raised.value.place.startswith(place)


def test_a_packet_of_a_later_format_is_said_to_be_newer() -> None:
    with pytest.raises(NewerPacketError):
        sealer().open(forged(_set("version", to=2)), WORDS)


@pytest.mark.parametrize(
    "text", [b"", b"{", b"[" * 100_000, b'{"a":NaN}', b"\xff\xfe", b'{"format":1e999}', b"[1]"]
)
def test_text_that_is_no_packet_is_refused(text: bytes) -> None:
    with pytest.raises(UnsoundPacketError):
        sealer().open(resealed(text), WORDS)


def test_a_packet_that_would_unpack_to_gigabytes_is_stopped() -> None:
    packing = zlib.compressobj(9)
    zeros = bytes(1024 * 1024)
    bomb = b"".join(packing.compress(zeros) for _ in range(256)) + packing.flush()
    with pytest.raises(TooLargeError):
        sealer().open(packed_by_hand(bomb), WORDS)


@pytest.mark.parametrize("packed", [b"", b"no zlib", zlib.compress(b"{}")[:-2]])
def test_what_does_not_unpack_whole_is_refused(packed: bytes) -> None:
    with pytest.raises(UnsoundPacketError):
        sealer().open(packed_by_hand(packed), WORDS)


def test_a_packet_of_another_machine_is_known_by_its_fingerprint() -> None:
    theirs = sealer(9).seal(packet(), WORDS)
    opened = sealer(7).open(theirs, WORDS)
    assert opened.device == sealer(9).own_device() != sealer(7).own_device()
    assert [len(group) for group in opened.device.fingerprint.split()] == [5, 5, 5, 5]


def test_a_signature_over_something_else_is_refused() -> None:
    one = sealer().container.open(sealer().seal(packet(), WORDS), WORDS)
    other = sealer().container.open(sealer().seal(packet(id="p9"), WORDS), WORDS)
    mixed = one[:96] + other[96:]
    with pytest.raises(UnsoundPacketError):
        sealer().open(sealer().container.seal(mixed, WORDS), WORDS)


def test_mutated_packets_behind_a_known_key_raise_the_plain_sentence_and_nothing_else() -> None:
    chance = random.Random(5)  # noqa: S311 - for variety, not for secrecy
    inside = sealer().container.open(sealer().seal(packet(REFLECTION), WORDS), WORDS)
    text = zlib.decompress(inside[96:])
    for _ in range(MUTATIONS):
        spoiled = bytearray(text)
        for _ in range(chance.randint(1, 4)):
            spoiled[chance.randrange(len(spoiled))] = chance.randrange(256)
        try:
            opened = sealer().open(resealed(bytes(spoiled)), WORDS)
        except PacketError:
            continue
        assert opened.packet.label.review == opened.packet.body.review


def test_the_real_words_take_their_time_and_open_the_packet(tmp_path: Path) -> None:
    real = PacketSealer(DeviceKeyFile(tmp_path / "own" / "device.key"))
    assert real.open(real.seal(packet(), WORDS), WORDS).packet == packet()


def test_the_key_of_the_machine_is_made_once_and_never_replaced(tmp_path: Path) -> None:
    path = tmp_path / "own" / "device.key"
    first = DeviceKeyFile(path).private_key()
    assert DeviceKeyFile(path).private_key() == first
    assert path.stat().st_mode & 0o077 == 0
    path.write_bytes(b"short")
    with pytest.raises(DeviceKeyError):
        DeviceKeyFile(path).private_key()
    assert path.read_bytes() == b"short"


@pytest.mark.parametrize("name", ["Amina \u202enahK", "\u0410mina Khan"])
@pytest.mark.parametrize("field", ["sender", "trust"])
def test_a_packet_from_a_name_that_shows_as_another_is_refused(name: str, field: str) -> None:
    spoiled = forged(lambda tree: tree["label"].__setitem__(field, name))
    with pytest.raises(UnsoundPacketError, match=f"label.{field}"):
        sealer().open(spoiled, WORDS)
