"""Goes through every page of an installed program as a screen reader does: `walk.py PROGRAM…`.

Presses lines of the menus over AT-SPI and looks on each page for what can be used and has no name
or no role. What each thing should be called is compared in the source tree.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import heard
from installed import Installed

OUTSIDE = ("New file…", "Check a PDF or this file…", "Signing identities…", "First page")
INSIDE = (
    *("Home", "Backups", "Protect this file with a passphrase…"),
    *("Replace in this review…", "Find in this file…"),
)
BOXES = ("Accessibility", "About CEO Appraisal", "Open…", "Save a copy…")
_MOST_STEPS = 60


class Walk:
    """One run of the program from page to page."""

    def __init__(self, program: Any) -> None:
        self.program = program
        self.pages = 0
        self.told = 0
        self.faults: list[str] = []

    def look(self, where: str) -> tuple[str, ...]:
        """Ask for everything that shows; its names, by which pages are told apart."""
        told = self._settled()
        found = sorted(set(heard.unheard(told)))
        self.pages += 1
        self.told += len(told)
        self.faults += [f"{where}: {fault}" for fault in found]
        roles = Counter(each.get_role_name() for each in told)
        print(f"{where}: {len(told)} told, {len(found)} faults")
        print("   ", ", ".join(f"{count} {role}" for role, count in sorted(roles.items())))
        return _names(told)

    def _settled(self) -> list[Any]:
        before: tuple[str, ...] | None = None
        for _ in range(100):
            time.sleep(0.2)
            self.program.clear_cache()
            told: Any = heard.until(lambda: heard.shown(self.program))
            if (now := _names(told)) == before:
                return told
            before = now
        raise TimeoutError("the window does not come to rest")

    def line(self, name: str) -> bool:
        """Press the line of a menu; whether there is one that can be used."""
        found = next(self._lines(name), None)
        if found is not None:
            heard.press(found)
        return found is not None

    def _lines(self, name: str) -> Iterator[Any]:
        enabled = heard.Atspi.StateType.ENABLED
        for each in heard.below(self.program):
            is_line = each.get_name() == name and each.get_role_name() == "menu item"
            if is_line and each.get_state_set().contains(enabled):
                yield each

    def button(self, name: str) -> None:
        """Press the button of that name."""
        for each in heard.shown(self.program):
            if each.get_name() == name and each.get_role_name() in {"push button", "button"}:
                heard.press(each)
                return
        raise SystemExit(f"There is no button {name}.")


def _names(told: list[Any]) -> tuple[str, ...]:
    return tuple(f"{each.get_role_name()} {each.get_name()}" for each in told)


def without_a_file(walk: Walk) -> None:
    """The pages that need no file."""
    walk.look("first page")
    for name in OUTSIDE:
        if not walk.line(name):
            raise SystemExit(f"There is no line {name}.")
        walk.look(name)


def with_a_file(walk: Walk) -> None:
    """Every step of the review, the pages beside them, and what asks over them."""
    before = walk.look("the file")
    for number in range(1, _MOST_STEPS):
        walk.line("Next step")
        now = walk.look(f"step {number}")
        if now == before:
            break
        before = now
    for name in (*INSIDE, *BOXES):
        if not walk.line(name):
            walk.faults.append(f"There is no line {name}.")
            continue
        walk.look(name)
        if name in BOXES:
            walk.button("Close" if name not in {"Open…", "Save a copy…"} else "Cancel")


def main(words: list[str]) -> int:
    """Both walks; 1 when anything was found, or the program complained or ended badly."""
    heard.begin()
    with TemporaryDirectory() as folder:
        installed = Installed(words, Path(folder))
        file = str(Path(folder) / "Example.appraisal")
        installed.do("example", file, "--no-passphrase")
        walks = []
        try:
            for opened, goes in (((), without_a_file), ((file,), with_a_file)):
                walk = Walk(installed.open(*opened))
                walks.append(walk)
                goes(walk)
                walk.line("Quit")
                if (code := installed.wait()) != 0:
                    walk.faults.append(f"it ended with {code}")
        finally:
            installed.kill()
        installed.do("verify", file)
        faults = [fault for walk in walks for fault in walk.faults] + installed.complaints()
    pages, told = sum(walk.pages for walk in walks), sum(walk.told for walk in walks)
    print(*faults, sep="\n")
    print(f"faults: {len(faults)} in {pages} pages and boxes, {told} things told")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
