"""Turns to every screen of a file, again and again, a bare repaint after each: FILE ROUNDS."""

from __future__ import annotations

import sys
import time
from importlib import import_module
from pathlib import Path

from canvas import Canvas, settle

from appraisal_app.application.ports.files import Passphrase
from appraisal_app.bootstrap import services
from appraisal_app.ui.application.start import Program
from appraisal_app.ui.destinations import BACKUPS, HOME, SEARCH
from appraisal_app.ui.gallery import NoSettings

PASSPHRASE = "anchor basket candle dragon ember forest"  # noqa: S105 - of a made-up trust


def main() -> None:
    """Print a line for every turn: the page, its milliseconds, those of the bare repaint."""
    path, rounds = Path(sys.argv[1]), int(sys.argv[2])
    # As the program does behind its first window, on a thread of its own.
    import_module("appraisal_app.ui.application.other_pages")
    wired = services()
    program = Program(wired, NoSettings())
    program.window.resize(1280, 860)
    program.begin(None)
    case = wired.files().open(path, Passphrase(PASSPHRASE), at=wired.clock.now())
    program.session.opened(case)
    settle()
    program.tasks.finish()
    canvas = Canvas()
    settle()
    canvas.repainted()
    file = program.session.file
    pages = [*(file.pages if file is not None else ()), SEARCH, BACKUPS]
    for number in range(rounds + 1):
        for page in pages:
            if page == program.session.page:
                program.session.go(SEARCH if page == HOME else HOME)
                settle()
            start = time.perf_counter()
            program.session.go(page)
            settle()
            ours = (time.perf_counter() - start) * 1000
            visit = "first" if number == 0 else "again"
            print(f"={page}:{visit} {ours} {canvas.repainted()}", flush=True)
    program.session.may_close()
    program.tasks.close()


main()
