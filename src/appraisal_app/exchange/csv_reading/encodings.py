"""In which encoding a file is written, found by decoding all of it, a piece at a time."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from typing import BinaryIO

from appraisal_app.application.importing.errors import (
    ArchiveError,
    NotTableError,
    WorkbookError,
)

_PIECE = 1 << 20
_ZIP = b"PK\x03\x04"
_OLD_WORKBOOK = b"\xd0\xcf\x11\xe0"
_NO_TABLE = re.compile(rb"%PDF|\s*<(?:!doctype|html|\?xml)", re.IGNORECASE)
_NO_TEXT = re.compile(rb"[\x00-\x08]")
_NO_LETTERS = re.compile("[\x00-\x08]")
_WITH_MARK = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_ZIP_NAME = slice(30, 1000)


def find_encoding(file: BinaryIO, heard: Callable[[], None]) -> str:
    """Its name; `heard` is called between pieces. Raises TableErrors for what is no text.

    A byte-order mark decides. Without one it is UTF-8 if every byte fits, else Windows-1252.
    """
    start = file.read(_ZIP_NAME.stop)
    _refuse_other_kinds(start)
    marked = next((name for mark, name in _WITH_MARK.items() if start.startswith(mark)), "")
    for name in (marked,) if marked else ("utf-8", "cp1252"):
        if _decodes(file, name, heard):
            return name
    raise NotTableError


def _refuse_other_kinds(start: bytes) -> None:
    if start.startswith(_OLD_WORKBOOK):
        raise WorkbookError
    if start.startswith(_ZIP):
        length = int.from_bytes(start[26:28], "little")
        first_name = start[_ZIP_NAME][:length].lower()
        raise ArchiveError if first_name.endswith(b".csv") else WorkbookError
    if _NO_TABLE.match(start.removeprefix(codecs.BOM_UTF8)):
        raise NotTableError


def _decodes(file: BinaryIO, name: str, heard: Callable[[], None]) -> bool:
    decoder = codecs.getincrementaldecoder(name)(errors="strict")
    file.seek(0)
    while piece := file.read(_PIECE):
        heard()
        if name != "utf-16" and _NO_TEXT.search(piece):
            raise NotTableError
        try:
            text = decoder.decode(piece)
        except UnicodeDecodeError:
            return False
        if name == "utf-16" and _NO_LETTERS.search(text):
            # UTF-32 begins with the same mark.
            raise NotTableError
    return _ends_well(decoder)


def _ends_well(decoder: codecs.IncrementalDecoder) -> bool:
    try:
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True
