"""Goes on with a copy, or takes parts from it, in a process that is killed meanwhile."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from tests.wired import wired

from appraisal_app.application.two_copies.choosing import Choice
from appraisal_app.application.two_copies.comparing import compare
from appraisal_app.application.two_copies.going_on import go_on
from appraisal_app.application.two_copies.joining import Joining, join

if __name__ == "__main__":
    task, folder = sys.argv[1], Path(sys.argv[2])
    services = wired(folder / "chair")
    now = services.clock.now()
    copies = Joining(
        ours=services.files().open(folder / "Ours.appraisal", None, at=now),
        theirs=services.files().open(folder / "Mailed.appraisal", None, at=now),
        actor="chair",
        at=now,
        backups=folder / "backups",
    )
    found = compare(copies.ours, copies.theirs)
    os.write(1, b"!")
    if task == "go_on":
        go_on(copies, found)
    else:
        join(copies, found, Choice(file_parts=frozenset(part.key for part in found.parts)))
    os.write(1, b".")
    sys.stdin.read()
