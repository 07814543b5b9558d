"""A passphrase as it was typed, and failing that, as the program writes its own words.

This weakens nothing that keeps a thief out: the key of a file stays what it was, and whoever
guesses away from this program derives keys of their own. Here a wrong try costs two derivations,
and the second text is one that anybody could have typed as well.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from appraisal_app.application.passphrases import plain
from appraisal_app.application.ports.files import Key, Passphrase
from appraisal_app.storage.keys import Secret, secret_of
from appraisal_app.storage.page_cipher import fits


def readings(key: Key) -> tuple[Key, ...]:
    """The key to the letter; then its words in small letters, one blank apart, if that differs."""
    if not isinstance(key, Passphrase):
        return (key,)
    words = plain(key.text)
    return (key, Passphrase(words)) if words and words != key.text else (key,)


def secrets_of(key: Key, salt: bytes) -> Iterator[Secret]:
    """The secret of each reading, derived when it is asked for."""
    return (secret_of(each, salt) for each in readings(key))


def secret_that_fits(path: Path, key: Key, salt: bytes) -> Secret:
    """The secret of the reading that fits a page of the file, or else of the key to the letter."""
    tried = readings(key)
    exact = secret_of(key, salt)
    if len(tried) == 1 or fits(path, exact):
        return exact
    loose = secret_of(tried[-1], salt)
    return loose if fits(path, loose) else exact
