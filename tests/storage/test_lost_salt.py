"""The first 16 bytes of a protected file are damaged: a backup or the recovery key helps."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.storage.samples import AT, FORMAT, FULL_BOOK, Book, files_on

from appraisal_app.application.errors import DamagedError, WrongKeyError
from appraisal_app.application.ports.files import DocumentKind, Passphrase, RawKey
from appraisal_app.application.ports.repairs import Start
from appraisal_app.storage.keys import SALT_BYTES
from appraisal_app.storage.salvage.private_copy import Damaged
from appraisal_app.storage.salvage.salvaging import salvage

WORDS, OTHER = Passphrase("correct horse battery"), Passphrase("other words entirely")


@dataclass(frozen=True, slots=True)
class Kept:
    """A file of before, its recovery key, and a backup of it."""

    data: bytes
    key: RawKey
    backup: Path


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Kept:
    folder = tmp_path_factory.mktemp("kept")
    files, path = files_on(), folder / "A.appraisal"
    case = files.create(path, WORDS, kind=DocumentKind.BOARD, at=AT)
    with case.unit_of_work() as unit:
        unit.add(FULL_BOOK)
        unit.seal(Book, FULL_BOOK.id, at=AT)
        unit.note_hashes(actor="chair", at=AT)
    backup = case.back_up(folder, at=AT)
    key = files.parse_recovery_key(case.recovery_key())
    case.close()
    assert backup is not None
    return Kept(path.read_bytes(), key, backup)


@pytest.fixture(params=[0, 9, None], ids=["one byte", "another byte", "all of them"])
def damaged(request: pytest.FixtureRequest, kept: Kept, tmp_path: Path) -> Path:
    start = bytearray(kept.data[:SALT_BYTES])
    for at in range(SALT_BYTES) if request.param is None else (request.param,):
        start[at] ^= 0x21
    path = tmp_path / "A.appraisal"
    path.write_bytes(bytes(start) + kept.data[SALT_BYTES:])
    return path


def test_a_backup_gives_it_back_and_the_passphrase_opens_again(
    kept: Kept, damaged: Path, tmp_path: Path
) -> None:
    files, new = files_on(), tmp_path / "new.appraisal"
    with pytest.raises(WrongKeyError):
        files.open(damaged, WORDS, at=AT)
    assert files.has_lost_salt(damaged, WORDS, (tmp_path / "gone", kept.backup))
    assert not files.has_lost_salt(damaged, OTHER, (kept.backup,))
    found = salvage(Damaged(damaged, WORDS, (kept.backup,)), new, FORMAT, at=AT)
    assert (found.start, found.bad_pages) == (Start.FROM_BACKUP, 0)
    assert (len(found.recovered), found.lost, found.unsealed) == (1, (), ())
    case = files.open(new, WORDS, at=AT)
    with case.unit_of_work() as unit:
        assert unit.get(Book, FULL_BOOK.id)[0] == FULL_BOOK
        assert unit.is_sealed(Book, FULL_BOOK.id)
        assert unit.verify_chain().ok
    case.close()


def test_the_recovery_key_opens_it_without_any_backup(
    kept: Kept, damaged: Path, tmp_path: Path
) -> None:
    files, new = files_on(), tmp_path / "new.appraisal"
    before = damaged.read_bytes()
    with pytest.raises(DamagedError):
        files.open(damaged, kept.key, at=AT)
    found = salvage(Damaged(damaged, kept.key), new, FORMAT, at=AT)
    assert found.start is Start.LOST
    assert (len(found.recovered), found.lost) == (1, ()), "its hash proves it"
    assert damaged.read_bytes() == before
    files.open(new, kept.key, at=AT).close()
    with pytest.raises(WrongKeyError):
        files.open(new, WORDS, at=AT)


def test_with_nothing_but_the_passphrase_it_cannot_be_had(damaged: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.appraisal"
    with pytest.raises(WrongKeyError, match="try the recovery key or a backup"):
        salvage(Damaged(damaged, WORDS), new, FORMAT, at=AT)
    assert not new.exists()


def test_another_recovery_key_is_not_taken_for_a_lost_start(kept: Kept, damaged: Path) -> None:
    files, other = files_on(), RawKey("cd" * 32)
    with pytest.raises(WrongKeyError):
        files.open(damaged, other, at=AT)
    assert not files.has_lost_salt(damaged, other, (kept.backup,))
