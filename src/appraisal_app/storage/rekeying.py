"""Another key for a file: a whole new file beside it, proved, then moved into its place.

Changing the key inside the file would leave it half changed if the power failed.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from appraisal_app.application.ports.files import Key, Passphrase, RawKey
from appraisal_app.storage.attachment import Attachment
from appraisal_app.storage.copying import (
    REKEYED,
    copy_under_key,
    discard,
    fill_compacted,
    move_over,
    unfinished,
)
from appraisal_app.storage.keys import Secret, new_salt, secret_of


@dataclass(frozen=True, slots=True)
class Rekeyed:
    """A proved copy under another secret."""

    path: Path
    secret: Secret | None


def copy_rekeyed(attached: Attachment, key: Passphrase | None) -> Rekeyed:
    """A checked copy under the other key, with a salt of its own, beside the file."""
    secret = None if key is None else secret_of(key, new_salt())
    target = Path(f"{attached.path}{REKEYED}")
    with unfinished(target):
        copy_under_key(attached.link, secret, target)
    return Rekeyed(target, secret)


def copy_whole(other: Attachment, path: Path) -> Rekeyed:
    """A checked copy of the other file, with its key, beside the one at `path`."""
    target = Path(f"{path}{REKEYED}")
    with unfinished(target):
        fill_compacted(other.link, other.secret, target)
    return Rekeyed(target, other.secret)


def put_in_place(rekeyed: Rekeyed, path: Path) -> None:
    """Moves the copy over the closed file at `path`, or leaves that as it is."""
    try:
        move_over(rekeyed.path, path)
    except OSError:
        discard(rekeyed.path)
        raise


def raw_key(secret: Secret | None) -> Key:
    """The secret as a key that opens the same file again without deriving anything."""
    return None if secret is None else RawKey(secret.key.hex())
