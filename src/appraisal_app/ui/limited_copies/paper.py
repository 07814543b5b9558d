"""The paper of one page, as its pages are shown."""

from __future__ import annotations

from datetime import tzinfo

from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.application.limited_copies.reading import pages_of
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.domain.limited_copies import PaperCopies
from appraisal_app.ui.documents.kept_paper import Paper
from appraisal_app.ui.limited_copies.keys import paper_at
from appraisal_app.ui.limited_copies.words import paper_title, standing


def paper_of(case: CaseFile, copies: PaperCopies, key: str, zone: tzinfo | None) -> Paper | None:
    """The paper of the page of that key, if there is one; its days are those of the zone."""
    placed = paper_at(copies, key)
    if placed is None:
        return None
    paper = placed.paper
    document = DocumentId(paper.document)
    return Paper(
        document=document,
        edition=paper.edition,
        title=paper_title(paper),
        said=standing(paper, placed.delivery, zone),
        name=paper.name,
        sha256=paper.sha256,
        read=lambda: pages_of(case, paper),
        asks_who=document is DocumentId.STATEMENT,
    )
