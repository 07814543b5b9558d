"""Papers for one reader as a packet brings them, held to what types cannot say."""

from __future__ import annotations

import hashlib

from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.domain.limited_copies import CopiedPaper, LimitedCopy
from appraisal_app.exchange.errors import RecordError


def check_copy(copy: LimitedCopy) -> None:
    """Raises RecordError when a paper is missing, unknown, or not the one that is named."""
    delivery = copy.delivery
    for name in ("id", "review", "file"):
        if not getattr(delivery, name):
            raise RecordError(f"body.delivery.{name}", "it is empty")
    if not delivery.papers:
        raise RecordError("body.delivery.papers", "there are none")
    if len(delivery.papers) != len(copy.pages):
        raise RecordError("body.pages", "there are not as many as papers")
    ids = [each.id for each in delivery.papers]
    if len(set(ids)) != len(ids) or "" in ids:
        raise RecordError("body.delivery.papers", "an id is missing or used twice")
    for number, (paper, pages) in enumerate(zip(delivery.papers, copy.pages, strict=True)):
        _check_paper(paper, pages, f"body.delivery.papers[{number}]")


def _check_paper(paper: CopiedPaper, pages: bytes, place: str) -> None:
    if paper.document not in set(DocumentId):
        raise RecordError(f"{place}.document", "there is no document of that number")
    if paper.size != len(pages) or not pages:
        raise RecordError(f"{place}.size", "it is not that of the pages")
    if hashlib.sha256(pages).hexdigest() != paper.sha256:
        raise RecordError(f"{place}.sha256", "it is not that of the pages")
