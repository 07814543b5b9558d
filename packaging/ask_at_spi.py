"""Asks the real window what a screen reader is told, over AT-SPI, and compares: `make reach`.

Runs with the system's Python, which has the bindings (Debian: python3-gi, gir1.2-atspi-2.0,
at-spi2-core), inside a session bus and a screen, which may be a virtual one. Ends with 1 when
something that can be used is nameless, has no role, or is not told as the program means it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402 - the version is required first

ROOT = Path(__file__).resolve().parents[1]
NAME = "CEO Appraisal"
SCREENS = (
    *("welcome", "new_file", "verifying", "open", "basis", "people", "panel", "objectives"),
    *("judgements", "sign_off", "documents", "timetable", "keeping", "backups"),
)
NO_ROLES = {"filler", "unknown", "invalid", "redundant object"}
ROLES = {
    "Button": {"push button", "button"},
    "ButtonMenu": {"push button", "button", "push button menu"},
    "RadioButton": {"radio button"},
    "CheckBox": {"check box"},
    "ComboBox": {"combo box"},
    "EditableText": {"text", "password text", "entry"},
    "List": {"list"},
    "Table": {"table"},
    "Pane": {"panel"},
    "Grouping": {"panel"},
    "Document": {"document frame"},
    "StaticText": {"label", "static"},
}
STATE = Atspi.StateType
WAIT_SECONDS = 60


def desktop_child() -> Atspi.Accessible | None:
    """The program, once the desktop knows it."""
    desktop = Atspi.get_desktop(0)
    for at in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(at)
        if child is not None and child.get_name() == NAME:
            return child
    return None


def shown(of: Atspi.Accessible) -> list[Atspi.Accessible]:
    """Everything below `of` that shows and can have the keyboard."""
    found: list[Atspi.Accessible] = []
    waiting = [of]
    while waiting:
        here = waiting.pop()
        if here.get_role_name() == "combo box":
            # Its lines show only while it is open.
            found += [here] * _can_have_keyboard(here)
            continue
        children = [here.get_child_at_index(at) for at in range(min(here.get_child_count(), 500))]
        waiting += [each for each in reversed(children) if each is not None]
        found += [here] * _can_have_keyboard(here)
    return found


def _can_have_keyboard(of: Atspi.Accessible) -> bool:
    states = of.get_state_set()
    return bool(states.contains(STATE.FOCUSABLE) and states.contains(STATE.VISIBLE))


def faults(meant: list[dict[str, object]], told: list[Atspi.Accessible]) -> list[str]:
    """Where what is told differs from what is meant."""
    found: list[str] = []
    heard: Counter[tuple[str, str]] = Counter()
    for each in told:
        role, name = each.get_role_name(), each.get_name()
        heard[(name, role)] += 1
        if role not in {"menu item", "frame", "list item", "check menu item"}:
            found += [f"nameless {role}"] * (not name.strip())
            found += [f"no role: {name!r} is a {role}"] * (role in NO_ROLES)
    for widget in meant:
        name, wanted = str(widget["name"]), ROLES.get(str(widget["role"]))
        fitting = [key for key in heard if key[0] == name and (wanted is None or key[1] in wanted)]
        if not fitting:
            roles = sorted({key[1] for key in heard if key[0] == name})
            found.append(f"not told: {widget['kind']} {name!r} {widget['role']} (told: {roles})")
    return found + _unticked(meant, told)


def _unticked(meant: list[dict[str, object]], told: list[Atspi.Accessible]) -> list[str]:
    wanted = Counter(str(each["name"]) for each in meant if each["ticked"])
    heard = Counter(
        each.get_name() for each in told if each.get_state_set().contains(STATE.CHECKED)
    )
    return [f"ticked, but not told so: {name!r}" for name in wanted - heard]


def undescribed(meant: list[dict[str, object]], told: list[Atspi.Accessible]) -> list[str]:
    """Descriptions that do not arrive."""
    heard = {(each.get_name(), each.get_description()) for each in told}
    return [
        f"description not told: {each['name']!r}"
        for each in meant
        if each["description"] and (each["name"], each["description"]) not in heard
    ]


def main() -> int:
    """Ask on every screen and print what was heard."""
    window = subprocess.Popen(
        [str(ROOT / ".venv/bin/python"), str(ROOT / "packaging/reach/window.py")],
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT / "src"),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        },
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        return _ask(window)
    finally:
        window.kill()
        window.wait()


def _ask(window: subprocess.Popen[str]) -> int:
    Atspi.init()
    end = time.monotonic() + WAIT_SECONDS
    while (program := desktop_child()) is None:
        if time.monotonic() > end:
            print("The window is not known to AT-SPI.")
            return 1
        time.sleep(0.5)
    wrong = 0
    for screen in SCREENS:
        meant = _go(window, screen)
        program.clear_cache()
        told = shown(program)
        found = sorted(set(faults(meant, told) + undescribed(meant, told)))
        wrong += len(found)
        roles = Counter(each.get_role_name() for each in told)
        print(f"{screen}: {len(told)} told, {len(meant)} meant, {len(found)} faults")
        print("   ", ", ".join(f"{count} {role}" for role, count in sorted(roles.items())))
        for fault in found:
            print("   !", fault)
    print("faults:", wrong)
    return 1 if wrong else 0


def _go(window: subprocess.Popen[str], screen: str) -> list[dict[str, object]]:
    if window.stdin is None or window.stdout is None:
        raise OSError("The window cannot be spoken to.")
    window.stdin.write(screen + "\n")
    window.stdin.flush()
    answer: list[dict[str, object]] = json.loads(window.stdout.readline())
    return answer


if __name__ == "__main__":
    sys.exit(main())
