"""The house keeps its measure: no room that is a lumber-room, no file that outgrows a reader."""

from __future__ import annotations

from pathlib import Path
from statistics import median

SOURCE = Path(__file__).resolve().parent.parent / "src" / "appraisal_app"
FILES = sorted(SOURCE.rglob("*.py"))
LUMBER = {"utils", "util", "helpers", "helper", "common", "misc", "base", "manager", "core"}


def lengths() -> dict[str, int]:
    return {
        str(path.relative_to(SOURCE)): len(path.read_text(encoding="utf-8").splitlines())
        for path in FILES
    }


def test_no_room_is_a_lumber_room() -> None:
    parts = {part.removesuffix(".py") for path in FILES for part in path.relative_to(SOURCE).parts}
    assert parts & LUMBER == set()


def test_no_file_outgrows_a_reader() -> None:
    assert {name: n for name, n in lengths().items() if n > 400} == {}


def test_files_are_small_as_a_rule() -> None:
    sizes = sorted(n for n in lengths().values() if n > 2)
    assert median(sizes) <= 100
    assert sizes[int(len(sizes) * 0.9)] <= 250


def test_package_files_hold_a_docstring_and_nothing_else() -> None:
    sizes = {
        str(path.relative_to(SOURCE)): len(path.read_text(encoding="utf-8").splitlines())
        for path in FILES
        if path.name == "__init__.py" and path.parent != SOURCE
    }
    assert {name: n for name, n in sizes.items() if n > 8} == {}
