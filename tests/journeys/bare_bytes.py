"""Every byte of a file once its encryption is off: as it lies there, its tables, its papers."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from contextlib import closing
from pathlib import Path

from tests.reporting.documents.hidden import extracted, streams, strings
from tests.reporting.tagged.reading import open_document

from appraisal_app.application.ports.files import Passphrase
from appraisal_app.application.ports.services import Services
from appraisal_app.storage.driver import connect

_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0"


def bared(path: Path, services: Services, passphrase: str) -> bytes:
    """Take the encryption off, for good; gives the bytes, free space included."""
    case = services.files().open(path, Passphrase(passphrase), at=services.clock.now())
    case.change_key(None)
    case.close()
    data = path.read_bytes()
    assert data.startswith(b"SQLite format 3")
    return data


def held(
    path: Path, services: Services, passphrase: str, words: AbstractSet[str]
) -> frozenset[str]:
    """Which of the words are in that file: in its pages, its tables, the papers that it keeps."""
    haystacks = [bared(path, services, passphrase), *_cells(path)]
    papers = [each for each in haystacks if each.startswith(b"%PDF-")]
    inside = (each for paper in papers for each in _inside(paper))
    return frozenset().union(*(found(each, words) for each in (*haystacks, *inside)))


def found(data: bytes, words: AbstractSet[str]) -> frozenset[str]:
    """Which of the words stand there, in plain bytes or in UTF-16 of either order."""
    narrow = data.replace(b"\0", b"")
    return frozenset(word for word in words if word.encode() in narrow)


def _cells(path: Path) -> Iterator[bytes]:
    """What every table holds: a long value lies in pages far apart, here it is whole."""
    with closing(connect(path, None, "ro")) as link:
        for (table,) in link.execute(_TABLES).fetchall():
            for row in link.execute(f'SELECT * FROM "{table}"').fetchall():  # noqa: S608
                yield from (_as_bytes(each) for each in row)


def _as_bytes(value: object) -> bytes:
    return value if isinstance(value, bytes) else str(value).encode()


def _inside(pdf: bytes) -> Iterator[bytes]:
    yield extracted(pdf).encode()
    with open_document(pdf) as opened:
        yield from strings(opened)
        yield from streams(opened)
