"""The machine-readable record that travels inside the statement: the statement's own content."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date, datetime

from appraisal_app.application.documents.statement.content import StatementContent

FORMAT = "appraisal-statement"


def embedded_record(content: StatementContent) -> bytes:
    """Canonical JSON (UTF-8, sorted keys) of exactly what the pages hold."""
    statement = asdict(content)
    del statement["cover"]["logo"]  # a picture says nothing that a program could read
    body = {
        "format": FORMAT,
        "version": 1,
        "record_id": content.mark.record_id,
        "statement": statement,
    }
    text = json.dumps(body, ensure_ascii=False, sort_keys=True, indent=1, default=_written)
    return f"{text}\n".encode()


def _written(value: object) -> str:
    if isinstance(value, date | datetime):
        return value.isoformat()
    raise TypeError(type(value).__name__)
