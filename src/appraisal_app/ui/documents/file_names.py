"""What exported documents are called."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.application.documents.catalogue import DocumentId

_SHORT: Mapping[DocumentId, str] = MappingProxyType(
    {
        DocumentId.TIMETABLE: "Review plan and timetable",
        DocumentId.PRINCIPLES: "Principles and ground rules",
        DocumentId.REFLECTION: "Self-review",
        DocumentId.STATEMENT: "Review statement",
        DocumentId.PLAN: "Objectives and development plan",
        DocumentId.EXTRACT: "Open minutes extract",
    }
)


def document_file_name(document: DocumentId, cycle: str, *, remark: str = "") -> str:
    """Such as "D07 Review statement 2025-26.pdf"."""
    remark = f" {remark}" if remark else ""
    return f"{document.value} {_SHORT[document]} {cycle.replace('/', '-')}{remark}.pdf"
