"""What a file of papers for one reader takes: its index may grow, and nothing else is changed."""

from __future__ import annotations

from collections.abc import Collection

from appraisal_app.application.errors import AppError
from appraisal_app.application.ports.files import Aggregate, DocumentKind
from appraisal_app.domain.correspondence import Correspondence
from appraisal_app.domain.limited_copies import ONLY_READ, PaperCopies, may_follow


class OnlyReadError(AppError):
    """Something that a file of papers to read does not take."""

    def __init__(self) -> None:
        super().__init__(ONLY_READ)


def refuse_adding(whose: DocumentKind, value: Aggregate) -> None:
    """Raises OnlyReadError for what such a file never holds."""
    if whose is DocumentKind.COPY and not isinstance(value, PaperCopies | Correspondence):
        raise OnlyReadError


def refuse_saving(before: Aggregate | None, after: Aggregate) -> None:
    """Raises OnlyReadError when a paper that is there would become another one."""
    if isinstance(after, Correspondence):
        return
    if not isinstance(before, PaperCopies) or not isinstance(after, PaperCopies):
        raise OnlyReadError
    if not may_follow(before, after):
        raise OnlyReadError


def refuse_forgetting(held: PaperCopies, papers: Collection[str]) -> None:
    """Raises OnlyReadError for papers that more than the last delivery names."""
    kept = {paper.sha256 for each in held.deliveries[:-1] for paper in each.papers}
    if kept.intersection(papers):
        raise OnlyReadError


def refuse_removing(whose: DocumentKind) -> None:
    """Raises OnlyReadError: nothing is taken out of such a file."""
    if whose is DocumentKind.COPY:
        raise OnlyReadError
