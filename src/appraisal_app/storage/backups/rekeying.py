"""Brings an older backup under the key that the file has now."""

from __future__ import annotations

from pathlib import Path

from appraisal_app.application.errors import OtherFileError
from appraisal_app.application.ports.keys import Key
from appraisal_app.storage.backups.held import held
from appraisal_app.storage.backups.proving import prove_same
from appraisal_app.storage.content_check import check_content
from appraisal_app.storage.copying import REKEYED, copy_under_key, move_over, unfinished
from appraisal_app.storage.driver import connect
from appraisal_app.storage.header import read_header
from appraisal_app.storage.keys import Secret
from appraisal_app.storage.meta import read_meta
from appraisal_app.storage.registry import claim, release
from appraisal_app.storage.typed_words import secret_that_fits


def bring_under_key(path: Path, key: Key, secret: Secret | None, document_id: str) -> None:
    """Puts a proved copy under `secret` in the place of the backup, which `key` opens.

    Raises OtherFileError for the backup of another file than `document_id`, and the driver's errors
    as they come; the backup is whole then, under its old key.
    """
    claimed = claim(path)
    try:
        header = read_header(path)
        before = None if header.is_plain else secret_that_fits(path, key, header.salt)
        _replace(path, before, secret, document_id)
    finally:
        release(claimed)


def _replace(path: Path, before: Secret | None, after: Secret | None, document_id: str) -> None:
    target = Path(f"{path}{REKEYED}")
    # What is attached may be written only where the file itself may.
    link = connect(path, before, "rw")
    try:
        check_content(link, is_encrypted=before is not None)
        if read_meta(link).document_id != document_id:
            raise OtherFileError
        with held(target), unfinished(target):
            copy_under_key(link, after, target)
            prove_same(target, after, link)
            link.close()
            move_over(target, path)
    finally:
        link.close()
