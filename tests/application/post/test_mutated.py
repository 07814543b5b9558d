"""A spoiled answer is taken in as it stands, or refused in one sentence and nothing changes."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.application.post.files import CHAIRS, Board, board
from tests.exchange.packets.making import WORDS, packet, quick
from tests.exchange.packets.samples import sample
from tests.exchange.packets.spoiling import Chance, flipped, other_values
from tests.wired import wired

from appraisal_app.application.errors import AppError
from appraisal_app.application.kept_post import correspondence, save_correspondence
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.arriving import look_into
from appraisal_app.application.post.boards import (
    INCOMING,
    boards_place,
    boards_taking,
    seen,
    take_answer,
)
from appraisal_app.domain.correspondence import SentPacket
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.packets import ANSWERS, PacketKind
from appraisal_app.domain.record import AGGREGATES
from appraisal_app.exchange.packets.container import Container
from appraisal_app.exchange.packets.signed import signed
from appraisal_app.exchange.packets.text import written

TRIES = max(20, int(os.environ.get("APPRAISAL_SOAK", "0")) // 5)


@pytest.fixture
def chair(tmp_path: Path) -> Iterator[tuple[Board, Services]]:
    with board(tmp_path) as made:
        yield made, wired(tmp_path, made.clock)


@pytest.mark.parametrize("kind", INCOMING)
def test_what_is_refused_leaves_the_file_as_it_was(
    chair: tuple[Board, Services], kind: PacketKind
) -> None:
    made, services = chair
    chance = Chance(kind.value)
    text = _answer(made, kind)
    taking = boards_taking(made.editor, made.clock)
    for number in range(TRIES):
        before = _everything(made)
        spoiled = flipped(text, chance) if number % 4 == 0 else other_values(text, chance)
        if sentences := _refusal(made, services, taking, spoiled):
            assert all(each.endswith(".") and "\n" not in each for each in sentences)
            assert _everything(made) == before
        else:
            taking.give_back()


def _refusal(made: Board, services: Services, taking: Any, text: bytes) -> tuple[str, ...]:
    data = Container(quick).seal(signed(text, CHAIRS.private_key()), WORDS)
    place = boards_place(made.case, made.clock.today())
    try:
        arrived = look_into(made.case, made.packets, data, WORDS, place)
        take_answer(taking, arrived, seen(arrived, made.editor, made.case, services))
    except AppError as error:
        return (error.sentence,)
    except DomainError as error:
        return tuple(each.sentence for each in error.refusals)
    return ()


def _answer(made: Board, kind: PacketKind) -> bytes:
    """An answer to a request that the file sent."""
    cycle = made.editor.record.cycle.id
    asked = SentPacket(
        id="asked",
        kind=ANSWERS[kind],
        review=cycle,
        words=WORDS,
        made_at=made.clock.now(),
        seq=1,
        hash="ab" * 32,
    )
    with made.case.unit_of_work() as unit:
        save_correspondence(unit, correspondence(unit).with_sent(asked))
    body: Any = sample(kind).body
    label = {"kind": kind, "file": made.case.document_id, "review": cycle, "reply_to": "asked"}
    return written(packet(replace(body, review=cycle), **label))


def _everything(made: Board) -> tuple[object, ...]:
    with made.case.unit_of_work() as unit:
        values: tuple[object, ...] = tuple(
            unit.get(kind, each) for kind in AGGREGATES for each in unit.ids(kind)
        )
        return (unit.chain_head(), *values)
