"""Says which copies hold what went afterwards, and have to be destroyed by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from appraisal_app.application.disposing.planning import Plan
from appraisal_app.domain.phrases import phrased, strung

UNLISTED: Final = (
    "Copies of the file that were mailed or made by another program, those from before this "
    "version noted where they went, and backups in a second place that was given up still hold it, "
    "and no list knows them: find them and destroy them by hand."
)
_EXPORTS = "What left the file is named in the log of exports."


def left_by_hand(found: Plan, *, without_backups: bool) -> str:
    """The known copies, then those that nobody knows; found before it went.

    `without_backups` says that the backups within reach are deleted with it. A place that is out of
    reach is told of with the backups.
    """
    return strung(" ", _sentences(found, without_backups=without_backups))


def _sentences(found: Plan, *, without_backups: bool) -> Iterator[str]:
    if known := _known(found, without_backups=without_backups):
        places = "; ".join(str(each) for each in known)
        yield phrased("These are known and still hold it: {places}.", places=places)
    if found.exports:
        yield _EXPORTS
    yield UNLISTED


def _known(found: Plan, *, without_backups: bool) -> tuple[Path | str, ...]:
    """Folders with backups that stay; copies beside the file and elsewhere always stay."""
    folders = () if without_backups else dict.fromkeys(each.place for each in found.backups)
    return (*folders, *found.older, *(each.place for each in found.copies))
