"""The kind of file that documents are."""

from __future__ import annotations

from appraisal_app.application.ports.interaction import FileKind

PDFS = (FileKind("PDF documents", ("pdf",)),)
