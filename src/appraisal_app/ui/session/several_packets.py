"""Packets that come together: each is asked about by itself, and at the end all are told of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from appraisal_app.application.ports.interaction import Choice, Dialogs, Question
from appraisal_app.domain.phrases import phrased, phrased_by, strung

_NEXT, _STOP = "next", "stop"


class Fate(Enum):
    """What became of a packet."""

    TAKEN = auto()
    LEFT = auto()
    """Whoever was asked turned away."""
    REFUSED = auto()
    PASSED_ON = auto()
    """It went to another window, which asks and tells by itself."""
    WAITS = auto()
    """It waits for the file that is made for it now."""


@dataclass(frozen=True, slots=True)
class Came:
    """A packet's fate; `why` is the reason of a refusal, or the file that it was passed on to."""

    fate: Fate
    why: str = ""
    title: str = ""
    is_told: bool = False


LEFT, TAKEN, WAITS = Came(Fate.LEFT), Came(Fate.TAKEN), Came(Fate.WAITS)


def refused(title: str, why: str) -> Came:
    """A packet that cannot be taken in; both are told."""
    return Came(Fate.REFUSED, why, title)


def in_turn(paths: tuple[Path, ...], come: Callable[[Path], Came], dialogs: Dialogs) -> None:
    """Let one packet come after the other, and tell at the end what became of each.

    After one from which somebody turned away it is asked whether to go on. One that waits for a
    file is the last: its page is in sight.
    """
    fates = list[tuple[str, Came]]()
    for place, path in enumerate(paths):
        came = come(path)
        fates.append((path.name, came))
        left = len(paths) - place - 1
        if came.fate is Fate.WAITS or (
            came.fate is Fate.LEFT and left and dialogs.choose(_whether(left)) != _NEXT
        ):
            break
    rest = [path.name for path in paths[len(fates) :]]
    dialogs.tell("What became of the packets", strung("\n\n", _told(fates, rest)))


def _whether(left: int) -> Question:
    return Question(
        title="Go on with the other packets?",
        text=phrased_by(
            left,
            "{count} packet that you dropped has not been looked at yet.",
            "{count} packets that you dropped have not been looked at yet.",
            count=left,
        ),
        choices=(Choice(_NEXT, "Go on with the next"), Choice(_STOP, "Stop here")),
    )


def _told(fates: list[tuple[str, Came]], rest: list[str]) -> Iterator[str]:
    for fate, words in (
        (Fate.TAKEN, "Taken in: {names}."),
        (Fate.LEFT, "Not taken in, as you chose: {names}."),
        (Fate.WAITS, "Waits for the file that you make now: {names}."),
    ):
        names = [name for name, came in fates if came.fate is fate]
        if names:
            yield phrased(words, names=_listed(names))
    for name, came in fates:
        if came.fate is Fate.PASSED_ON:
            yield phrased("“{name}” went to the window of {file}.", name=name, file=came.why)
        elif came.fate is Fate.REFUSED:
            yield phrased("“{name}” was refused: {why}", name=name, why=came.why)
    if rest:
        yield phrased(
            "Not looked at: {names}. Drop again what you want to take in.", names=_listed(rest)
        )


def _listed(names: Iterable[str]) -> str:
    return strung(", ", (phrased("“{name}”", name=name) for name in names))
