"""What goes on with a copy, or takes parts from it, in a process that is killed meanwhile."""

from __future__ import annotations

import signal
from pathlib import Path

from tests.storage.doomed import Say
from tests.wired import wired

from appraisal_app.application.two_copies.choosing import Choice
from appraisal_app.application.two_copies.comparing import Compared, compare
from appraisal_app.application.two_copies.going_on import go_on
from appraisal_app.application.two_copies.joining import Joining, join


def going_on(folder: Path, say: Say) -> None:
    """Goes on with the copy in the folder."""
    copies, found = _opened(folder)
    say("open")
    go_on(copies, found)
    _stay(say)


def joining(folder: Path, say: Say) -> None:
    """Takes the parts of the whole file from the copy in the folder."""
    copies, found = _opened(folder)
    say("open")
    join(copies, found, Choice(file_parts=frozenset(part.key for part in found.parts)))
    _stay(say)


def _opened(folder: Path) -> tuple[Joining, Compared]:
    services = wired(folder / "chair")
    now = services.clock.now()
    copies = Joining(
        ours=services.files().open(folder / "Ours.appraisal", None, at=now),
        theirs=services.files().open(folder / "Mailed.appraisal", None, at=now),
        actor="chair",
        at=now,
        backups=folder / "backups",
    )
    return copies, compare(copies.ours, copies.theirs)


def _stay(say: Say) -> None:
    """With both files open, until it is killed."""
    say("done")
    signal.pause()
