"""Submitting, saving the file again, and taking it back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from appraisal_app.application.exporting import export
from appraisal_app.application.post.own import seal_again, submit_sealed
from appraisal_app.domain.own_desk import OwnDesk, OwnReview
from appraisal_app.domain.own_words import submitted, taken_back, with_review
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.kept_pages.submitting import (
    Editions,
    agreed_to_submit,
    agreed_to_take_back,
    save_packet,
)
from appraisal_app.ui.own_desk.content import DeskTools
from appraisal_app.ui.own_desk.keys import review_name
from appraisal_app.ui.own_desk.writing.page import missing

_KEPT = "under “Past reflections”"


def editions_of(review: OwnReview) -> Editions:
    """Where the review stands with what was submitted."""
    last = review.last_submitted
    return Editions(
        last=last.edition if last is not None else 0,
        withdrawn_at=review.withdrawn_at,
        coming=review.next_edition,
        kept=_KEPT,
    )


def submit(tools: DeskTools) -> None:
    """Freeze the words as the next edition and seal them for the chair; both or neither."""
    review = tools.review
    after = submitted(review, at=tools.services.clock.now())
    title = "Submit your self-reflection"
    if agreed_to_submit(tools.dialogs, title, missing(review), editions_of(review)):
        _save_packet(
            tools,
            after,
            lambda path: submit_sealed(after, path, tools.editor, tools.case, tools.services),
        )


def save_again(tools: DeskTools) -> None:
    """Seal the same packet once more: the chair's file knows it again, and takes it in once."""
    review = tools.review

    def seal(path: Path) -> None:
        sealed = seal_again(review, tools.case, tools.editor.desk, tools.services)
        export(sealed.data, path)

    _save_packet(tools, review, seal)


def take_back(tools: DeskTools) -> None:
    """Open the words for writing again; what was submitted is kept as it was."""
    after = taken_back(tools.review, at=tools.services.clock.now())
    if agreed_to_take_back(tools.dialogs, _KEPT):
        tools.editor.finish(lambda desk: _with_mark(desk, after), "take_back")


def _with_mark(desk: OwnDesk, after: OwnReview) -> OwnDesk:
    before = desk.review(after.id)
    if before is None:
        return desk
    return with_review(desk, replace(before, withdrawn_at=after.withdrawn_at))


def _save_packet(tools: DeskTools, review: OwnReview, seal: Callable[[Path], None]) -> None:
    number = editions_of(review).last or 1
    name = phrased("{review} self-reflection {number}", review=review_name(review), number=number)
    save_packet(tools, "Save the reflection for the chair", name, seal)
