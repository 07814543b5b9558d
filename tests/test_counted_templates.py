"""A text with a number before a word of many is made for one as well, or can never count one."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from tests.wired import ROOT

SOURCES = ROOT / "src" / "appraisal_app"
MANY = re.compile(r"\{(\w+)\} (?:[a-z]+ )?([a-z]+s|people|were|are|have)\b")
VERBS = {"is", "was", "has", "stands", "sees", "holds", "opens", "goes", "follows", "stays"}
"""Words with an s at their end that are said of one."""


def counted() -> Iterator[tuple[str, str]]:
    """Each such template that is not one of a pair, with its file."""
    for path in sorted(SOURCES.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _template(node) and not _has_pair(node, parents):
                yield path.relative_to(SOURCES).as_posix(), _template(node)


def _template(call: ast.Call) -> str:
    match call:
        case ast.Call(func=ast.Name(id="phrased"), args=[ast.Constant(value=str(text)), *_]):
            values = {each.arg: each.value for each in call.keywords}
            found = [each for each in MANY.finditer(text) if each[2] not in VERBS]
            return text if any(_may_be_one(values.get(each[1])) for each in found) else ""
        case _:
            return ""


def _may_be_one(value: ast.expr | None) -> bool:
    """Not a constant, and no text that was made elsewhere."""
    match value:
        case ast.Call(func=ast.Name(id="len")) | ast.BinOp():
            return True
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return not name.isupper() and name in {"count", "number", "days", "weeks", "left"}
        case _:
            return False


def _has_pair(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> bool:
    while node in parents:
        node = parents[node]
        if isinstance(node, ast.IfExp) and "== 1" in ast.unparse(node.test):
            return True
    return False


NEVER_ONE = {
    "“{trust}” could be any of {count} trusts in this file. Choose the one you mean.": "at least 2",
    "There are {count} objectives. Fewer, heavier ones are easier to keep in sight through the "
    "year.": "more than can be carried",
    "{count} with numbers": "of one as of many",
    "{count} more pages": "a single one is shown",
    " {count} more things are listed there.": "one and none have words of their own",
    "{count} files: let go of them to {deed}.": "at least 2",
    "{count} files: only “{name}” is used, to {deed}.": "at least 2",
    "{number} answers": "at least the lowest floor",
}
"""Why a template is right for every number that it can meet."""


def test_what_counts_is_made_for_one_as_well() -> None:
    assert {text for _, text in counted()} == set(NEVER_ONE)
