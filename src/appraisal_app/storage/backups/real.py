"""Which of the files that bear the name of a backup are backups of this file, as far as it shows.

Rubbish and other people's files may bear such a name; nothing older goes because of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from appraisal_app.application.errors import AppError
from appraisal_app.storage.backups.names import Named
from appraisal_app.storage.backups.tests_noted import Tested, is_still, tests_in
from appraisal_app.storage.driver import DriverError, Link, connect
from appraisal_app.storage.header import PAGE, Header, read_header
from appraisal_app.storage.keys import Secret
from appraisal_app.storage.meta import read_meta
from appraisal_app.storage.missing_end import length_of
from appraisal_app.storage.registry import claim, release


def real_among(
    backups: Iterable[Named], folder: Path, link: Link, secret: Secret | None
) -> list[Named]:
    """Those that open under the file's key, say its number and have all their pages.

    One of an older passphrase counts where it was found whole once, as each is when it is written,
    and still begins as it did then.
    """
    tests, document_id = tests_in(folder), read_meta(link).document_id
    return [
        each
        for each in backups
        if _is_real(each.path, document_id, secret, tests.get(each.path.name))
    ]


def _is_real(path: Path, document_id: str, secret: Secret | None, test: Tested | None) -> bool:
    try:
        # Plain reading would drop the locks of a file that is open.
        claimed = claim(path)
    except (AppError, OSError):
        return False
    try:
        header = read_header(path)
        is_sound = not header.is_damaged and path.stat().st_size % PAGE == 0
        if not _is_of_older_key(header, secret):
            return is_sound and _says(path, None if header.is_plain else secret, document_id)
    except (AppError, DriverError, OSError):
        return False
    finally:
        release(claimed)
    # Nobody can open it now; what was noted counts while it begins as it did.
    return is_sound and test is not None and test.good and is_still(test, path)


def _is_of_older_key(header: Header, secret: Secret | None) -> bool:
    # Each key has a salt of its own.
    return not header.is_plain and (secret is None or secret.salt != header.salt)


def _says(path: Path, secret: Secret | None, document_id: str) -> bool:
    """Whether the file opens, says that number, and has no end missing."""
    if length_of(path, secret).missing:
        return False
    link = connect(path, secret, "ro")
    try:
        return read_meta(link).document_id == document_id
    finally:
        link.close()
