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
from collections import Counter
from pathlib import Path
from typing import Any

from reach import heard

ROOT = Path(__file__).resolve().parents[1]
SCREENS = (
    *("welcome", "new_file", "verifying", "open", "basis", "people", "panel", "objectives"),
    *("judgements", "sign_off", "documents", "timetable", "keeping", "backups"),
)
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


def faults(meant: list[dict[str, object]], told: list[Any]) -> list[str]:
    """Where what is told differs from what is meant."""
    found = heard.unheard(told)
    said = Counter((each.get_name(), each.get_role_name()) for each in told)
    for widget in meant:
        name, wanted = str(widget["name"]), ROLES.get(str(widget["role"]))
        fitting = [key for key in said if key[0] == name and (wanted is None or key[1] in wanted)]
        if not fitting:
            roles = sorted({key[1] for key in said if key[0] == name})
            found.append(f"not told: {widget['kind']} {name!r} {widget['role']} (told: {roles})")
    return found + _unticked(meant, told)


def _unticked(meant: list[dict[str, object]], told: list[Any]) -> list[str]:
    wanted = Counter(str(each["name"]) for each in meant if each["ticked"])
    said = Counter(each.get_name() for each in told if heard.is_ticked(each))
    return [f"ticked, but not told so: {name!r}" for name in wanted - said]


def undescribed(meant: list[dict[str, object]], told: list[Any]) -> list[str]:
    """Descriptions that do not arrive."""
    said = {(each.get_name(), each.get_description()) for each in told}
    return [
        f"description not told: {each['name']!r}"
        for each in meant
        if each["description"] and (each["name"], each["description"]) not in said
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
    heard.begin()
    program: Any = heard.until(heard.desktop_child)
    wrong = 0
    for screen in SCREENS:
        meant = _go(window, screen)
        program.clear_cache()
        told = heard.shown(program)
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
