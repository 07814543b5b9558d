"""Hands files over, and takes those that are handed over."""

from __future__ import annotations

import contextlib
import os
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from appraisal_app.application.handed_over import Hear
from appraisal_app.system.handing_over.link import Ear, HeldError, Link, Place
from appraisal_app.system.handing_over.message import (
    NOT_TAKEN,
    TAKEN,
    NoMessageError,
    read,
    written,
)

PATIENCE_S = 2.0
"""How long a start waits for the program that runs, before it opens its window itself."""
_ANSWER_S = 1.5
"""How long the window's thread may take to promise; less than the other side waits."""
_MESSAGE_S = 0.5
_AGAIN_S = 0.02
_TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")


def hand_over(place: Place, paths: tuple[Path, ...]) -> bool:
    """Whether a program that runs promised to open these files; without any, to show itself."""
    return _answer_of(place, paths, PATIENCE_S) == TAKEN


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """Who this start is: the first, which listens, or one whose files were handed over.

    Neither where the program that runs does not answer, or nobody can listen.
    """

    listening: Listening | None = None
    is_handed_over: bool = False


def meet(place: Place, paths: tuple[Path, ...], hear: Hear) -> Met:
    """Be the program that listens there, or hand over to it: of two starts at once one is."""
    until = time.monotonic() + PATIENCE_S
    while True:
        try:
            return Met(listening=_heard(place, hear))
        except HeldError:
            answer = _answer_of(place, paths, until - time.monotonic())
        if answer is not None or time.monotonic() >= until:
            return Met(is_handed_over=answer == TAKEN)
        # The other one has claimed the place and does not listen yet, or no longer.
        time.sleep(_AGAIN_S)


def _answer_of(place: Place, paths: tuple[Path, ...], seconds: float) -> bytes | None:
    """What the program that runs says within that time; None where nobody heard to the end."""
    token = next((found for each in _TOKENS if (found := os.environ.get(each, ""))), "")
    until = time.monotonic() + seconds
    link = place.connect(seconds)
    if link is None:
        return None
    try:
        link.send(written(tuple(each.absolute() for each in paths), token))
        return link.receive(max(until - time.monotonic(), 0))
    except (TimeoutError, NoMessageError):
        return NOT_TAKEN
    except OSError:
        return None
    finally:
        link.close()


class Listening:
    """Hears what is handed over, on a thread of its own, until `close`."""

    def __init__(self, ear: Ear, hear: Hear) -> None:
        self._ear = ear
        self._hear = hear
        self._thread = threading.Thread(target=self._listen, name="handing over", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Hear no more."""
        with contextlib.suppress(OSError):
            self._ear.close()

    def _listen(self) -> None:
        while True:
            try:
                link = self._ear.accept()
            except OSError:
                return
            with contextlib.suppress(OSError, NoMessageError):
                self._answer(link)
            link.close()

    def _answer(self, link: Link) -> None:
        asked = read(link.receive(_MESSAGE_S))
        self._hear(asked)
        link.send(TAKEN if asked.is_taken(_ANSWER_S) else NOT_TAKEN)


def listen(place: Place, hear: Hear) -> Listening | None:
    """Hear what is handed over from now on; None where another program does, or nobody can."""
    try:
        return _heard(place, hear)
    except HeldError:
        return None


def _heard(place: Place, hear: Hear) -> Listening | None:
    """None where nobody can; raises HeldError."""
    ear = place.listen()
    return Listening(ear, hear) if ear is not None else None
