"""The pages of the statement that was received, to be read in the window."""

from __future__ import annotations

from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.application.keeping_papers import safe_name
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.post.own_statements import pages_of
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.own_desk import OwnDesk
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.documents.kept_paper import Paper
from appraisal_app.ui.own_desk.keys import review_at

BACK = "Back to what I say to it"


def statement_of(case: CaseFile, desk: OwnDesk, number: int) -> Paper | None:
    """What was received in the review at that place, if anything was."""
    review = review_at(desk, number)
    if review is None or review.received is None:
        return None
    received = review.received
    return Paper(
        document=DocumentId.STATEMENT,
        title="Statement received",
        said=phrased("Kept on {day}, as it came.", day=long_day(received.received_on)),
        name=safe_name(received.name or "Statement.pdf"),
        sha256=received.document,
        read=lambda: pages_of(case, received.document),
    )
