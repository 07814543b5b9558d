"""One byte that is not as it was written, anywhere in a protected file, is always noticed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from tests.soaking import rounds
from tests.storage.samples import AT, FULL_BOOK, KEY, Book, Shelf, files_on

from appraisal_app.application.errors import DamagedError, WrongKeyError
from appraisal_app.application.ports.files import DocumentKind


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A file with pages of every kind: in use, of papers, and free again."""
    path = tmp_path_factory.mktemp("flipped") / "A.appraisal"
    case = files_on().create(path, KEY, kind=DocumentKind.BOARD, at=AT)
    with case.unit_of_work() as unit:
        version = unit.add(replace(FULL_BOOK, tags=("x" * 50_000,)))
        unit.add(Shelf(id="s"))
        unit.put_blob(Random(1).randbytes(40_000), "application/pdf")  # noqa: S311
        unit.seal(Shelf, "s", at=AT)
    with case.unit_of_work() as unit:
        unit.save(FULL_BOOK, version)
        unit.note_hashes(actor="chair", at=AT)
        assert unit.get(Book, FULL_BOOK.id)[0] == FULL_BOOK
    case.close()
    return path.read_bytes()


def test_every_flipped_byte_is_noticed_and_the_file_left_as_it_is(
    whole: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "A.appraisal"
    for seed in rounds("bytes flipped in a file", short=20, goal=1_000):
        random = Random(seed)  # noqa: S311
        flipped = bytearray(whole)
        flipped[random.randrange(len(whole))] ^= random.randrange(1, 256)
        path.write_bytes(flipped)
        with pytest.raises((WrongKeyError, DamagedError)):
            files_on().open(path, KEY, at=AT)
        assert path.read_bytes() == flipped
