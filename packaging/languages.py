"""Collects every text of the window into resources/languages/appraisal.ts, for Qt Linguist.

`python packaging/languages.py` reads the source and runs nothing of it. docs/languages.md says how
a translator goes on from there.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "src" / "appraisal_app"
TARGET = ROOT / "resources" / "languages" / "appraisal.ts"

_OUTSIDE = ("cli/", "reporting/", "domain/english_dates.py", "domain/tone.py")
_LISTS = ("application/charts/words.py", "application/documents/sights.py")
"""What no window shows: the command line, and documents, which stay British English."""
_OF_DOCUMENTS = (
    "/sights",
    "/report_fields",
    "/minute/building",
    "/access/holding",
    "/objective_diff",
)
_ERRORS_ONLY = ("exchange/", "storage/", "signing/", "system/", "bootstrap.py", "__main__.py")
_SAYING = {"phrased", "phrased_by", "strung", "shown", "capital", "small"}
_NO_TEXTS = {"compile", "setObjectName", "setProperty", "fullmatch", "sub", "search", "match"} | {
    "split",
    "strftime",
    "TypeVar",
    "NewType",
    "getattr",
    "startswith",
    "endswith",
    "exec_driver_sql",
}
_TEXT = re.compile(r"[A-Za-z].*\s|\s.*[A-Za-z]|^[A-Z][a-z]+|^&[A-Z]|[a-z]…$", re.DOTALL)
_WORD = re.compile(r"^[a-z]+$")
_NO_TEXT = re.compile(
    r"\(\?|\\[bws]|\w\[[a-z]|\[[a-z]-|%s|"
    r"^\s*(SELECT|PRAGMA|INSERT|CREATE|ATTACH) |[a-z]\.[a-z]+\.py"
)
"""A pattern to look for, or a line for a log."""
_WORD_LIST = "\n    "
"""How a list of words begins that texts are searched for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """One text, where it stands, and what a translator has to know of it."""

    source: str
    place: str
    line: int
    counts: bool = False
    values: tuple[str, ...] = ()


class _Reader(ast.NodeVisitor):
    """Gathers the texts of one file."""

    def __init__(self, place: str) -> None:
        self.found: list[Text] = []
        self._place = place
        self._is_list = place in _LISTS
        self._only_errors = place.startswith(_ERRORS_ONLY)
        self._is_said = False
        self._in_error = False

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):
            self.generic_visit(node)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        for each in node.values:
            if isinstance(each, ast.FormattedValue):
                self.visit(each.value)

    def visit_Subscript(self, node: ast.Subscript) -> None:
        self.visit(node.value)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        was, self._in_error = self._in_error, node.name.endswith("Error")
        self.generic_visit(node)
        self._in_error = was

    def visit_Dict(self, node: ast.Dict) -> None:
        for key, value in zip(node.keys, node.values, strict=True):
            self._say(value, said=isinstance(key, ast.Attribute))
            if key is not None:
                self.visit(key)

    def visit_Call(self, node: ast.Call) -> None:
        name = _called(node)
        if name in _NO_TEXTS:
            return
        if name in {"phrased", "phrased_by"} and _is_template(node, name):
            self._take_template(node, name)
            return
        if name == "counted" and len(node.args) > 1:
            self._take_counted(node)
        was, self._in_error = self._in_error, self._in_error or name.endswith(("Error", "Refusal"))
        self.visit(node.func)
        for each in (*node.args, *(word.value for word in node.keywords)):
            self._say(each, said=name in _SAYING)
        self._in_error = was

    def visit_Constant(self, node: ast.Constant) -> None:
        text = node.value
        if not isinstance(text, str) or (self._only_errors and not self._in_error):
            return
        if _NO_TEXT.search(text) or text.startswith(_WORD_LIST):
            return
        if _TEXT.search(text) or ((self._is_said or self._is_list) and _WORD.match(text)):
            self.found.append(Text(source=text, place=self._place, line=node.lineno))

    def _say(self, node: ast.expr, *, said: bool) -> None:
        was, self._is_said = (
            self._is_said,
            said or (self._is_said and isinstance(node, ast.IfExp | ast.BoolOp)),
        )
        self.visit(node)
        self._is_said = was

    def _take_counted(self, node: ast.Call) -> None:
        """What `counted(3, "measure")` makes of its noun."""
        noun = node.args[1]
        if isinstance(noun, ast.Constant):
            many = f"{{number}} {noun.value}s"
            self.found.append(Text(source=many, place=self._place, line=node.lineno, counts=True))

    def _take_template(self, node: ast.Call, name: str) -> None:
        template = node.args[0] if name == "phrased" else node.args[2]
        if not isinstance(template, ast.Constant):
            return
        values = tuple(
            f"{{{word.arg}}} stands for {ast.unparse(word.value)}" for word in node.keywords
        )
        if re.search("[A-Za-z]", re.sub(r"\{\w*\}", "", template.value)):
            self.found.append(
                Text(
                    source=template.value,
                    place=self._place,
                    line=node.lineno,
                    counts=name != "phrased",
                    values=values,
                )
            )
        for word in node.keywords:
            self._say(word.value, said=True)


def _called(node: ast.Call) -> str:
    match node.func:
        case ast.Name():
            return node.func.id
        case ast.Attribute():
            return node.func.attr
        case _:
            return ""


def _is_template(node: ast.Call, name: str) -> bool:
    at = 0 if name == "phrased" else 2
    return len(node.args) > at and isinstance(node.args[at], ast.Constant)


def texts(sources: Path = SOURCES) -> Iterator[Text]:
    """Every text of the window, by file and line."""
    for path in sorted(sources.rglob("*.py")):
        place = path.relative_to(sources).as_posix()
        if _is_of_window(place):
            reader = _Reader(place)
            reader.visit(ast.parse(path.read_text(encoding="utf-8")))
            yield from reader.found


def _is_of_window(place: str) -> bool:
    """Of documents, the window says what they are called and the words for what is chosen."""
    if place.startswith("application/documents/"):
        return place.endswith(("words.py", "entry.py", "catalogue.py")) or any(
            part in place for part in _OF_DOCUMENTS
        )
    return not place.startswith(_OUTSIDE)


def catalogue(found: Iterable[Text]) -> str:
    """The texts as Qt Linguist reads them, each once, with every place where it stands."""
    together: dict[str, list[Text]] = {}
    for each in found:
        together.setdefault(each.source, []).append(each)
    messages = "".join(_message(together[key]) for key in sorted(together))
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
        '<TS version="2.1" sourcelanguage="en_GB">\n<context>\n'
        f"    <name>interface</name>\n{messages}</context>\n</TS>\n"
    )


def _message(same: list[Text]) -> str:
    counts = any(each.counts for each in same)
    places = "".join(
        f'        <location filename="../../src/appraisal_app/{each.place}" line="{each.line}"/>\n'
        for each in same
    )
    notes = "; ".join(dict.fromkeys(note for each in same for note in each.values))
    comment = f"        <extracomment>{_xml(notes)}</extracomment>\n" if notes else ""
    numerus = ' numerus="yes"' if counts else ""
    empty = "<numerusform></numerusform>" if counts else ""
    return (
        f"    <message{numerus}>\n{places}"
        f"        <source>{_xml(same[0].source)}</source>\n{comment}"
        f'        <translation type="unfinished">{empty}</translation>\n    </message>\n'
    )


def _xml(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


if __name__ == "__main__":
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    written = catalogue(texts())
    TARGET.write_text(written, encoding="utf-8")
    print(f"{TARGET.name}: {written.count('<message')} texts")
