"""The machine-readable record that travels inside an addendum: its own content."""

from __future__ import annotations

import json
from dataclasses import asdict

from appraisal_app.application.documents.addendum.content import AddendumContent

FORMAT = "appraisal-addendum"


def embedded_addendum(content: AddendumContent) -> bytes:
    """Canonical JSON (UTF-8, sorted keys) of exactly what the pages hold."""
    addendum = asdict(content)
    del addendum["cover"]["logo"]
    addendum["mark"]["at"] = content.mark.at.isoformat()
    body = {
        "format": FORMAT,
        "version": 1,
        "record_id": content.mark.record_id,
        "addendum": addendum,
    }
    return f"{json.dumps(body, ensure_ascii=False, sort_keys=True, indent=1)}\n".encode()
