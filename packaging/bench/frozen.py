"""Size and start of the frozen build, where one was made: `make bench OUT=…`."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from pairs import Part, Row, in_turn, note
from worlds import ROOT, World

_BARE = (
    "import sys\n"
    "from PySide6.QtWidgets import QApplication, QMainWindow\n"
    "application = QApplication(sys.argv)\n"
    "window = QMainWindow()\n"
    "window.setWindowTitle('CEO Appraisal')\n"
    "window.resize(1280, 860)\n"
    "window.show()\n"
    "application.exec()\n"
)
_NEEDED = ("Xvfb", "xdotool")
_DISPLAY = ":97"


def measure(part: Part, world: World) -> None:
    """Size against PySide6 alone; start until a window is seen on a virtual screen."""
    folder = (
        Path(os.environ.get("OUT", str(ROOT / "build" / "packages"))) / "dist" / "appraisal-app"
    )
    program = folder / "appraisal-app"
    if not program.is_file():
        note(f"no frozen build at {folder}: nothing to measure")
        return
    _show_size(part, folder)
    if not all(shutil.which(each) for each in _NEEDED):
        note(f"{' and '.join(_NEEDED)} are needed to see the frozen build start")
        return
    screen = subprocess.Popen(["Xvfb", _DISPLAY, "-screen", "0", "1400x1000x24"])
    try:
        time.sleep(1)
        rounds = in_turn(
            lambda: _until_seen(world, (str(program),)),
            lambda: _until_seen(world, (sys.executable, "-c", _BARE)),
            rounds=part.rounds,
        )
    finally:
        screen.terminate()
        screen.wait()
    part.rows(("frozen build until its window is seen",), rounds, goal=None)


def _show_size(part: Part, folder: Path) -> None:
    import PySide6
    import shiboken6

    ours = _megabytes(folder)
    bare = sum(_megabytes(Path(each.__path__[0])) for each in (PySide6, shiboken6))
    part.show(
        Row(
            part=part.name,
            name="size of the frozen build, against the PySide6 packages",
            unit="MB",
            ours=ours,
            bare=bare,
            ratios=(ours / bare,),
            goal=None,
        )
    )


def _megabytes(folder: Path) -> float:
    files = (each for each in folder.rglob("*") if each.is_file() and not each.is_symlink())
    return sum(each.stat().st_size for each in files) / 1e6


def _until_seen(world: World, command: Sequence[str]) -> float:
    """Milliseconds from the start of the process to a window in sight."""
    own = {**world.environment(), "DISPLAY": _DISPLAY, "QT_QPA_PLATFORM": "xcb"}
    if not str(command[0]).startswith(sys.prefix):
        own.pop("PYTHONPATH")
    began = time.perf_counter()
    program = subprocess.Popen(command, env=own, start_new_session=True)
    try:
        search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "CEO Appraisal"]
        subprocess.run(search, env=own, check=True, capture_output=True, timeout=60)
        return (time.perf_counter() - began) * 1000
    finally:
        os.killpg(program.pid, signal.SIGTERM)
        program.wait()
