"""The dry run in plain words, for the page and the command line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final, TypeAlias

from appraisal_app.application.disposing.planning import Amount, Plan
from appraisal_app.application.export_words import in_words
from appraisal_app.domain.disposals import CopyElsewhere, DisposedKind
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.english_sizes import size_in_words
from appraisal_app.domain.phrases import phrased, strung

Moment: TypeAlias = Callable[[datetime], str]
"""Tells a moment by the clock of whoever reads it."""

NOT_UNDONE: Final = (
    "This cannot be undone. Nothing in this application and nobody who made it can bring back what "
    "went."
)
_BACKUPS = (
    "Backups from before still hold it until they are deleted, or until newer ones have taken "
    "their place, which can take two years."
)
NO_BACKUPS: Final = "No backup of this file is known on this computer."
_OLDER = (
    "A copy from before a newer version of this application lies beside the file and holds it as "
    "well. It is not deleted with the backups: delete it yourself."
)
_COPIES = (
    "Copies were made at other places, as the file notes. They hold it as well and are not deleted "
    "with the backups; once one is destroyed, note that on the page Keeping and disposal."
)
NO_EXPORTS: Final = "The log of exports knows of nothing that left the file about this review."
NOTHING_OF_IT: Final = "There is nothing of it in this file."
WHAT = {
    DisposedKind.REVIEW: "The whole review {label}",
    DisposedKind.PAPERS: "The papers kept with the evidence of {label}",
    DisposedKind.FORMS: "The forms of {label}",
    DisposedKind.PACKETS: "The post of {label}",
}


def title_of(found: Plan) -> str:
    """What would go, in a few words."""
    return phrased(WHAT[found.kind], label=found.label)


def standing_of(found: Plan) -> str:
    """Whether its time is over and anything stands against it."""
    due = long_day(found.due)
    if found.against:
        return strung(" ", found.against)
    if not found.is_early:
        return phrased(
            "Its time is over since {due}: it was kept for {kept_for}.",
            due=due,
            kept_for=found.kept_for,
        )
    when = (
        phrased(" It may go from {due}", due=due)
        if due
        else " No day is known from which it may go"
    )
    return phrased(
        "Its time is not over.{when}: it is kept for {kept_for}.",
        when=when,
        kept_for=found.kept_for,
    )


def amount_row(each: Amount) -> tuple[str, str, str]:
    """What, how many, how large."""
    return each.what, str(each.count), size_in_words(each.size) if each.size else ""


def backup_rows(found: Plan, moment: Moment) -> tuple[tuple[str, str, str], ...]:
    """When each backup was taken, how large it is, and where it lies; then copies."""
    rows = ((moment(each.taken_at), each.size, each.place) for each in found.backups)
    older = (("A time before a newer version", _size(each), each) for each in found.older)
    told = ((when, size_in_words(size), str(place)) for when, size, place in (*rows, *older))
    return (*told, *map(_copy_row, found.copies))


def _copy_row(copy: CopyElsewhere) -> tuple[str, str, str]:
    day = long_day(copy.made_on)
    when = phrased("A copy made on {day}", day=day) if day else "A copy made once"
    return when, size_in_words(copy.size) if copy.size else "", copy.place


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def export_rows(found: Plan, moment: Moment) -> tuple[tuple[str, str, str], ...]:
    """What left the file about the review, for whom, and when."""
    said = [(in_words(each, {}), each.at) for each in found.exports]
    return tuple((words.what, words.whom or "not noted", moment(at)) for words, at in said)


def about_backups(found: Plan) -> str:
    """What becomes of the backups."""
    said = _BACKUPS if found.backups or found.places_away else NO_BACKUPS
    older, copies = _OLDER if found.older else "", _COPIES if found.copies else ""
    return strung(" ", filter(None, (said, found.places_away, older, copies)))
