"""What exported documents are called: no name of a person, nothing that a disk refuses."""

from __future__ import annotations

from appraisal_app.application.documents.catalogue import ENTRIES
from appraisal_app.application.documents.entry import DocumentId


def file_name(document: DocumentId, cycle: str, *, remark: str = "", suffix: str = "pdf") -> str:
    """Such as "D07 Review statement 2025-26.pdf"."""
    label = "".join(c if c.isalnum() else "-" for c in cycle)
    remark = f" {remark}" if remark else ""
    return f"{document.value} {ENTRIES[document].file_name} {label}{remark}.{suffix}"
