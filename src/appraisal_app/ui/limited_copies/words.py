"""Whose papers they are, from where and since when, in words."""

from __future__ import annotations

from datetime import tzinfo
from typing import Final

from appraisal_app.application.limited_copies.kinds import whom
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.limited_copies import CopiedPaper, Delivery, PaperCopies
from appraisal_app.domain.phrases import capital, phrased

NO_PAPERS: Final = "No papers are in this file yet."


def heading(copies: PaperCopies) -> str:
    """Such as "Papers for the clerk"."""
    latest = copies.latest
    return (
        phrased("Papers for {reader}", reader=whom(latest.reader))
        if latest is not None
        else "Papers to read"
    )


def lasting_line(copies: PaperCopies, zone: tzinfo | None) -> str:
    """The permanent line of the window, one row of large letters too; the trust heads the rail."""
    latest = copies.latest
    if latest is None:
        return NO_PAPERS
    made = long_day(latest.made_at.astimezone(zone).date())
    return phrased(
        "{copies}, made on {made}. They can only be read.", copies=heading(copies), made=made
    )


def review_name(delivery: Delivery) -> str:
    """Such as "Review 2026/27"."""
    label = delivery.label.strip()
    return phrased("Review {label}", label=label) if label else "A review without a name"


def delivery_name(delivery: Delivery, zone: tzinfo | None) -> str:
    """The review, and when the papers were made."""
    made = long_day(delivery.made_at.astimezone(zone).date())
    return phrased("{delivery}, made on {made}", delivery=review_name(delivery), made=made)


def paper_title(paper: CopiedPaper) -> str:
    """Number and title."""
    return phrased("{document}  {title}", document=paper.document, title=capital(paper.title))


def standing(paper: CopiedPaper, delivery: Delivery, zone: tzinfo | None) -> str:
    """How the paper stood when it was copied, and when that was."""
    made = long_day(delivery.made_at.astimezone(zone).date())
    return phrased(
        "{standing}. Copied from the board's file on {made}.",
        standing=capital(paper.standing),
        made=made,
    )
