"""Decision 0017: one word for each thing, and no refusal without a way on."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.wired import ROOT

SOURCES = ROOT / "src" / "appraisal_app"
OTHER_WORDS = re.compile(
    r"\b(self-evaluation|self-assessment|appraisee|CEO(?! Appraisal)|appraisal meeting)\b"
)
SELF_REVIEW = re.compile(r"(?i)\bself-review\b")
OF_D03 = ("application/documents/", "reporting/documents/")
"""Where the title of the document D03, and of its blank form, may stand."""

WHAT_TO_DO = re.compile(
    r"\b(ask|attach|check|choose|close|enter|export|install|keep|make|mend|name|open|print|put|"
    r"replace|save|see that|shorten|try|unpack|use|write)\b",
    re.IGNORECASE,
)


def literals(path: Path) -> Iterator[str]:
    """Texts in the code that somebody might read: no docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            yield node.value


def texts() -> Iterator[tuple[str, str]]:
    """Every text with the file in which it stands."""
    for path in SOURCES.rglob("*.py"):
        place = path.relative_to(SOURCES).as_posix()
        yield from ((place, text) for text in literals(path) if " " in text)
    for path in (ROOT / "resources" / "processes").glob("*.json"):
        yield f"processes/{path.name}", path.read_text(encoding="utf-8")


def test_no_other_word_stands_for_what_has_one() -> None:
    found = [(place, hit[0]) for place, text in texts() if (hit := OTHER_WORDS.search(text))]
    assert found == []


def test_self_review_is_the_name_of_a_document_alone() -> None:
    found = {place for place, text in texts() if SELF_REVIEW.search(text)}
    assert {place for place in found if not place.startswith(OF_D03)} == set()
    assert found, "the document has its name"


CODE = re.compile(r"\bD(0[1-9]|1[0-9]|20)\b")
"""How the code and the command line number documents; people know them by their names."""


def told_to_people() -> Iterator[tuple[str, str]]:
    """Texts of the interface and the documents, and the whole help."""
    yield from (each for each in texts() if not each[0].startswith("cli/"))
    for path in (ROOT / "resources" / "help").rglob("*.*"):
        yield f"help/{path.name}", path.read_text(encoding="utf-8")


def test_a_document_is_called_by_its_name_and_not_by_its_number() -> None:
    told = list(told_to_people())
    assert any(place.startswith("help/") for place, _ in told)
    assert [(place, hit[0]) for place, text in told for hit in CODE.finditer(text)] == []


def refusals() -> Iterator[tuple[str, str]]:
    """What each error says that a user is shown, without what it fills in."""
    for path in SOURCES.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef) and _is_error(node):
                yield from ((node.name, said) for said in _sentences(node))


def _is_error(node: ast.ClassDef) -> bool:
    return any(isinstance(each, ast.Name) and each.id.endswith("Error") for each in node.bases)


def _sentences(node: ast.ClassDef) -> Iterator[str]:
    for call in ast.walk(node):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.args:
            first = call.args[0]
            parts = _parts(first)
            # One that ends with somebody else's sentence leaves the advice to that.
            if call.func.attr == "__init__" and isinstance(parts[-1], ast.Constant):
                yield "".join(str(each.value) for each in parts if isinstance(each, ast.Constant))


def _parts(said: ast.expr) -> list[ast.expr]:
    """Of an f-string its parts, of a phrase its template."""
    if isinstance(said, ast.Call) and isinstance(said.func, ast.Name) and said.args:
        template = said.args[0]
        ends = isinstance(template, ast.Constant) and not str(template.value).endswith("}")
        return [template] if said.func.id == "phrased" and ends else [said]
    return said.values if isinstance(said, ast.JoinedStr) else [said]


@pytest.mark.parametrize(("name", "said"), sorted(refusals()), ids=lambda each: each[:40])
def test_a_refusal_says_what_to_do(name: str, said: str) -> None:
    assert said.endswith(".")
    assert WHAT_TO_DO.search(said), f"{name}: {said}"
