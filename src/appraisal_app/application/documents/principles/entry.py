"""What the catalogue knows of the principles and ground rules."""

from __future__ import annotations

from appraisal_app.application.documents.entry import DocumentId, Entry
from appraisal_app.application.documents.principles.building import build_principles
from appraisal_app.application.documents.principles.content import PrinciplesContent
from appraisal_app.application.documents.readiness import principles_missing
from appraisal_app.domain.confidentiality import Reader

ENTRY = Entry(
    id=DocumentId.PRINCIPLES,
    title="Principles and ground rules",
    file_name="Chief executive's review principles and ground rules",
    audience="chief executive, panel, adviser",
    readers=frozenset({Reader.CHIEF_EXECUTIVE, Reader.PANEL, Reader.ADVISER}),
    content=PrinciplesContent,
    missing=principles_missing,
    build=build_principles,
)
