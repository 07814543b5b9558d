"""The note beside an open file that tells other machines who has it open."""

from __future__ import annotations

import errno
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import msgspec

from appraisal_app.application.errors import InUseError, StrayBesideError
from appraisal_app.application.openable import refuse_stray
from appraisal_app.application.ports.files import OpenThere

_LONGEST = 4096
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Who has a file open: where, with what, since when."""

    machine: str
    user: str
    program: str
    since: datetime


def note_path(path: Path) -> Path:
    """Where the note of the file at `path` stands."""
    return path.with_name(f".~lock.{path.name}#")


def read_note(path: Path) -> Holder | None:
    """Who has the file open; None without a note, or with one that nobody can read."""
    try:
        refuse_stray_note(path)
        with note_path(path).open("rb") as note:
            return msgspec.json.decode(note.read(_LONGEST), type=Holder)
    except (OSError, StrayBesideError, msgspec.MsgspecError, UnicodeDecodeError):
        return None


def refuse_stray_note(path: Path) -> None:
    """Raises StrayBesideError where a link or a pipe stands in the place of the note."""
    refuse_stray(note_path(path))


def refuse_other_machine(path: Path, holder: Holder) -> None:
    """Raises InUseError when the note is another machine's.

    On this machine the file's own lock is the judge, so a note left by a crash does no harm.
    """
    found = read_note(path)
    if found is not None and found.machine != holder.machine:
        raise in_use(found)


def in_use(found: Holder | None, here: Holder | None = None) -> InUseError:
    """The refusal, as precise as the note allows; `here` is who wanted the file."""
    who = told_of(found)
    if found is None or who is None:
        return InUseError()
    is_own = here is not None and (found.machine, found.user) == (here.machine, here.user)
    return InUseError(who.who, who.machine, who.since, is_own=is_own)


def told_of(found: Holder | None) -> OpenThere | None:
    """Who has the file open, fit to be shown: the note may be anybody's."""
    if found is None:
        return None
    return OpenThere(_shown(found.user), _shown(found.machine), found.since)


def _shown(name: str) -> str:
    """Without signs that cannot be seen or that turn the direction of reading."""
    return "".join(each for each in name if each.isprintable())[:_LONGEST_NAME]


def put_note(path: Path, holder: Holder) -> bool:
    """Puts the note; False where the folder allows no new file.

    A full disk keeps the note from being written but need not keep anybody from reading.
    """
    try:
        _write(path, holder)
    except OSError as error:
        return error.errno not in {errno.EACCES, errno.EPERM, errno.EROFS}
    return True


def remove_note(path: Path, holder: Holder) -> None:
    """Takes the note away if it is still this holder's."""
    if read_note(path) == holder:
        note_path(path).unlink(missing_ok=True)


def _write(path: Path, holder: Holder) -> None:
    note = os.open(note_path(path), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    try:
        os.write(note, msgspec.json.encode(holder))
    except OSError:
        # An empty one would tell nobody anything, and nobody would take it away.
        note_path(path).unlink(missing_ok=True)
        raise
    finally:
        os.close(note)
