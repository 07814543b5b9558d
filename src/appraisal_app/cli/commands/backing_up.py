"""`backup` and `backups`: make one, list and test them; no text of the file."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Iterable
from datetime import tzinfo
from pathlib import Path

from appraisal_app.application.backing_up.looking_through import look_through
from appraisal_app.application.backing_up.making import BackedUp, back_up
from appraisal_app.application.backing_up.second_place import REPLACED, is_replaced
from appraisal_app.application.errors import (
    AppError,
    DiskError,
    DiskFullError,
    HeldError,
    NotAllowedError,
    ReadOnlyError,
    VanishedError,
)
from appraisal_app.application.noting_copies import copy_at, note_copy, take_back
from appraisal_app.application.ports.backups import BackupFacts
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.services import Services
from appraisal_app.cli.files import OutputError, opened
from appraisal_app.domain.english_dates import moment, moment_among
from appraisal_app.domain.people import Role

MISSED = 1
_NOT_NOTED = (
    "The file could not note where this copy went: remember it, for when something has to be "
    "destroyed."
)


class _Silent:
    """Hears how far the work is, and says nothing."""

    def step(self, done: int, total: int, text: str = "") -> None:
        """Go on."""


def backup(arguments: Namespace, services: Services) -> int:
    """Write a backup at the usual places, or in one folder."""
    now = services.clock.now()
    with opened(arguments.file, arguments, services) as case:
        if arguments.to is not None:
            print(_in_folder(case, arguments.to, services))
            return 0
        made = back_up(case, services.folders.backups, at=now)
        second = case.second_place(services.folders.backups).folder
    print(_told(made))
    if made.fault:
        print(made.fault, file=sys.stderr)
    if made.clock:
        print(made.clock, file=sys.stderr)
    if made.missed:
        print(made.missed, file=sys.stderr)
        return MISSED
    if second is not None:
        print(f"The second place has everything too: {second}")
    return MISSED if made.fault else 0


def backups(arguments: Namespace, services: Services) -> int:
    """List the backups within reach; exit code 1 when one is damaged or of another file."""
    folder, now = services.folders.backups, services.clock.now()
    with opened(arguments.file, arguments, services) as case:
        found = _found(case, folder)
        if arguments.test:
            look_through(case, services.files(), found, at=now, progress=_Silent())
            found = _found(case, folder)
    if arguments.json:
        print(json.dumps({"backups": [_row(each) for each in found]}, indent=1))
    else:
        for each in found:
            print(_line(each, found, now.tzinfo))
        if not found:
            print("There is no backup of this file on this computer yet.")
    return MISSED if any(not each.is_fit for each in found) else 0


def _in_folder(case: CaseFile, folder: Path, services: Services) -> str:
    if not folder.is_dir():
        raise OutputError(f"There is no folder {folder}. Make it, or name another one.")
    at = services.clock.now()
    note = copy_at(case, folder, services.new_id(), on=services.clock.today())
    is_noted = note_copy(case, note, by=Role.CLERK, at=at)
    try:
        made = case.back_up(folder, at=at)
    except AppError as error:
        if is_noted:
            take_back(case, note, by=Role.CLERK, at=at)
        raise OutputError(f"No backup was made in {folder}: {_why(error)}") from error
    if made is None:
        return f"A backup in {folder} holds everything already; nothing has changed since."
    written = f"Written, opened and compared: {made} ({made.stat().st_size} bytes)"
    return written if is_noted else f"{written}\n{_NOT_NOTED}"


def _why(error: AppError) -> str:
    """Said of the folder where the error's own sentence speaks of the file."""
    if isinstance(error, DiskFullError):
        return "its disk is full. Make room there, or name another folder."
    if isinstance(error, NotAllowedError | ReadOnlyError):
        return "you may not write there. Name another folder."
    if isinstance(error, HeldError | DiskError | VanishedError):
        return "its disk did not answer as it should. Try again, or name another folder."
    return error.sentence


def _told(made: BackedUp) -> str:
    if made.path is None:
        return "A backup holds everything already; nothing has changed since."
    return f"Written, opened and compared: {made.path} ({made.size} bytes, {made.seconds:.1f} s)"


def _found(case: CaseFile, folder: Path) -> tuple[BackupFacts, ...]:
    second = case.second_place(folder).folder
    if second is None:
        return case.backups(folder)
    if not case.has_place(second):
        away = f"The second place cannot be reached: {second}"
        told = REPLACED.format(folder=second) if is_replaced(case, second) else away
        print(told, file=sys.stderr)
        return case.backups(folder)
    return (*case.backups(folder), *case.backups(second))


def _line(backup: BackupFacts, among: Iterable[BackupFacts], zone: tzinfo | None) -> str:
    known = (each.taken_at.astimezone(zone) for each in among)
    taken = moment_among(backup.taken_at.astimezone(zone), known)
    return f"{taken}  {backup.size} bytes  {_state(backup, zone)}\n    {backup.path}"


def _state(backup: BackupFacts, zone: tzinfo | None) -> str:
    if not backup.is_fit:
        return "damaged" if backup.is_damaged else "of another file"
    if backup.opens is False:
        return "opens with the passphrase of its day"
    if backup.last_test is None:
        return "not tested"
    return f"whole on {moment(backup.last_test.astimezone(zone))}"


def _row(backup: BackupFacts) -> dict[str, object]:
    return {
        "path": str(backup.path),
        "taken_at": backup.taken_at.isoformat(),
        "size": backup.size,
        "place": str(backup.place),
        "last_test": backup.last_test.isoformat() if backup.last_test else None,
        "damaged": backup.is_damaged,
        "of_another_file": backup.is_foreign,
        "protected": backup.is_protected,
        "opens_with_the_key_of_today": backup.opens,
    }
