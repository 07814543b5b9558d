"""Submitting, saving the file again, and taking it back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from appraisal_app.application.exporting import export
from appraisal_app.application.ports.packets import PACKET_SUFFIX
from appraisal_app.application.post.own import seal_again, submit_sealed
from appraisal_app.domain.own_desk import OwnDesk, OwnReview
from appraisal_app.domain.own_words import submitted, taken_back, with_review
from appraisal_app.ui.own_desk.content import DeskTools
from appraisal_app.ui.own_desk.keys import review_name
from appraisal_app.ui.own_desk.writing.page import missing
from appraisal_app.ui.post.opening import PACKETS
from appraisal_app.ui.stages.process.reflection.reading import edition_name
from appraisal_app.ui.welcome.file_names import file_name

SENT = (
    "The sealed packet is saved as {path}. Send it to the chair. It opens with the six words that "
    "the chair told you; there is nothing to tell again."
)


def submit(tools: DeskTools) -> None:
    """Freeze the words as the next edition and seal them for the chair; both or neither."""
    review = tools.review
    after = submitted(review, at=tools.services.clock.now())
    if not tools.dialogs.confirm(
        "Submit your self-reflection", _what(review), accept="Submit", keep="Go on writing"
    ):
        return
    path = _asked_where(tools, after)
    if path is None:
        return
    submit_sealed(after, path, tools.editor, tools.case, tools.services)
    tools.tell(SENT.format(path=path))


def _what(review: OwnReview) -> str:
    wanting = missing(review)
    told = f" The board will look for this: {'; '.join(wanting)}." if wanting else ""
    return (
        f"The words that you see on this page become the "
        f"{edition_name(review.next_edition).lower()} and are sealed into a packet for the chair. "
        f"Nothing is sent by itself, and you can take it back.{told}"
    )


def save_again(tools: DeskTools) -> None:
    """Seal the same packet once more: the chair's file knows it again, and takes it in once."""
    review = tools.review
    path = _asked_where(tools, review)
    if path is not None:
        sealed = seal_again(review, tools.case, tools.editor.desk, tools.services)
        export(sealed.data, path)
        tools.tell(SENT.format(path=path))


def take_back(tools: DeskTools) -> None:
    """Open the words for writing again; what was submitted is kept as it was."""
    after = taken_back(tools.review, at=tools.services.clock.now())
    if tools.dialogs.confirm(
        "Take it back",
        "You can change it then, and submit it again as the next edition. This edition stays "
        "under “Past reflections”. If the chair has it already, say that another one follows.",
        accept="Take it back",
        keep="Leave it submitted",
    ):
        tools.editor.finish(lambda desk: _with_mark(desk, after), "take_back")


def _with_mark(desk: OwnDesk, after: OwnReview) -> OwnDesk:
    before = desk.review(after.id)
    if before is None:
        return desk
    return with_review(desk, replace(before, withdrawn_at=after.withdrawn_at))


def _asked_where(tools: DeskTools, review: OwnReview) -> Path | None:
    words = review.last_submitted
    number = words.edition if words is not None else 1
    name = file_name(f"{review_name(review)} self-reflection {number}")
    suggestion = tools.documents / f"{name}{PACKET_SUFFIX}"
    return tools.dialogs.save_path("Save the reflection for the chair", suggestion, PACKETS)
