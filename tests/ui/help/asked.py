"""The title of every question and message of the window, as it stands in the code."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tests.wired import ROOT

UI = ROOT / "src" / "appraisal_app" / "ui"
_QUESTIONS = {"Question", "PassphraseQuestion", "TextQuestion", "DayQuestion"}
_WAYS = {"confirm", "tell", "show_words", "open_path", "open_paths", "save_path", "folder", "file"}
_ASKS = {"dialogs", "_dialogs", "where", "_where"}
_BESIDE = {"chosen_packet": 1, "agreed_to_submit": 1, "save_packet": 1, "asked_where": 1}
"""Functions that ask for somebody else, with the place of the title among what they get."""
_PASS_ON = {"dialogs.py", "asking/passed_on.py", "application/dropped_dialogs.py"}

Named = Mapping[str, Sequence[ast.expr]]


@dataclass(frozen=True, slots=True)
class Asked:
    """Where something is asked, and under which title: "" where this cannot be read there."""

    place: str
    title: str


def all_asked() -> frozenset[Asked]:
    """Each title once for every place; of a phrase it is the template."""
    found = set[Asked]()
    for path in UI.rglob("*.py"):
        place = path.relative_to(UI).as_posix()
        if place not in _PASS_ON:
            tree = ast.parse(path.read_text(encoding="utf-8"))
            found.update(Asked(place, each) for each in _titles_in(tree))
    return frozenset(found)


def _titles_in(tree: ast.Module) -> Iterator[str]:
    named = defaultdict[str, list[ast.expr]](list)
    for name, value in _named_in(tree):
        named[name].append(value)
    for call in ast.walk(tree):
        title = _title_of(call) if isinstance(call, ast.Call) else None
        if title is not None:
            yield from _read(title, named)


def _named_in(tree: ast.Module) -> Iterator[tuple[str, ast.expr]]:
    """What names stand for, in whichever function."""
    for node in ast.walk(tree):
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                yield name, value
            case ast.Assign(targets=[ast.Tuple(elts=names)], value=ast.Tuple(elts=values)):
                for each, value in zip(names, values, strict=True):
                    if isinstance(each, ast.Name):
                        yield each.id, value
            case _:
                pass


def _title_of(call: ast.Call) -> ast.expr | None:
    match call.func:
        case ast.Name(id=name) if name in _QUESTIONS:
            return next((each.value for each in call.keywords if each.arg == "title"), None)
        case ast.Name(id=name) if name in _BESIDE:
            return call.args[_BESIDE[name]]
        case ast.Attribute(value=asker, attr=name) if name in _WAYS and _last(asker) in _ASKS:
            return call.args[0]
        case _:
            return None


def _last(asker: ast.expr) -> str:
    match asker:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def _read(title: ast.expr, named: Named) -> Iterator[str]:
    match title:
        case ast.Constant(value=str(text)):
            yield text
        case ast.Call(func=ast.Name(id="phrased"), args=[ast.Constant(value=str(text)), *_]):
            yield text
        case ast.Call(func=ast.Name(id="phrased_by"), args=[_, _, ast.Constant(value=str(text))]):
            yield text
        case ast.IfExp(body=first, orelse=second):
            yield from (*_read(first, named), *_read(second, named))
        case ast.Name(id=name) if name in named:
            for each in named[name]:
                yield from _read(each, named)
        case ast.Tuple(elts=[first, *_]):
            yield from _read(first, named)
        case _:
            yield ""
