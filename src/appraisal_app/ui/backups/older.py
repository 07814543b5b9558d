"""What becomes of backups that keep the passphrase from before: asked once, then done behind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, tzinfo

from appraisal_app.application.backing_up.key_change import (
    Outdated,
    Settled,
    bring_all_under_key,
    remove_all,
)
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.interaction import Choice, Dialogs, Progress, Question
from appraisal_app.domain.phrases import phrased, phrased_by, strung
from appraisal_app.ui.backups.words import Times, counted, listed, unfit_words

BRING, DELETE, LEAVE = "bring", "delete", "leave"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Who is asked, and in which zone days are told."""

    dialogs: Dialogs
    zone: tzinfo | None


def job_for(
    case: CaseFile, older: Outdated, asked: Asked, at: datetime
) -> Callable[[Progress], Settled] | None:
    """Ask what is to become of them; gives the work, or None where they stay as they are."""
    if not older.backups:
        return None
    answer = asked.dialogs.choose(question(case, older, asked.zone))
    if answer == BRING:
        return lambda progress: bring_all_under_key(
            case, older.backups, older.key, at=at, progress=progress
        )
    if answer == DELETE:
        return lambda progress: remove_all(case, older.backups, progress=progress)
    return None


def question(case: CaseFile, older: Outdated, zone: tzinfo | None) -> Question:
    """Dates and sizes, and the three ways."""
    number = len(older.backups)
    text = phrased_by(
        number,
        "{count} backup from before the change:\n\n{listed}\n\nAs it is, it opens as the file did "
        "then. If somebody else knows the old passphrase, give it the new one or delete it. A "
        "backup of today, protected as the file is now, is there already.",
        "{count} backups from before the change:\n\n{listed}\n\nAs they are, they open as the file "
        "did then. If somebody else knows the old passphrase, give them the new one or delete "
        "them. A backup of today, protected as the file is now, is there already.",
        count=number,
        listed=listed(older.backups, Times.among(older.backups, zone)),
    )
    return Question(
        title="What is to become of older backups?",
        text=text,
        choices=_choices(number, is_protected=case.is_protected),
    )


def _choices(number: int, *, is_protected: bool) -> tuple[Choice, ...]:
    bring = (
        phrased_by(number, "Give it the new passphrase", "Give them the new passphrase")
        if is_protected
        else phrased_by(number, "Take its passphrase away too", "Take their passphrase away too")
    )
    return (
        Choice(BRING, bring),
        Choice(DELETE, phrased_by(number, "Delete it", "Delete them"), destructive=True),
        Choice(LEAVE, phrased_by(number, "Leave it as it is", "Leave them as they are")),
    )


def told(found: Settled, *, is_deleted: bool) -> str:
    """What came of it."""
    verb = "deleted" if is_deleted else "written anew and tested"
    left = (
        phrased(
            " Left as before: {left}. {why}",
            left=counted(found.left),
            why=_why(found.left, is_deleted=is_deleted),
        )
        if found.left
        else ""
    )
    unfit = unfit_words(damaged=found.damaged, foreign=found.foreign)
    done = phrased("{done} {verb}.", done=counted(found.done), verb=verb)
    return strung("", (done, unfit, left))


def _why(left: int, *, is_deleted: bool) -> str:
    if is_deleted:
        return phrased_by(
            left,
            "The folder did not allow it; delete it there yourself.",
            "The folder did not allow it; delete them there yourself.",
        )
    return (
        "That takes another passphrase, or the place cannot be reached; press the button once more "
        "to try again."
    )
