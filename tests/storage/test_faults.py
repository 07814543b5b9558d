from __future__ import annotations

import errno
from traceback import format_exception

import pytest

from appraisal_app.application.errors import (
    AppError,
    DamagedError,
    DiskError,
    DiskFullError,
    InUseError,
    NotAllowedError,
    NotOurFileError,
    ReadOnlyError,
    VanishedError,
    WrongKeyError,
)
from appraisal_app.storage.driver import DriverError
from appraisal_app.storage.faults import faults_told, open_faults_told, told


def _driver_error(code: int) -> Exception:
    error = DriverError("message")
    error.__dict__["sqlite_errorcode"] = code
    return error


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (FileNotFoundError(errno.ENOENT, ""), VanishedError),
        (PermissionError(errno.EACCES, ""), NotAllowedError),
        (OSError(errno.EROFS, ""), ReadOnlyError),
        (OSError(errno.ENOSPC, ""), DiskFullError),
        (OSError(errno.EIO, ""), DiskError),
        (OSError(), DiskError),
        (IsADirectoryError(errno.EISDIR, ""), NotOurFileError),
        (_driver_error(5), InUseError),
        (_driver_error(5 | 1 << 8), InUseError),
        (_driver_error(8 | 6 << 8), ReadOnlyError),
        (_driver_error(8 | 4 << 8), VanishedError),
        (_driver_error(10 | 3 << 8), DiskError),
    ],
)
def test_what_the_world_does_is_told(error: Exception, kind: type[AppError]) -> None:
    with pytest.raises(kind) as caught, faults_told():
        raise error
    assert caught.value.__cause__ is error
    assert caught.value.sentence.endswith(".")


def test_what_does_not_fit_the_key_of_an_open_file_is_damage() -> None:
    assert isinstance(told(_driver_error(26)), WrongKeyError)
    with pytest.raises(DamagedError) as caught, open_faults_told():
        raise _driver_error(26)
    assert "while it was open" in caught.value.sentence


def test_a_text_that_is_none_is_damage_and_is_not_quoted() -> None:
    error = DriverError("Could not decode to UTF-8 column 'summary' with text 'Si\ufffdn'")
    with pytest.raises(DamagedError) as caught, faults_told():
        raise error
    assert "a text in it cannot be read" in caught.value.sentence
    assert "with text" not in "".join(format_exception(caught.value))


@pytest.mark.parametrize("error", [ValueError(), DriverError("a mistake"), _driver_error(1)])
def test_our_own_mistakes_come_out_as_they_are(error: Exception) -> None:
    assert told(error) is None
    with pytest.raises(type(error)) as caught, faults_told():
        raise error
    assert caught.value is error
