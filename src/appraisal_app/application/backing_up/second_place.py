"""The second place for backups: chosen, refused in writing, reminded of."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from appraisal_app.application.errors import AppError, VanishedError
from appraisal_app.application.ports.backups import Backed, SecondPlace
from appraisal_app.domain.phrases import phrased

PATIENCE = timedelta(days=14)


class Reminder(StrEnum):
    """What the user should be reminded of."""

    NONE = "none"
    CHOOSE = "choose"
    REACH = "reach"


class UnfitPlaceError(AppError):
    """The folder cannot be the second place."""


def reminder(place: SecondPlace, *, now: datetime) -> Reminder:
    """Whether to remind: nothing was chosen or refused, or it was not reached for 14 days."""
    if place.folder is None:
        return Reminder.NONE if place.refused else Reminder.CHOOSE
    last = place.reached_at or place.chosen_at
    is_late = last is None or now - last > PATIENCE
    return Reminder.REACH if is_late else Reminder.NONE


def choose(case: Backed, backups: Path, folder: Path, *, at: datetime) -> None:
    """Take that folder for the second place of this file; raises AppError for one that is unfit."""
    if _is_within(folder, backups):
        raise UnfitPlaceError(
            "That is the folder in which this computer keeps its own backups. Choose a folder on "
            "another disk, a stick or the network."
        )
    try:
        case.make_place(folder)
    except AppError as error:
        raise UnfitPlaceError(
            phrased(
                "Nothing can be written to {folder}. Choose a folder that you may "
                "write to, on another disk, a stick or the network.",
                folder=folder,
            )
        ) from error
    case.keep_second_place(backups, SecondPlace(folder=folder, chosen_at=at))


def refuse(case: Backed, backups: Path, reason: str, *, at: datetime) -> None:
    """Note in writing that this file has no second place; nobody is reminded any more."""
    case.keep_second_place(backups, SecondPlace(refused=reason.strip(), refused_at=at))


def forget(case: Backed, backups: Path) -> None:
    """Use no second place any longer; what lies there stays."""
    case.keep_second_place(backups, SecondPlace())


def is_same_disk(folder: Path, other: Path) -> bool:
    """Whether both lie on one disk, so that both are lost together."""
    try:
        return folder.stat().st_dev == other.stat().st_dev
    except OSError:
        return False


def is_replaced(case: Backed, folder: Path) -> bool:
    """Whether the folder is there without a place of this file: another one stands in its place."""
    try:
        return folder.is_dir() and not case.has_place(folder)
    except OSError:
        return False


REPLACED = (
    "The second place for backups, {folder}, is there, but holds nothing of this file: another "
    "disk or folder stands in its place, or it was emptied. Plug in the right one; or choose this "
    "folder once more on the page “Backups”, to begin anew in it."
)


def places(case: Backed, backups: Path) -> tuple[Path, ...]:
    """Every folder with backups of this file; raises PlaceAwayError for one out of reach."""
    second = case.second_place(backups).folder
    if second is None:
        return (backups,)
    if not case.has_place(second):
        raise PlaceAwayError(second, is_replaced=is_replaced(case, second))
    return (backups, second)


class PlaceAwayError(VanishedError):
    """The second place cannot be reached."""

    def __init__(self, folder: Path, *, is_replaced: bool = False) -> None:
        super().__init__()
        said = (
            phrased("{replaced} {gone}", replaced=REPLACED, gone=_GONE)
            if is_replaced
            else _OUT_OF_REACH
        )
        self.sentence = phrased(said, folder=folder)


_GONE = "If the right one is gone for good, give the second place up there."
_OUT_OF_REACH = (
    "Backups of this file also lie in {folder}, which cannot be reached. Plug the disk in or "
    "connect to the network and try again; or, if it is gone for good, give the second place up on "
    "the page “Backups”."
)


def erase_everywhere(case: Backed, backups: Path) -> None:
    """Remove every backup at both places, and what was taken out of the file itself.

    Raises AppError, and PlaceAwayError before anything was removed.
    """
    for place in places(case, backups)[::-1]:
        case.erase_remains(place)


def _is_within(folder: Path, other: Path) -> bool:
    return folder.resolve().is_relative_to(other.resolve())
