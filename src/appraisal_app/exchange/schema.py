"""The JSON Schema of a record, made from the types that read it."""

from __future__ import annotations

from datetime import datetime
from typing import Any, cast

import msgspec

from appraisal_app.exchange.record import KIND, RecordFile
from appraisal_app.exchange.shape import NOT_CARRIED, hints, kinds, required, without_null
from appraisal_app.exchange.soundness import MAX_LABEL

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema() -> dict[str, Any]:
    """A schema as strict as the reader about fields and types; docs/record.md names the rest."""
    made = msgspec.json.schema(RecordFile)
    for kind in kinds(RecordFile):
        _tighten(made["$defs"][kind.__name__], kind)
    made["$defs"][RecordFile.__name__]["properties"]["kind"] = {"enum": [KIND]}
    return {"$schema": DIALECT, "title": "Appraisal record, version 1", **made}


def _tighten(definition: dict[str, Any], kind: type) -> None:
    properties = cast("dict[str, Any]", definition["properties"])
    for name in NOT_CARRIED.get(kind, frozenset()):
        del properties[name]
    if "label" in properties:
        properties["label"]["maxLength"] = MAX_LABEL
    for name, hint in hints(kind).items():
        if without_null(hint) is datetime:
            for choice in properties[name].get("anyOf", [properties[name]]):
                if choice["type"] == "string":
                    choice["format"] = "date-time"
    definition["required"] = [name for name in properties if name in required(kind)]
    definition["additionalProperties"] = False


def schema_text() -> str:
    """The schema as it stands in resources/schema/record.schema.json."""
    encoded = msgspec.json.encode(schema())
    return msgspec.json.format(encoded, indent=2).decode("utf-8") + "\n"
