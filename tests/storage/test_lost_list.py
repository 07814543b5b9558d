"""The list of tables, or the header of a plain file, is damaged: what it said is known anyway."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from tests.storage.samples import AT, CATALOGUE, FORMAT, FULL_BOOK, KEY, Book, files_on, make_tables

from appraisal_app.application.errors import DamagedError, WrongKeyError
from appraisal_app.application.ports.files import DocumentKind, Key, RawKey
from appraisal_app.application.ports.repairs import Salvaged
from appraisal_app.storage.case_format import CaseFormat
from appraisal_app.storage.driver import Link
from appraisal_app.storage.header import PAGE, read_header
from appraisal_app.storage.keys import secret_of
from appraisal_app.storage.page_cipher import PageCipher
from appraisal_app.storage.salvage.private_copy import Damaged
from appraisal_app.storage.salvage.salvaging import salvage

_SALT = 16


def _made(path: Path, key: Key, *, is_anew: bool) -> bytes:
    case = files_on().create(path, key, kind=DocumentKind.BOARD, at=AT)
    with case.unit_of_work() as unit:
        unit.add(FULL_BOOK)
        unit.note_hashes(actor="chair", at=AT)
    if is_anew:
        case.save_copy(path.with_name("Copy.appraisal"))
        path = path.with_name("Copy.appraisal")
    case.close()
    return path.read_bytes()


@pytest.fixture(scope="module", params=["as made", "written anew"])
def protected(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("list") / "A.appraisal"
    return _made(path, KEY, is_anew=request.param == "written anew")


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return _made(tmp_path_factory.mktemp("plain") / "A.appraisal", None, is_anew=False)


def _list_pages(data: bytes, folder: Path) -> list[int]:
    """The pages of a protected file that hold statements, and the first."""
    path = folder / "whole.appraisal"
    path.write_bytes(data)
    cipher = PageCipher(secret_of(KEY, read_header(path).salt))
    pages = [data[at : at + PAGE] for at in range(0, len(data), PAGE)]
    contents = [cipher.content(page, at + 1) for at, page in enumerate(pages)]
    assert all(each is not None for each in contents)
    return [0] + [at for at, each in enumerate(contents) if at and b"CREATE T" in (each or b"")]


def _salvaged(data: bytes, key: Key, folder: Path, case_format: CaseFormat = FORMAT) -> Salvaged:
    damaged, target = folder / "damaged.appraisal", folder / "new.appraisal"
    damaged.write_bytes(data)
    target.unlink(missing_ok=True)
    found = salvage(Damaged(damaged, key), target, case_format, at=AT)
    case = files_on().open(target, key, at=AT)
    with case.unit_of_work() as unit:
        assert unit.get(Book, FULL_BOOK.id)[0] == FULL_BOOK
    case.close()
    return found


def test_whatever_is_lost_of_the_list_is_put_back(protected: bytes, tmp_path: Path) -> None:
    pages = _list_pages(protected, tmp_path)
    assert len(pages) > 5
    random = Random(1)  # noqa: S311
    for lost in ([0], pages[1:2], pages[-1:], pages):
        data = bytearray(protected)
        for page in lost:
            start = page * PAGE + (_SALT if page == 0 else 0)
            data[start : (page + 1) * PAGE] = random.randbytes((page + 1) * PAGE - start)
        found = _salvaged(bytes(data), KEY, tmp_path)
        assert (found.bad_pages, found.lost, found.perhaps_more) == (len(lost), (), ())
        assert found.pages == len(protected) // PAGE


def test_a_list_of_another_format_is_left_alone(protected: bytes, tmp_path: Path) -> None:
    page = _list_pages(protected, tmp_path)[1]
    data = bytearray(protected)
    data[page * PAGE + 9] ^= 1

    def with_another_first(link: Link) -> None:
        link.execute("CREATE TABLE something (id TEXT PRIMARY KEY) STRICT")
        make_tables(link)

    with pytest.raises(DamagedError):
        _salvaged(bytes(data), KEY, tmp_path, CaseFormat(CATALOGUE, (with_another_first,)))


def test_a_damaged_start_is_told_from_a_wrong_passphrase(protected: bytes, tmp_path: Path) -> None:
    path = tmp_path / "A.appraisal"
    data = bytearray(protected)
    data[2000] ^= 1
    path.write_bytes(data)
    with pytest.raises(DamagedError, match="the page with which it begins"):
        files_on().open(path, KEY, at=AT)
    for wrong in (protected, bytes(data)):
        path.write_bytes(wrong)
        with pytest.raises(WrongKeyError):
            files_on().open(path, RawKey("cd" * 32), at=AT)
    with pytest.raises(WrongKeyError):
        salvage(Damaged(path, RawKey("cd" * 32)), tmp_path / "new", FORMAT, at=AT)
    assert path.read_bytes() == data


@pytest.mark.parametrize("at", [18, 24, 33, 47, 52, 55, 60, 63, 64, 71, 80, 96])
def test_a_damaged_header_of_a_plain_file_is_told_and_repaired(
    at: int, plain: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "A.appraisal"
    data = bytearray(plain)
    data[at] ^= 0x81
    path.write_bytes(data)
    try:
        case = files_on().open(path, None, at=AT)
    except DamagedError:
        assert not _salvaged(bytes(data), None, tmp_path).lost
    else:
        # A mere counter, or where free pages begin while there are none.
        with case.unit_of_work() as unit:
            assert unit.get(Book, FULL_BOOK.id)[0] == FULL_BOOK
        case.close()
