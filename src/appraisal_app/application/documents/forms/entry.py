"""What the catalogue knows of the blank forms."""

from __future__ import annotations

from appraisal_app.application.documents.entry import DocumentId, Entry
from appraisal_app.application.documents.forms.building import build_forms
from appraisal_app.application.documents.forms.content import FormsContent
from appraisal_app.domain.confidentiality import Reader
from appraisal_app.domain.errors import Refusal
from appraisal_app.domain.record import Record


def _nothing(_: Record) -> tuple[Refusal, ...]:
    return ()


ENTRY = Entry(
    id=DocumentId.FORMS,
    title="Blank forms",
    file_name="Chief executive's review blank forms",
    audience="everybody with a part in the review",
    readers=frozenset(Reader) - {Reader.PUBLIC},
    content=FormsContent,
    missing=_nothing,
    build=build_forms,
)
