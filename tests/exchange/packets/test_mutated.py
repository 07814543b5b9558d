"""Whatever is done to a packet of any kind, it is read as it stands or refused in one sentence."""

from __future__ import annotations

import pytest
from tests.exchange.packets.making import WORDS, resealed, sealer
from tests.exchange.packets.samples import sample
from tests.exchange.packets.spoiling import Chance, flipped, other_values

from appraisal_app.domain.packets import Packet, PacketKind
from appraisal_app.exchange.packets.errors import PacketError
from appraisal_app.exchange.packets.text import written

TRIES = 100


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
