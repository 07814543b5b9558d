"""Opens a packet at the window: asks for its words, says what it is, and asks whether to take it.

Nothing is changed here. Looking for known words and deriving a key take a tenth of a second each.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from appraisal_app.application.exporting import read_file
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.interaction import (
    Choice,
    Dialogs,
    FileKind,
    Question,
    TextQuestion,
)
from appraisal_app.application.ports.packets import (
    PACKET_SUFFIX,
    Opened,
    WrongWordsError,
)
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.arriving import Arrived, known_words, look_into
from appraisal_app.application.post.six_words import slip_in
from appraisal_app.application.post.telling import told_rows
from appraisal_app.application.word_list import read_words
from appraisal_app.domain.arriving import Place
from appraisal_app.domain.phrases import phrased, strung

T = TypeVar("T")

PACKETS = (FileKind("Sealed packets", (PACKET_SUFFIX.removeprefix("."),)),)
ASKED = (
    "Ask whoever sent the packet to read the six words to you on the telephone. Capital letters "
    "and spaces do not matter."
)
_TAKE, _NOT_NOW = "take", "not_now"


@dataclass(frozen=True, slots=True, kw_only=True)
class Counter:
    """The file at which a packet arrives, and the ways to ask."""

    case: CaseFile
    services: Services
    dialogs: Dialogs
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class More:
    """What else is known of a packet: pairs of label and value, and sentences."""

    rows: tuple[tuple[str, str], ...] = ()
    notices: tuple[str, ...] = ()


def chosen_packet(dialogs: Dialogs, title: str, folder: Path) -> bytes | None:
    """The bytes of a packet that the user chose; raises AppError."""
    path = dialogs.open_path(title, PACKETS, folder=folder)
    return None if path is None else read_file(path)


def with_words(dialogs: Dialogs, services: Services, data: bytes) -> tuple[Opened, str] | None:
    """The opened packet and its words; None when the person turned away. Raises AppError."""
    packets = services.packets()
    return _asked(dialogs, services, data, lambda words: (packets.open(data, words), words))


def _nothing_more(_: Arrived) -> More:
    return More()


def agreed(
    counter: Counter,
    data: bytes,
    words: str = "",
    see: Callable[[Arrived], More] = _nothing_more,
) -> Arrived | None:
    """The packet when it may come in and the person wants it; raises AppError or DomainError.

    `see` finds out more about it before anybody is asked, and raises when it does not fit.
    """
    packets = counter.services.packets()
    words = words or known_words(counter.case, packets, data)

    def look(typed: str) -> Arrived:
        return look_into(counter.case, packets, data, typed, counter.place)

    arrived = look(words) if words else _asked(counter.dialogs, counter.services, data, look)
    if arrived is None:
        return None
    question = preview(arrived, counter.services, see(arrived))
    return arrived if counter.dialogs.choose(question) == _TAKE else None


def preview(arrived: Arrived, services: Services, more: More | None = None) -> Question:
    """What came, from whom, and what to know before it is taken in."""
    more = more if more is not None else More()
    zone = services.clock.now().tzinfo
    told = (*told_rows(arrived.opened, zone), *more.rows)
    rows = strung(
        "\n", (phrased("{name}: {value}", name=name, value=value) for name, value in told)
    )
    return Question(
        title="Take this packet in?",
        text=strung("\n\n", (rows, *more.notices, *arrived.notices)),
        choices=(Choice(_TAKE, "Take it in"), Choice(_NOT_NOW, "Not now")),
    )


def _asked(
    dialogs: Dialogs, services: Services, data: bytes, attempt: Callable[[str], T]
) -> T | None:
    """Ask until the words open it; what no words would open is said before anybody types."""
    if not services.packets().recognises(data):
        return attempt("")
    typed = error = ""
    while True:
        question = TextQuestion(
            title="The six words of this packet",
            text=ASKED,
            label="Six words",
            accept="Open",
            value=typed,
            error=error,
        )
        answer = dialogs.ask_text(question)
        if answer is None:
            return None
        typed = answer
        try:
            return attempt(typed)
        except WrongWordsError as wrong:
            error = slip_in(typed, read_words(services.resources)) or wrong.sentence
