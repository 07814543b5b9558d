"""Goes on with a copy that went on from the open file: the copy takes the file's place."""

from __future__ import annotations

from pathlib import Path

from appraisal_app.application.errors import AppError
from appraisal_app.application.ports.files import Json
from appraisal_app.application.two_copies.comparing import AlteredCopyError, Compared, compare
from appraisal_app.application.two_copies.joining import (
    ChangedMeanwhileError,
    Joining,
    backed_up,
)
from appraisal_app.domain.two_copies import Relation

WENT_ON = "copy_went_on"


class NotAheadError(AppError):
    """The copy does not hold everything that the open file does."""

    def __init__(self) -> None:
        super().__init__(
            "The other copy does not hold everything that stands in this file, so it cannot take "
            "its place. Nothing was changed; compare the two and choose part by part."
        )


def go_on(copies: Joining, compared: Compared) -> Path | None:
    """Back the open file up and put the copy in its place; gives the backup.

    The copy's record has to begin with this file's, event by event. Raises AppError, and then
    this file is as it was.
    """
    ours, theirs = copies.ours, copies.theirs
    now = compare(ours, theirs)
    if now.theirs_head != compared.theirs_head:
        raise ChangedMeanwhileError
    if now.relation is not Relation.AHEAD:
        raise NotAheadError
    with ours.unit_of_work() as here:
        head = here.chain_head()
    with theirs.unit_of_work() as there:
        if not there.verify_chain(head).ok:
            raise AlteredCopyError
    backup = backed_up(copies)
    ours.replace_with(theirs)
    body: dict[str, Json] = {"before": {"seq": head.seq, "hash": head.hash}}
    with ours.unit_of_work() as here:
        here.note_hashes(actor=copies.actor, at=copies.at)
        here.record_event(WENT_ON, actor=copies.actor, body=body, at=copies.at)
    return backup
