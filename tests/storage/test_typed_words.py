"""Whoever types the words of a passphrase a little otherwise gets in, and nobody else does."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.storage.samples import AT

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
