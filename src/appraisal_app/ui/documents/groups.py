"""The documents in the order in which a clerk needs them."""

from __future__ import annotations

from dataclasses import dataclass

from appraisal_app.application.documents.entry import DocumentId as Id


@dataclass(frozen=True, slots=True)
class Group:
    """Documents that are needed at the same time."""

    key: str
    title: str
    documents: tuple[Id, ...]


GROUPS = (
    Group("before", "Before the review", (Id.TIMETABLE, Id.PRINCIPLES, Id.ADVISER, Id.FORMS)),
    Group(
        "during",
        "During it",
        (Id.REFLECTION, Id.EVIDENCE, Id.AGENDA, Id.MID_CYCLE, Id.CHECK_INS),
    ),
    Group("after", "After it", (Id.STATEMENT, Id.PLAN, Id.LETTER)),
    Group("board", "For the board", (Id.PAY, Id.BOARD, Id.EXTRACT, Id.MINUTE)),
    Group("file", "For the file", (Id.HANDOVER, Id.ACCESS, Id.ASSURANCE, Id.DISPOSAL)),
)
"""Every document stands in one of them."""
