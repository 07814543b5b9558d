"""Reads a document as assistive software does: by its structure tree, not by its pages."""

from __future__ import annotations

import re
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pikepdf

if TYPE_CHECKING:
    from collections.abc import Iterator

PAINTING = {"Tj", "TJ", "'", '"', "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh"}


def open_document(content: bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(content))


def elements(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    """Every structure element in reading order."""
    yield from _below(pdf.Root.StructTreeRoot.K)


def spoken(pdf: pikepdf.Pdf) -> list[tuple[str, str]]:
    """The text of each element that has any of its own, white space made even."""
    texts = [_page_texts(page) for page in pdf.pages]
    numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
    heard = []
    for element in elements(pdf):
        text = element.get("/ActualText")
        words = str(text) if text is not None else _own_text(element, texts, numbers)
        if words.split():
            heard.append((str(element.S)[1:], " ".join(words.split())))
    return heard


def unmarked_painting(pdf: pikepdf.Pdf) -> list[str]:
    """The operators that paint outside any marked content, by page."""
    found: list[str] = []
    for number, page in enumerate(pdf.pages, 1):
        depth = 0
        for instruction in pikepdf.parse_content_stream(page):
            operator = str(instruction.operator)
            depth += (operator in {"BDC", "BMC"}) - (operator == "EMC")
            if depth == 0 and operator in PAINTING:
                found.append(f"page {number}: {operator}")
        assert depth == 0
    return found


def _below(node: Any) -> Iterator[pikepdf.Object]:
    if isinstance(node, pikepdf.Array):
        for child in list(node):
            yield from _below(child)
    elif isinstance(node, pikepdf.Dictionary) and node.get("/S") is not None:
        yield node
        if "/K" in node:
            yield from _below(node.K)


def _own_text(element: pikepdf.Object, texts: list[dict[int, str]], numbers: dict[Any, int]) -> str:
    children = element.get("/K")
    if children is None:
        return ""
    own = list(children) if isinstance(children, pikepdf.Array) else [children]
    words: list[str] = []
    for child in own:
        if isinstance(child, pikepdf.Dictionary) and child.get("/Type") == "/MCR":
            words.append(texts[numbers[child.Pg.objgen]][int(child.MCID)])
        elif not isinstance(child, pikepdf.Dictionary):
            words.append(texts[numbers[element.Pg.objgen]][int(child)])
    return "".join(words)


def _page_texts(page: pikepdf.Page) -> dict[int, str]:
    """The text of each marked content of a page, by its number."""
    maps = {name: _letters(font) for name, font in page.Resources.Font.items()}
    texts: dict[int, str] = {}
    stack: list[tuple[int, bool]] = []
    letters: dict[int, str] = {}
    for instruction in pikepdf.parse_content_stream(page):
        operator, operands = str(instruction.operator), instruction.operands
        if operator in {"BDC", "BMC"}:
            stack.append(_opened(operands, texts))
        elif operator == "EMC":
            stack.pop()
        elif operator == "Tf":
            letters = maps[str(operands[0])]
        elif operator in {"Tj", "TJ"} and stack and not stack[-1][1]:
            texts[stack[-1][0]] = texts.get(stack[-1][0], "") + _shown(operands[0], letters)
    return texts


def _opened(operands: Any, texts: dict[int, str]) -> tuple[int, bool]:
    properties = operands[1] if len(operands) > 1 else {}
    number = int(properties.get("/MCID", -1))
    actual = properties.get("/ActualText")
    if actual is not None:
        texts[number] = str(actual)
    return number, actual is not None


def _shown(operand: Any, letters: dict[int, str]) -> str:
    parts = list(operand) if isinstance(operand, pikepdf.Array) else [operand]
    strings = [bytes(part) for part in parts if isinstance(part, pikepdf.String)]
    return "".join(letters[code] for string in strings for code in string)


def _letters(font: pikepdf.Object) -> dict[int, str]:
    if "/ToUnicode" not in font:
        return {}
    content = font.ToUnicode.read_bytes().decode("ascii")
    pairs = re.findall(r"<([0-9A-F]{2})> <((?:[0-9A-F]{4})+)>", content)
    return {int(code, 16): bytes.fromhex(word).decode("utf-16-be") for code, word in pairs}
