"""What a protected file begins with, put back: nothing else says how a passphrase becomes a key."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from appraisal_app.application.errors import AppError
from appraisal_app.application.ports.files import Key
from appraisal_app.application.ports.repairs import Start
from appraisal_app.storage import registry
from appraisal_app.storage.header import PAGE, read_header
from appraisal_app.storage.keys import Secret
from appraisal_app.storage.page_cipher import PageCipher, begins_as_ours, fits
from appraisal_app.storage.typed_words import secret_that_fits, secrets_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """What deciphers a copy of a damaged file, and where its salt is from."""

    secret: Secret
    start: Start


def begun(copy: Path, key: Key, salt: bytes, alike: tuple[Path, ...]) -> Begun:
    """Puts the salt back in the copy where it is damaged and `alike` begins as the file did.

    Backups do, until the passphrase is changed. A recovery key needs no salt to decipher; the pages
    are then enciphered anew, since nothing proves them.
    """
    secret = secret_that_fits(copy, key, salt)
    if fits(copy, secret):
        return Begun(secret=secret, start=Start.AS_WRITTEN)
    if (found := secret_of_alike(copy, key, salt, alike)) is not None:
        with copy.open("r+b") as file:
            file.write(found.salt)
        return Begun(secret=found, start=Start.FROM_BACKUP)
    with copy.open("rb") as file:
        is_ours = begins_as_ours(file.read(PAGE), secret)
    if not is_ours:
        return Begun(secret=secret, start=Start.AS_WRITTEN)
    _encipher_anew(copy, secret)
    return Begun(secret=secret, start=Start.LOST)


def secret_of_alike(path: Path, key: Key, salt: bytes, alike: tuple[Path, ...]) -> Secret | None:
    """The secret with which a page of the file fits, by the salt of one of those files."""
    others = dict.fromkeys(each for each in _salts(alike) if each != salt)
    secrets = (found for each in others for found in secrets_of(key, each))
    return next((each for each in secrets if fits(path, each)), None)


def _salts(alike: tuple[Path, ...]) -> Iterator[bytes]:
    for path in alike:
        try:
            claimed = registry.claim(path)
        except (AppError, OSError):
            continue
        try:
            yield read_header(path).salt
        except (AppError, OSError):
            continue
        finally:
            registry.release(claimed)


def _encipher_anew(copy: Path, secret: Secret) -> None:
    cipher, number = PageCipher(secret), 1
    with copy.open("r+b") as file:
        while len(page := file.read(PAGE)) == PAGE:
            if any(page):
                file.seek((number - 1) * PAGE)
                file.write(cipher.page(cipher.unproved(page, number), number))
            number += 1
