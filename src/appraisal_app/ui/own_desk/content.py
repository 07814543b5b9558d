"""What a page of the desk is built from, and what it is made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from appraisal_app.application.own_desk.editing import DeskEditor
from appraisal_app.domain.own_desk import OwnDesk, OwnReview
from appraisal_app.domain.verdicts import Report
from appraisal_app.ui.kept_pages.content import OwnPage
from appraisal_app.ui.kept_pages.tools import OwnContext, OwnTools
from appraisal_app.ui.own_desk.keys import review_at


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskContext(OwnContext[OwnDesk]):
    """The desk as it stands; `number` is the review's place in the list.

    `report` is the verdict on the statement kept for it.
    """

    report: Report | None = None

    @property
    def desk(self) -> OwnDesk:
        """What the chief executive has."""
        return self.value

    @property
    def review(self) -> OwnReview | None:
        """The review that the page is about."""
        return review_at(self.value, self.number)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskTools(OwnTools[DeskEditor, OwnDesk]):
    """`number` is the place of the review that the page is about."""

    @property
    def review(self) -> OwnReview:
        """The review that the page is about; raises KeyError when it is gone."""
        found = review_at(self.editor.desk, self.number)
        if found is None:
            raise KeyError(self.number)
        return found


DeskDeed: TypeAlias = Callable[[DeskTools], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskPage(OwnPage[DeskTools]):
    """A page with what its buttons do."""
