"""Hands files over, and takes those that are handed over."""

from __future__ import annotations

import contextlib
import os
import threading
import time
from pathlib import Path

from appraisal_app.application.handed_over import Hear
from appraisal_app.system.handing_over.link import Ear, Link, Place
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
_TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")


def hand_over(place: Place, paths: tuple[Path, ...]) -> bool:
    """Whether a program that runs promised to open these files; without any, to show itself."""
    token = next((found for each in _TOKENS if (found := os.environ.get(each, ""))), "")
    until = time.monotonic() + PATIENCE_S
    link = place.connect(PATIENCE_S)
    if link is None:
        return False
    try:
        link.send(written(tuple(each.absolute() for each in paths), token))
        return link.receive(until - time.monotonic()) == TAKEN
    except (OSError, NoMessageError):
        return False
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
    ear = place.listen()
    return Listening(ear, hear) if ear is not None else None
