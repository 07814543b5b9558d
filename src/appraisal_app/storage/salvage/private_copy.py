"""A damaged file as it is read: a copy of its whole pages, in a folder that goes afterwards."""

from __future__ import annotations

import shutil
import struct
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from appraisal_app.application.errors import DamagedError
from appraisal_app.application.ports.files import Key
from appraisal_app.application.ports.repairs import Start
from appraisal_app.storage import registry
from appraisal_app.storage.driver import connect_damaged
from appraisal_app.storage.header import APPLICATION_ID, FIXED, MAGIC, PAGE, Header, read_header
from appraisal_app.storage.keys import Secret
from appraisal_app.storage.missing_end import Length, length_of
from appraisal_app.storage.page_cipher import PageCipher
from appraisal_app.storage.salvage.list_of_tables import mend_list_of_tables
from appraisal_app.storage.salvage.lost_salt import begun
from appraisal_app.storage.schema_check import Steps

_RUBBISH = b"\xff" * PAGE


@dataclass(frozen=True, slots=True)
class Damaged:
    """The damaged file, what opens it, and backups of it, from which a lost salt can be had."""

    path: Path
    key: Key = field(repr=False)
    alike: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivateCopy:
    """The copy, what deciphers it and its salt's source, how long the file is and should be.

    `is_mended` when the list of tables in the copy is not the file's own.
    """

    path: Path
    secret: Secret | None
    length: Length
    bad_pages: int
    is_mended: bool
    start: Start
    alike: tuple[Path, ...]


@contextmanager
def private_copy(damaged: Damaged, steps: Steps) -> Generator[PrivateCopy]:
    """Pages that are lost of the list of tables are put back in the copy.

    Neither the file nor its journal is opened where it lies.
    """
    folder = Path(tempfile.mkdtemp(prefix="appraisal-"))
    copy = folder / "damaged"
    try:
        header = _copied(damaged.path, copy)
        start = (
            begun(copy, damaged.key, header.salt, damaged.alike) if not header.is_plain else None
        )
        secret = start.secret if start is not None else None
        _undo_half_a_save(copy, secret)
        if header.is_damaged:
            _begin_as_usual(copy)
        length = length_of(copy, secret)
        left = _whole_pages(copy, is_encrypted=secret is not None)
        bad = _bad_pages(copy, secret)
        yield PrivateCopy(
            path=copy,
            secret=secret,
            length=Length(max(length.noted, left), left),
            bad_pages=bad,
            is_mended=mend_list_of_tables(copy, secret, steps, length.noted),
            start=start.start if start is not None else Start.AS_WRITTEN,
            alike=damaged.alike,
        )
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _copied(path: Path, copy: Path) -> Header:
    claimed = registry.claim(path)
    try:
        header = read_header(path)
        for end in ("", "-journal"):
            source = Path(f"{path}{end}")
            if source.exists():
                shutil.copyfile(source, f"{copy}{end}")
    finally:
        registry.release(claimed)
    return header


def _undo_half_a_save(copy: Path, secret: Secret | None) -> None:
    """Lets the journal of an interrupted save take it back, as opening would."""
    journal = Path(f"{copy}-journal")
    if not journal.exists():
        return
    connect_damaged(copy, secret, "rw").close()
    if journal.exists() and journal.stat().st_size:
        raise DamagedError("a save that was interrupted cannot be taken back")


def _begin_as_usual(copy: Path) -> None:
    """Puts the start that every plain file has over one that is damaged."""
    pages = copy.stat().st_size // PAGE
    noted = struct.pack(">4I", 1, pages, 0, 0)
    layout = struct.pack(">9I", 1, 4, 0, 0, 1, 1, 0, APPLICATION_ID, 0)
    with copy.open("r+b") as file:
        file.write((MAGIC + FIXED + noted + layout).ljust(92, b"\0") + struct.pack(">2I", 1, 1))


def _whole_pages(copy: Path, *, is_encrypted: bool) -> int:
    """Cuts the copy down to whole pages that hold something; gives their number.

    Of an encrypted file none is all zeros, and the cipher would hand one out as if it were
    deciphered. Those at its end were never written there; others are made unreadable.
    """
    left = copy.stat().st_size // PAGE
    with copy.open("r+b") as file:
        zero = _zero_pages(file, left) if is_encrypted else set[int]()
        while left - 1 in zero:
            left -= 1
        for page in zero:
            file.seek(page * PAGE)
            file.write(_RUBBISH)
        file.truncate(left * PAGE)
    return left


def _zero_pages(file: BinaryIO, pages: int) -> set[int]:
    file.seek(0)
    return {page for page in range(pages) if not any(file.read(PAGE))}


def _bad_pages(copy: Path, secret: Secret | None) -> int:
    """How many pages differ from what was written; 0 for a plain file, whose pages cannot tell."""
    if secret is None:
        return 0
    cipher, bad, number = PageCipher(secret), 0, 1
    with copy.open("rb") as file:
        while page := file.read(PAGE):
            bad += cipher.content(page, number) is None
            number += 1
    return bad
