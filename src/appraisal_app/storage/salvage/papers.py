"""The papers kept in a damaged file."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from appraisal_app.storage.salvage.damaged_reader import DamagedReader


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper by its place, its hash, and what kind of document it is."""

    number: int
    sha256: str
    media_type: str


@dataclass(frozen=True, slots=True)
class Papers:
    """Those that can be read as they were, those that cannot, and whether there were no others."""

    good: tuple[Paper, ...]
    lost: tuple[Paper, ...]
    is_whole: bool


def find_papers(reader: DamagedReader) -> Papers:
    """Reads every paper once, and compares it with its hash."""
    found = reader.scan("blob", "rowid", "rowid, sha256, media_type")
    papers = {str(row[1]): Paper(*row) for row in found.rows}
    if not found.is_whole:
        named = reader.rows("SELECT sha256 FROM blob INDEXED BY sqlite_autoindex_blob_1")
        papers = {str(row[0]): Paper(0, row[0], "") for row in named or ()} | papers
    good = tuple(each for each in papers.values() if paper_bytes(reader, each) is not None)
    lost = tuple(each for each in papers.values() if each not in good)
    return Papers(good, lost, found.is_whole)


def paper_bytes(reader: DamagedReader, paper: Paper) -> bytes | None:
    """The bytes, if they are those that were kept."""
    rows = reader.rows("SELECT data FROM blob WHERE rowid = ?", paper.number)
    data = bytes(rows[0][0]) if rows else None
    is_right = data is not None and hashlib.sha256(data).hexdigest() == paper.sha256
    return data if is_right else None
