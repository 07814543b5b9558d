"""Opening case files and writing results, the careful way."""

from __future__ import annotations

import platform
import sys
from argparse import Namespace
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from appraisal_app.application.errors import AlreadyThereError, AppError, DiskFullError, InUseError
from appraisal_app.application.export_log import Leaving
from appraisal_app.application.exporting import export_new
from appraisal_app.application.noted_export import given
from appraisal_app.application.openable import refuse_other_than_file
from appraisal_app.application.ports.files import CaseFile, Key
from appraisal_app.application.ports.services import Services
from appraisal_app.cli.secrets import file_key
from appraisal_app.domain.people import Role

IN_USE = (
    "The file is open elsewhere. This is how it stood on the disk at {taken:%H:%M:%S}; what was "
    "typed last may be missing. Close it there and run the command again to have everything."
)

WARNING = (
    "Opened although {machine} noted that it has this file open. Two people writing at once lose "
    "each other's work: look whether it is closed there before you go on."
)
_ANYWAY = (
    "If it is surely closed there, for instance because that computer was switched off or broke "
    "down, run the command again with --open-anyway: two people writing at once lose each other's "
    "work."
)


class OutputError(AppError):
    """A result cannot be written where it was asked for."""


@contextmanager
def opened(path: Path, arguments: Namespace, services: Services) -> Generator[CaseFile]:
    """The file to read from; a copy, with a word about its time, when it is in use."""
    _must_be_there(path)
    files, now = services.files(), services.clock.now()
    key = file_key(arguments, files, path)
    try:
        case = _opened(path, key, arguments, services)
    except InUseError:
        case = files.open_copy(path, key, at=now)
        taken = case.read_at or now
        print(IN_USE.format(taken=taken), file=sys.stderr)
    try:
        yield case
    finally:
        case.close()


@contextmanager
def opened_to_write(path: Path, arguments: Namespace, services: Services) -> Generator[CaseFile]:
    """The file to change; raises InUseError while somebody else has it open."""
    _must_be_there(path)
    key = file_key(arguments, services.files(), path)
    try:
        case = _opened(path, key, arguments, services)
    except InUseError as error:
        if error.machine in {None, platform.node()}:
            raise
        raise OutputError(f"{error.sentence} {_ANYWAY}") from error
    try:
        yield case
    finally:
        case.close()


def _opened(path: Path, key: Key, arguments: Namespace, services: Services) -> CaseFile:
    """The file; with --open-anyway also where another computer noted that it has it open.

    On this computer the file's own lock is the judge, and no option opens it.
    """
    files, now = services.files(), services.clock.now()
    try:
        return files.open(path, key, at=now)
    except InUseError as error:
        if not getattr(arguments, "open_anyway", False):
            raise
        case = files.open(path, key, at=now, break_lock=True)
        print(WARNING.format(machine=error.machine or "another computer"), file=sys.stderr)
        return case


def _must_be_there(path: Path) -> None:
    if not path.exists():
        raise OutputError(f"There is no file {path}. Check the name and try again.")


def read_bytes(path: Path) -> bytes:
    """The content of a file; raises AppError with one sentence."""
    refuse_other_than_file(path)
    try:
        return path.read_bytes()
    except OSError:
        raise OutputError(
            f"The file {path} cannot be read. Check the name and try again."
        ) from None


def write_new(path: Path, data: bytes) -> None:
    """Write a private file that is not there yet, whole or not at all; never makes folders."""
    try:
        export_new(data, path)
    except AlreadyThereError:
        raise OutputError(f"{path} is there already. Choose another name.") from None
    except DiskFullError:
        raise OutputError(
            f"The disk is full, so {path} was not written. Make room on it, or choose another disk."
        ) from None
    except AppError:
        raise OutputError(f"{path} cannot be written. Check the folder and its rights.") from None


def write_noted(
    path: Path, data: bytes, paper: Leaving, case: CaseFile, services: Services
) -> None:
    """Write a file that is not there yet, and note in the record that it left."""
    now = services.clock.now()
    with given(case, (paper,), lambda: path.unlink(missing_ok=True), by=Role.CLERK, at=now):
        write_new(path, data)
