"""Reads which record a document was made from, as the document's attachment says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast

from pyhanko.pdf_utils.reader import PdfFileReader

ATTACHMENT = "appraisal-record.json"
_MAX_RECORD = 32 * 1024 * 1024
_MAX_ID = 128
_MAX_DEPTH = 4
_MAX_NAMES = 200


@dataclass(frozen=True, slots=True)
class Claim:
    """The id of the record, and the first digits of its head; None where nothing is said."""

    record_id: str | None = None
    fingerprint: str | None = None


def claim_in(reader: PdfFileReader) -> Claim:
    """What the attached JSON object says; it is no more than the file's claim."""
    try:
        tree = cast("Any", reader.root)["/Names"]["/EmbeddedFiles"]
        for name, specification in _entries(tree, _MAX_DEPTH):
            if name == ATTACHMENT:
                return _claim(specification["/EF"]["/F"])
    except Exception:  # noqa: BLE001 -- hostile input may make the reader raise anything
        return Claim()
    return Claim()


def _claim(stream: Any) -> Claim:
    content: bytes = stream.data
    if len(content) > _MAX_RECORD:
        return Claim()
    record: object = json.loads(content)
    pages = _inside(record, "statement") or _inside(record, "addendum")
    mark = _inside(pages, "mark")
    return Claim(_short(_inside(record, "record_id")), _short(_inside(mark, "fingerprint")))


def _inside(value: object, name: str) -> object:
    return cast("dict[str, object]", value).get(name) if isinstance(value, dict) else None


def _short(value: object) -> str | None:
    is_short = isinstance(value, str) and 0 < len(value) <= _MAX_ID and value.isprintable()
    return value if isinstance(value, str) and is_short else None


def _entries(node: Any, depth: int) -> Iterator[tuple[str, Any]]:
    if depth == 0:
        return
    names = node.get("/Names", ())
    for index in range(0, min(len(names) - 1, _MAX_NAMES), 2):
        yield str(names[index]), names[index + 1]
    kids = node.get("/Kids", ())
    for index in range(min(len(kids), _MAX_NAMES)):
        yield from _entries(kids[index], depth - 1)
