"""What a page of the desk is built from, and what it is made of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TypeAlias

from appraisal_app.application.own_desk.editing import DeskEditor
from appraisal_app.domain.own_desk import OwnDesk, OwnReview
from appraisal_app.domain.verdicts import Report
from appraisal_app.ui.forms.blocks import PageState
from appraisal_app.ui.kept_pages.tools import OwnContext, OwnTools
from appraisal_app.ui.own_desk.keys import review_at

NewId: TypeAlias = Callable[[], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskContext(OwnContext):
    """The desk as it stands, and which review.

    `number` is the review's place in the list, -1 for a page of none. `report` is the verdict on
    the statement kept for it.
    """

    desk: OwnDesk
    number: int = -1
    report: Report | None = None

    @property
    def review(self) -> OwnReview | None:
        """The review that the page is about."""
        return review_at(self.desk, self.number)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskTools(OwnTools[DeskEditor, OwnDesk]):
    """`number` is the place of the review that the page is about."""

    number: int

    @property
    def review(self) -> OwnReview:
        """The review that the page is about; raises KeyError when it is gone."""
        found = review_at(self.editor.desk, self.number)
        if found is None:
            raise KeyError(self.number)
        return found


DeskDeed: TypeAlias = Callable[[DeskTools], None]
"""Raises DomainError or AppError; the page then says why and nothing is half done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskPage:
    """A page with what its buttons do; those in `always` stay possible while it is locked."""

    state: PageState
    deeds: Mapping[str, DeskDeed] = field(default_factory=lambda: MappingProxyType({}))
    always: frozenset[str] = frozenset()
