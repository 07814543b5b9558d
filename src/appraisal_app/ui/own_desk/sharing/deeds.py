"""Submitting, saving the file again, and taking it back."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

from appraisal_app.application.exporting import export
from appraisal_app.application.ports.desk_files import DeskFiles
from appraisal_app.application.ports.interaction import FileKind
from appraisal_app.domain.desk_papers import SubmittedReflection
from appraisal_app.domain.own_desk import OwnDesk, OwnReview
from appraisal_app.domain.own_words import submitted, taken_back, with_review
from appraisal_app.domain.verdicts import in_groups
from appraisal_app.ui.own_desk.content import DeskTools
from appraisal_app.ui.own_desk.keys import review_name
from appraisal_app.ui.own_desk.writing.page import missing
from appraisal_app.ui.stages.process.reflection.reading import edition_name
from appraisal_app.ui.welcome.file_names import file_name

REFLECTIONS = (FileKind("Submitted reflections", ("appraisal-reflection",)),)
SENT = (
    "The file is saved as {path}. Send it to the chair in the way that your trust sends what is "
    "confidential. Its fingerprint is {digest}."
)


def submit(tools: DeskTools) -> None:
    """Freeze the words as the next edition and write them into a file; both or neither."""
    review = tools.review
    after = submitted(review, at=tools.services.clock.now())
    if not tools.dialogs.confirm(
        "Submit your self-reflection", _what(review), accept="Submit", keep="Go on writing"
    ):
        return
    path = _asked_where(tools, after)
    if path is None:
        return
    data = reflection_bytes(tools.services.desk_files(), after)
    export(data, path)
    try:
        tools.editor.finish(lambda desk: with_review(desk, after), "submit")
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    _tell(tools, path, data)


def _what(review: OwnReview) -> str:
    wanting = missing(review)
    told = f" The board will look for this: {'; '.join(wanting)}." if wanting else ""
    return (
        f"The words that you see on this page become the "
        f"{edition_name(review.next_edition).lower()} and are written into a file for the chair. "
        f"Nothing is sent by itself, and you can take it back.{told}"
    )


def save_again(tools: DeskTools) -> None:
    """Write the same file once more, byte for byte."""
    review = tools.review
    path = _asked_where(tools, review)
    if path is None:
        return
    data = reflection_bytes(tools.services.desk_files(), review)
    export(data, path)
    _tell(tools, path, data)


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


def reflection_bytes(files: DeskFiles, review: OwnReview) -> bytes:
    """The file of the last submission, always the same bytes; b"" when there is none."""
    words = review.last_submitted
    if words is None:
        return b""
    return files.reflection(SubmittedReflection(review=review.id, words=words))


def _asked_where(tools: DeskTools, review: OwnReview) -> Path | None:
    words = review.last_submitted
    number = words.edition if words is not None else 1
    name = file_name(f"{review_name(review)} self-reflection {number}")
    suggestion = tools.documents / f"{name}.appraisal-reflection"
    return tools.dialogs.save_path("Save the reflection for the chair", suggestion, REFLECTIONS)


def _tell(tools: DeskTools, path: Path, data: bytes) -> None:
    digest = in_groups(hashlib.sha256(data).hexdigest().upper())
    tools.tell(SENT.format(path=path, digest=digest))
