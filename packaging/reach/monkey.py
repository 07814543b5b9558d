"""Random hands at an installed program: `monkey.py --seeds N --events N PROGRAM…`.

Keys, words, clicks, drags, wheels and sizes of the window go to the screen through XTest, as a
keyboard and a mouse send them, and lines of the menus are pressed over AT-SPI. After every few the
window has to answer within five seconds, and at the end the file is checked. When the window was
closed, well, it is opened again. For a system that may be spoilt: hands that know nothing can also
delete files in a file dialog.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import time
from collections import deque
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import heard
from installed import Installed

PATIENCE = 5.0
"""Seconds within which a window that is not stuck answers."""
_LOOK_EVERY = 20
_WIDE, _HIGH = 1280, 860
"""The screen."""
_ON_SOMETHING, _TWICE = 0.6, 0.1
"""How often what is pressed is something to press, and how often twice."""
_KEYS = (
    *"abcdefghijklmnopqrstuvwxyz0123456789",
    *("Tab", "Tab", "Tab", "Return", "space", "Escape", "Escape", "BackSpace", "Delete", "Menu"),
    *("Up", "Down", "Left", "Right", "Home", "End", "Page_Up", "Page_Down", "Insert"),
    *(f"F{number}" for number in range(1, 13)),
    *("plus", "minus", "comma", "eacute", "Wcircumflex", "EuroSign", "U0905", "U1F4D6"),
)
_HELD = ("", "", "", "", "ctrl+", "shift+", "alt+", "ctrl+shift+")
_WORDS = ("A good year. ", "  ", "31/2/2026", "Adébáyọ̀", "<b>&amp;</b>", "x" * 200)


class Monkey:
    """One seed's hands."""

    def __init__(self, installed: Installed, file: str, dice: random.Random) -> None:
        self._installed, self._file, self._dice = installed, file, dice
        self._program: Any = None
        self._spots: list[tuple[int, int]] = []
        self._lines: list[Any] = []
        self.starts = 0
        self.longest = 0.0
        self.did: deque[str] = deque(maxlen=30)
        self._deeds = (
            *(self._click,) * 8,
            *(self._key,) * 8,
            *(self._type, self._wheel, self._drag, self._resize, self._line),
        )

    def work(self, events: int) -> None:
        """So many events, with a look after every few whether the window still answers."""
        for number in range(events):
            if number % _LOOK_EVERY == 0:
                self._look()
            self._dice.choice(self._deeds)()
        self._look()

    def leave(self) -> int:
        """Close the window as a person does; with what the program ends."""
        for _ in range(20):
            if self._installed.ended is not None:
                break
            self._send("key", "Escape")
            time.sleep(0.3)
            self._send("key", "ctrl+q")
            time.sleep(1)
        return self._installed.wait()

    def _look(self) -> None:
        """Open the window when it is closed; fail when it ended badly or does not answer."""
        code = self._installed.ended
        if code is not None or self._program is None:
            if code:
                raise SystemExit(f"it ended with {code}")
            self._program = self._installed.open(self._file)
            self.starts += 1
        began = time.monotonic()
        while not self._answers():
            if self._installed.ended is not None:
                self._look()
                return
            if time.monotonic() - began > PATIENCE:
                raise SystemExit(f"it did not answer in {PATIENCE} s")
        self.longest = max(self.longest, time.monotonic() - began)
        self._look_round()

    def _look_round(self) -> None:
        """What can be used just now; nothing while a box is in the way of asking."""
        try:
            self._spots = [each for each in heard.middles(self._program) if _is_on_screen(each)]
            self._lines = [
                each
                for each in heard.below(self._program)
                if each.get_role_name() in {"menu item", "check menu item"}
            ]
        except heard.GLib.Error:
            self._spots, self._lines = [], []

    def _answers(self) -> bool:
        try:
            self._program.clear_cache()
            return self._program.get_child_count() > 0
        except heard.GLib.Error:
            return False

    def _send(self, *words: str) -> None:
        self.did.append(" ".join(words))
        subprocess.run(["xdotool", *words], check=False, capture_output=True)

    def _somewhere(self) -> tuple[str, str]:
        """A place of the screen, mostly on something that can be used."""
        if self._dice.random() < _ON_SOMETHING and self._spots:
            x, y = self._dice.choice(self._spots)
            return str(x), str(y)
        return str(self._dice.randrange(_WIDE)), str(self._dice.randrange(_HIGH))

    def _click(self) -> None:
        button = self._dice.choice(("1", "1", "1", "1", "1", "2", "3"))
        twice = ("--repeat", "2") if self._dice.random() < _TWICE else ()
        self._send("mousemove", *self._somewhere(), "click", *twice, button)

    def _key(self) -> None:
        self._send("key", self._dice.choice(_HELD) + self._dice.choice(_KEYS))

    def _type(self) -> None:
        self._send("type", "--delay", "1", self._dice.choice(_WORDS))

    def _wheel(self) -> None:
        turns = str(self._dice.randrange(1, 10))
        self._send(
            "mousemove", *self._somewhere(), "click", "--repeat", turns, self._dice.choice("45")
        )

    def _drag(self) -> None:
        there = self._somewhere()
        self._send(
            "mousemove", *self._somewhere(), "mousedown", "1", "mousemove", *there, "mouseup", "1"
        )

    def _resize(self) -> None:
        size = (str(self._dice.randrange(400, _WIDE)), str(self._dice.randrange(300, _HIGH)))
        self._send("search", "--onlyvisible", "--class", "appraisal-app", "windowsize", *size)

    def _line(self) -> None:
        """A line of a menu."""
        if self._lines:
            line = self._dice.choice(self._lines)
            try:
                self.did.append(f"menu {line.get_name()}")
            except heard.GLib.Error:
                return
            heard.press(line)


def _is_on_screen(place: tuple[int, int]) -> bool:
    return 0 <= place[0] < _WIDE and 0 <= place[1] < _HIGH


def one_round(words: list[str], seed: int, events: int) -> bool:
    """One seed on a file of its own; whether nothing was wrong."""
    with TemporaryDirectory() as folder:
        installed = Installed(words, Path(folder))
        file = str(Path(folder) / "Example.appraisal")
        installed.do("example", file, "--no-passphrase")
        hands = Monkey(installed, file, random.Random(seed))  # noqa: S311
        wrong = ""
        try:
            hands.work(events)
            if code := hands.leave():
                wrong = f"it ended with {code}"
        except (SystemExit, TimeoutError, subprocess.TimeoutExpired) as found:
            wrong = str(found)
        finally:
            installed.kill()
        complaints = installed.complaints()
        if not wrong:
            installed.do("verify", file)
            installed.do("documents", file)
    print(
        f"seed {seed}: {events} events, {hands.starts} starts, "
        f"longest answer {hands.longest:.2f} s, "
        f"{len(complaints)} complaints{', the file is sound' if not wrong else ', ' + wrong}"
    )
    if wrong or complaints:
        print(*complaints, "the last things done:", *hands.did, sep="\n")
    return not wrong and not complaints


def main() -> int:
    """Every seed; 1 when any was wrong."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--seeds", type=int, default=1)
    asked.add_argument("--first", type=int, default=1)
    asked.add_argument("--events", type=int, default=1500)
    asked.add_argument("program", nargs=argparse.REMAINDER)
    given = asked.parse_args()
    heard.begin()
    seeds = range(given.first, given.first + given.seeds)
    good = [one_round(given.program, seed, given.events) for seed in seeds]
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main())
