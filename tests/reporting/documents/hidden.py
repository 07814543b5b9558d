"""Finds planted marks wherever they hide in a PDF: pages, strings, streams, what is read aloud."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pikepdf
import pypdfium2
from tests.reporting.tagged.reading import open_document, spoken

_MARK = re.compile(rb"Zq\d{5}kx")


def marks(data: bytes) -> Iterator[str]:
    with open_document(data) as pdf:
        haystacks = [
            data,
            extracted(data).encode(),
            "".join("".join(words.split()) for _, words in spoken(pdf)).encode(),
            *strings(pdf),
            *streams(pdf),
        ]
    for haystack in haystacks:
        yield from (mark.decode() for mark in found_in(haystack))


def found_in(haystack: bytes) -> list[bytes]:
    """Marks in plain bytes, and in UTF-16 of either order."""
    return _MARK.findall(haystack) + _MARK.findall(haystack.replace(b"\0", b""))


def extracted(data: bytes) -> str:
    """The words of all pages, without the line ends that may part a word."""
    with pypdfium2.PdfDocument(data) as pdf:
        return "".join("".join(page.get_textpage().get_text_range().split()) for page in pdf)


def streams(pdf: pikepdf.Pdf) -> Iterator[bytes]:
    for found in pdf.objects:
        if isinstance(found, pikepdf.Stream):
            yield found.read_bytes()


def strings(pdf: pikepdf.Pdf) -> Iterator[bytes]:
    for found in pdf.objects:
        yield from _within(found)
    yield from _within(pdf.trailer)


def _within(value: Any) -> Iterator[bytes]:
    if isinstance(value, pikepdf.String):
        yield bytes(value)
        yield str(value).encode()
    elif isinstance(value, pikepdf.Array):
        for item in list(value):
            yield from () if _is_indirect(item) else _within(item)
    elif isinstance(value, pikepdf.Dictionary | pikepdf.Stream):
        for key in list(value.keys()):
            item = value[key]
            yield from () if _is_indirect(item) else _within(item)


def _is_indirect(value: Any) -> bool:
    return isinstance(value, pikepdf.Object) and value.is_indirect
