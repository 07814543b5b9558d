"""Whatever is done to a packet of any kind, it is read as it stands or refused in one sentence."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests.exchange.packets.making import WORDS, resealed, sealer
from tests.exchange.packets.samples import sample
from tests.exchange.packets.spoiling import Chance, flipped, other_values

from appraisal_app.domain.packets import Packet, PacketKind
from appraisal_app.exchange.packets.errors import PacketError
from appraisal_app.exchange.packets.sealer import PacketSealer
from appraisal_app.exchange.packets.text import written
from appraisal_app.system.device_key import DeviceKeyFile

SOAK = int(os.environ.get("APPRAISAL_SOAK", "0"))
TRIES = max(150, SOAK * 2)
REAL = 1000 if SOAK else 6


@pytest.mark.parametrize("kind", PacketKind)
def test_every_kind_comes_back_as_it_was_sealed(kind: PacketKind) -> None:
    given = sample(kind)
    assert sealer().open(sealer().seal(given, WORDS), WORDS).packet == given


@pytest.mark.parametrize("kind", PacketKind)
def test_spoiled_text_of_every_kind_is_refused_or_sound(kind: PacketKind) -> None:
    chance = Chance(kind.value)
    text = written(sample(kind))
    for _ in range(TRIES):
        _refused_or_sound(resealed(flipped(text, chance)))
        _refused_or_sound(resealed(other_values(text, chance)))


def test_spoiled_packets_are_refused_behind_the_real_derivation(tmp_path: Path) -> None:
    """Nothing is opened of a container that is not as it was sealed."""
    chance = Chance(11)
    real = PacketSealer(DeviceKeyFile(tmp_path / "device.key"))
    sealed = real.seal(sample(PacketKind.REFLECTION), WORDS)
    for _ in range(REAL):
        spoiled = bytearray(sealed)
        spoiled[chance.randrange(len(sealed))] ^= 1 << chance.randrange(8)
        with pytest.raises(PacketError):
            real.open(bytes(spoiled), WORDS)


def _refused_or_sound(data: bytes) -> None:
    said = ""
    try:
        found = sealer().open(data, WORDS).packet
    except PacketError as error:
        said = str(error)
    else:
        _check_sound(found)
    assert not said or (said.endswith(".") and "\n" not in said)


def _check_sound(found: Packet) -> None:
    assert found.label.review == found.body.review
    assert sealer().open(sealer().seal(found, WORDS), WORDS).packet == found
