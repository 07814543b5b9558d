"""When each backup of a folder was last opened and compared, and whether it was whole."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import msgspec

from appraisal_app.application.errors import AppError
from appraisal_app.storage.header import PAGE
from appraisal_app.storage.registry import claim, release

_NAME = "tested.json"
_LONGEST = 1 << 20


class Tested(msgspec.Struct, frozen=True):
    """The last test of one backup; a foreign one is of another file, and no good here.

    `begins` is the hash of its first page then, "" in lists from before that was noted.
    """

    at: datetime
    good: bool
    foreign: bool = False
    begins: str = ""


def test_of(path: Path, *, at: datetime, is_good: bool, is_foreign: bool) -> Tested:
    """That the backup there was tested, with how it begins."""
    return Tested(at=at, good=is_good, foreign=is_foreign, begins=_start_of(path))


def is_still(test: Tested, path: Path) -> bool:
    """Whether the backup there begins as it did when it was tested, as far as can be seen."""
    now = _start_of(path)
    return not (test.begins and now) or test.begins == now


def keep_test(path: Path) -> None:
    """Let what was noted of that backup hold for it as it begins now: it was written anew."""
    test = tests_in(path.parent).get(path.name)
    if test is not None:
        note_tests(path.parent, {path.name: msgspec.structs.replace(test, begins=_start_of(path))})


def _start_of(path: Path) -> str:
    try:
        # Plain reading would drop the locks of a file that is open.
        claimed = claim(path)
    except (AppError, OSError):
        return ""
    try:
        with path.open("rb") as file:
            return hashlib.sha256(file.read(PAGE)).hexdigest()
    except OSError:
        return ""
    finally:
        release(claimed)


def tests_in(folder: Path) -> Mapping[str, Tested]:
    """The last test of each backup by its name; a list that nobody can read counts as none."""
    if not (folder / _NAME).is_file():
        return {}
    try:
        with (folder / _NAME).open("rb") as file:
            return msgspec.json.decode(file.read(_LONGEST), type=dict[str, Tested])
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return {}


def note_tests(folder: Path, tests: Mapping[str, Tested]) -> None:
    """Adds to the list, and leaves out what lies there no longer.

    Where it cannot be written, only the dates of the tests are lost.
    """
    with suppress(OSError):
        known = {**tests_in(folder), **tests}
        left = {name: test for name, test in known.items() if (folder / name).exists()}
        part = folder / f"{_NAME}.part"
        # Whatever somebody left under that name is not written through.
        part.unlink(missing_ok=True)
        with part.open("xb") as file:
            file.write(msgspec.json.encode(left))
        part.replace(folder / _NAME)
