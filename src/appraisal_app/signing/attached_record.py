"""Reads the id of the record that a document carries as an attachment."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, cast

from pyhanko.pdf_utils.reader import PdfFileReader

ATTACHMENT = "appraisal-record.json"
_MAX_RECORD = 32 * 1024 * 1024
_MAX_ID = 128
_MAX_DEPTH = 4
_MAX_NAMES = 200


def record_id_in(reader: PdfFileReader) -> str | None:
    """The `record_id` in the attached JSON object, or None; it is no more than the file's claim."""
    try:
        tree = cast("Any", reader.root)["/Names"]["/EmbeddedFiles"]
        for name, specification in _entries(tree, _MAX_DEPTH):
            if name == ATTACHMENT:
                return _record_id(specification["/EF"]["/F"])
    except Exception:  # noqa: BLE001 -- hostile input may make the reader raise anything
        return None
    return None


def _record_id(stream: Any) -> str | None:
    content: bytes = stream.data
    if len(content) > _MAX_RECORD:
        return None
    record: object = json.loads(content)
    if not isinstance(record, dict):
        return None
    found = cast("dict[str, object]", record).get("record_id")
    if isinstance(found, str) and 0 < len(found) <= _MAX_ID and found.isprintable():
        return found
    return None


def _entries(node: Any, depth: int) -> Iterator[tuple[str, Any]]:
    if depth == 0:
        return
    names = node.get("/Names", ())
    for index in range(0, min(len(names) - 1, _MAX_NAMES), 2):
        yield str(names[index]), names[index + 1]
    kids = node.get("/Kids", ())
    for index in range(min(len(kids), _MAX_NAMES)):
        yield from _entries(kids[index], depth - 1)
