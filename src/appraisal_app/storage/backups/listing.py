"""Which backups there are, and what is known of each."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from appraisal_app.application.errors import AppError, NotOurFileError
from appraisal_app.application.ports.backups import BackupFacts
from appraisal_app.storage.backups.making import sound_in
from appraisal_app.storage.backups.names import Named, named_in
from appraisal_app.storage.backups.tests_noted import Tested, tests_in
from appraisal_app.storage.header import PAGE, Header, read_header
from appraisal_app.storage.keys import Secret
from appraisal_app.storage.registry import claim, release


def facts_of(folder: Path, place: Path, secret: Secret | None) -> tuple[BackupFacts, ...]:
    """Every backup in the folder, the newest first; `secret` is the file's own now."""
    tests = tests_in(folder)
    found = (_facts(each, tests.get(each.path.name), place, secret) for each in named_in(folder))
    return tuple(each for each in found if each is not None)[::-1]


def last_backup(folder: Path) -> datetime | None:
    """When the newest backup in the folder was taken."""
    found = sound_in(folder)
    return found[-1].taken_at if found else None


def newest_backup(folder: Path) -> Path | None:
    """The newest backup in the folder."""
    found = sound_in(folder)
    return found[-1].path if found else None


def last_good_test(folder: Path) -> datetime | None:
    """When a backup that is still there was last found whole."""
    tests = tests_in(folder)
    good = (test.at for name, test in tests.items() if test.good and (folder / name).exists())
    return max(good, default=None)


def _facts(
    named: Named, test: Tested | None, place: Path, secret: Secret | None
) -> BackupFacts | None:
    try:
        size = named.path.stat().st_size
    except OSError:
        # It went while we looked.
        return None
    begins = _begins(named.path)
    header = begins if isinstance(begins, Header) else None
    is_bad = test is not None and not test.good and not test.foreign
    return BackupFacts(
        path=named.path,
        taken_at=named.taken_at,
        size=size,
        place=place,
        last_test=test.at if test is not None else None,
        is_damaged=is_bad or begins is None or (header is not None and size % PAGE != 0),
        is_foreign=test is not None and test.foreign,
        opens=_opens(header, secret) if header is not None else None,
        is_protected=header is None or not header.is_plain,
    )


class _Unseen:
    """Stands for how a file begins that cannot be looked at, as when it is open."""


def _begins(path: Path) -> Header | _Unseen | None:
    """How the file begins; None for rubbish. A backup gets its name when it is whole: in pages."""
    try:
        claimed = claim(path)
    except (AppError, OSError):
        return _Unseen()
    try:
        return read_header(path)
    except NotOurFileError:
        return None
    except (AppError, OSError):
        return _Unseen()
    finally:
        release(claimed)


def _opens(header: Header, secret: Secret | None) -> bool:
    # Each key has a salt of its own.
    return header.is_plain or (secret is not None and secret.salt == header.salt)
