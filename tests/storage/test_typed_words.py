"""Whoever types the words of a passphrase a little otherwise gets in, and nobody else does."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.storage.samples import AT, FULL_BOOK

from appraisal_app.application.errors import WrongKeyError
from appraisal_app.application.ports.files import DocumentKind, Passphrase
from appraisal_app.storage.case_files import SqlCaseFiles

WORDS = "apple banana cherry dingo elbow fig"
ALIKE = (
    "Apple Banana Cherry Dingo Elbow Fig",
    "APPLE BANANA CHERRY DINGO ELBOW FIG",
    "  apple  banana cherry dingo\u00a0elbow fig ",
    "apple, banana, cherry, dingo, elbow, fig.",
    "apple-banana-cherry-dingo-elbow-fig",
)
OTHERS = ("apple banana cherry dingo elbow", "applebananacherrydingoelbowfig", "- , .")


def made(files: SqlCaseFiles, path: Path, words: str) -> Path:
    files.create(path, Passphrase(words), kind=DocumentKind.BOARD, at=AT).close()
    return path


@pytest.mark.parametrize("typed", ALIKE)
def test_words_typed_otherwise_open_the_file(files: SqlCaseFiles, path: Path, typed: str) -> None:
    case = files.open(made(files, path, WORDS), Passphrase(typed), at=AT)
    assert case.opens_with(Passphrase(typed))
    assert case.opens_with(Passphrase(WORDS))
    case.close()
    files.open_copy(path, Passphrase(typed), at=AT).close()


@pytest.mark.parametrize("typed", OTHERS)
def test_other_words_do_not(files: SqlCaseFiles, path: Path, typed: str) -> None:
    before = made(files, path, WORDS).read_bytes()
    with pytest.raises(WrongKeyError):
        files.open(path, Passphrase(typed), at=AT)
    assert path.read_bytes() == before


def test_a_passphrase_of_ones_own_is_kept_to_the_letter(files: SqlCaseFiles, path: Path) -> None:
    own = "Apple-Banana, Cherry"
    files.open(made(files, path, own), Passphrase(own), at=AT).close()
    with pytest.raises(WrongKeyError):
        files.open(path, Passphrase("apple banana cherry"), at=AT)


def test_words_typed_otherwise_find_a_lost_salt_and_recover_the_file(
    files: SqlCaseFiles, path: Path
) -> None:
    case = files.open(made(files, path, WORDS), Passphrase(WORDS), at=AT)
    with case.unit_of_work() as unit:
        unit.add(FULL_BOOK)
        unit.note_hashes(actor="chair", at=AT)
    backup = case.back_up(path.parent, at=AT)
    case.close()
    assert backup is not None
    path.write_bytes(bytes(16) + path.read_bytes()[16:])
    typed = Passphrase(ALIKE[0])
    assert files.has_lost_salt(path, typed, (backup,))
    assert not files.has_lost_salt(path, Passphrase(OTHERS[0]), (backup,))
    files.salvage(path, typed, path.with_name("new.appraisal"), at=AT, alike=(backup,))
    files.open(path.with_name("new.appraisal"), Passphrase(WORDS), at=AT).close()


def test_words_typed_otherwise_bring_an_older_backup_under_the_key_of_today(
    files: SqlCaseFiles, path: Path
) -> None:
    case = files.open(made(files, path, WORDS), Passphrase(WORDS), at=AT)
    case.back_up(path.parent, at=AT)
    case.change_key(Passphrase("other words entirely"))
    (backup,) = case.backups(path.parent)
    case.bring_under_key(backup, Passphrase(ALIKE[3]))
    (backup,) = case.backups(path.parent)
    assert backup.opens
    case.close()
