"""A spoiled answer is taken in as it stands, or refused in one sentence and nothing changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from tests.application.post.files import CHAIRS, Board, board
from tests.bytes_on_disk import bytes_of_open
from tests.exchange.packets.making import WORDS, packet, quick
from tests.exchange.packets.samples import sample
from tests.exchange.packets.spoiling import Chance, flipped, other_values
from tests.soaking import is_long, rounds
from tests.wired import wired

from appraisal_app.application.errors import AppError
from appraisal_app.application.kept_post import correspondence, save_correspondence
from appraisal_app.application.ports.packets import Packets
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
from appraisal_app.exchange.packets.container import Container
from appraisal_app.exchange.packets.sealer import PacketSealer
from appraisal_app.exchange.packets.signed import signed
from appraisal_app.exchange.packets.text import written

KINDS = tuple(INCOMING)
EACH, EACH_REAL = 500, 50
HERE, HERE_REAL = (EACH, EACH_REAL) if is_long() else (25, 5)
"""How many a round has; a file is made for each round."""


@dataclass(slots=True)
class Chair:
    """A board's file that waits for an answer, what the answer would say, and the disk."""

    made: Board
    services: Services
    answer: bytes = field(repr=False)
    on_disk: Callable[[], bytes] = field(repr=False)
    taking: Any

    def refuses(self, packets: Packets, data: bytes) -> bool:
        """Whether it is refused, in plain sentences and with not a byte changed."""
        before = self.on_disk()
        sentences = self._refusal(packets, data)
        assert all(each.endswith(".") and "\n" not in each for each in sentences)
        assert not sentences or self.on_disk() == before
        return bool(sentences)

    def _refusal(self, packets: Packets, data: bytes) -> tuple[str, ...]:
        place = boards_place(self.made.case, self.made.clock.today())
        try:
            arrived = look_into(self.made.case, packets, data, WORDS, place)
            found = seen(arrived, self.made.editor, self.made.case, self.services)
            take_answer(self.taking, arrived, found)
        except AppError as error:
            return (error.sentence,)
        except DomainError as error:
            return tuple(each.sentence for each in error.refusals)
        return ()


def test_what_is_refused_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    """By whoever knows the words, and so can seal whatever they like."""
    for seed in rounds(
        "packets altered behind a known key", short=len(KINDS), goal=100_000, each=EACH
    ):
        chance = Chance(f"known key {seed}")
        with chair(tmp_path / str(seed), KINDS[seed % len(KINDS)]) as found:
            for _ in range(HERE):
                data = Container(quick).seal(signed(_spoilt(found, chance), _KEY), WORDS)
                if not found.refuses(found.made.packets, data):
                    found.taking.give_back()


def test_what_is_refused_behind_the_real_derivation_leaves_the_file_as_it_was(
    tmp_path: Path,
) -> None:
    """Of a container that is not as it was sealed nothing is opened; what is in it may be."""
    real, name = Container(), "packets altered behind the real derivation"
    packets = PacketSealer(CHAIRS, real)
    for seed in rounds(name, short=1, goal=1_000, each=EACH_REAL):
        chance = Chance(f"real {seed}")
        with chair(tmp_path / str(seed), KINDS[seed % len(KINDS)]) as found:
            sealed = real.seal(signed(found.answer, _KEY), WORDS)
            for number in range(HERE_REAL - 1):
                assert found.refuses(packets, _SPOILING[number % len(_SPOILING)](sealed, chance))
            inside = real.seal(signed(_spoilt(found, chance), _KEY), WORDS)
            if not found.refuses(packets, inside):
                found.taking.give_back()
            assert packets.open(sealed, WORDS).packet.label.kind in KINDS


@contextmanager
def chair(folder: Path, kind: PacketKind) -> Iterator[Chair]:
    folder.mkdir()
    with ExitStack() as last, board(folder) as made:
        answer = _answer(made, kind)
        taking = boards_taking(made.editor, made.clock)
        on_disk = bytes_of_open(made.case.path, last)
        yield Chair(made, wired(folder, made.clock), answer, on_disk, taking)


def _spoilt(found: Chair, chance: Chance) -> bytes:
    deed = flipped if chance.random() < 0.25 else other_values
    return deed(found.answer, chance)


def _one_bit(sealed: bytes, chance: Chance) -> bytes:
    at = chance.randrange(len(sealed))
    return sealed[:at] + bytes([sealed[at] ^ 1 << chance.randrange(8)]) + sealed[at + 1 :]


def _cut(sealed: bytes, chance: Chance) -> bytes:
    return sealed[: chance.randrange(len(sealed))]


def _longer(sealed: bytes, chance: Chance) -> bytes:
    return sealed + chance.randbytes(chance.randint(1, 40))


_KEY = CHAIRS.private_key()
_SPOILING = (_one_bit, _cut, _longer)


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
