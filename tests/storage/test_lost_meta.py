"""What a file says about itself is damaged: put back where something proves it, else listed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from tests.storage.samples import AT, FORMAT, FULL_BOOK, KEY, Book, BookId, files_on

from appraisal_app.application.ports.files import DocumentKind, Key
from appraisal_app.application.ports.repairs import MetaPart, Salvaged
from appraisal_app.storage.case_file import SqlCaseFile
from appraisal_app.storage.header import PAGE, read_header
from appraisal_app.storage.keys import secret_of
from appraisal_app.storage.page_cipher import PageCipher
from appraisal_app.storage.salvage.private_copy import Damaged
from appraisal_app.storage.salvage.salvaging import salvage


class OneKey:
    """This computer's own."""

    def private_key(self) -> bytes:
        return bytes([7]) * 32


FILES = replace(files_on(), keys=OneKey())


@dataclass(frozen=True, slots=True)
class Kept:
    """A file of before, what it said about itself, and a backup of it."""

    data: bytes
    key: Key
    number: str
    salt: str
    backup: Path


@pytest.fixture(scope="module", params=[KEY, None], ids=["protected", "plain"])
def kept(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Kept:
    folder = tmp_path_factory.mktemp("kept")
    path = folder / "A.appraisal"
    case = FILES.create(path, request.param, kind=DocumentKind.BOARD, at=AT)
    with case.unit_of_work() as unit:
        unit.add(FULL_BOOK)
        unit.seal(Book, FULL_BOOK.id, at=AT)
        unit.add(replace(FULL_BOOK, id=BookId("other")))
        unit.record_event("saved", actor="chair", body={"book": FULL_BOOK.id}, at=AT)
        unit.note_hashes(actor="chair", at=AT)
    backup = case.back_up(folder, at=AT)
    salt = case._meta.salt.hex()
    case.close()
    assert backup is not None
    return Kept(path.read_bytes(), request.param, case.document_id, salt, backup)


def _with_other_page(kept: Kept, folder: Path, spoil: Callable[[bytes], bytes]) -> Path:
    """The file with its page of meta spoilt: under a key it is damaged, or else altered."""
    path = folder / "A.appraisal"
    path.write_bytes(kept.data)
    cipher = PageCipher(secret_of(kept.key, read_header(path).salt) if kept.key else None)
    pages = [kept.data[at : at + PAGE] for at in range(0, len(kept.data), PAGE)]
    for at, page in enumerate(pages):
        content = cipher.content(page, at + 1)
        assert content is not None
        if kept.salt.encode() in content:
            pages[at] = cipher.page(spoil(content), at + 1)
    path.write_bytes(b"".join(pages))
    return path


def _salvaged(kept: Kept, path: Path, *alike: Path) -> tuple[Salvaged, SqlCaseFile]:
    target = path.with_name("new.appraisal")
    found = salvage(Damaged(path, kept.key, alike), target, FORMAT, at=AT)
    return found, FILES.open(target, kept.key, at=AT)


def _is_as_it_was(kept: Kept, found: Salvaged, case: SqlCaseFile) -> None:
    assert found.made_anew == ()
    assert (case.document_id, case._meta.salt.hex()) == (kept.number, kept.salt)
    assert (case.kind, case.created_at) == (DocumentKind.BOARD, AT)
    assert (found.lost, found.unsealed, found.lost_events) == ((), (), False)
    with case.unit_of_work() as unit:
        assert unit.get(Book, FULL_BOOK.id)[0] == FULL_BOOK
        assert unit.is_sealed(Book, FULL_BOOK.id)
        assert unit.verify_chain().ok
    case.close()


def _without(content: bytes) -> bytes:
    """No row stands on the page any more."""
    return content[:3] + b"\0\0" + content[5:]


def test_a_backup_gives_all_of_it_back(kept: Kept, tmp_path: Path) -> None:
    path = _with_other_page(kept, tmp_path, _without)
    _is_as_it_was(kept, *_salvaged(kept, path, tmp_path / "gone", kept.backup))


@pytest.mark.parametrize(
    "at", [("salt", 0), ("salt", 63), ("number", 0), ("number", 20), ("number", 8)], ids=str
)
def test_one_wrong_sign_is_put_right_by_hashes_and_signatures(
    at: tuple[str, int], kept: Kept, tmp_path: Path
) -> None:
    name, place = at
    value = getattr(kept, name)
    wrong = value[:place] + ("1" if value[place] == "0" else "0") + value[place + 1 :]
    path = _with_other_page(
        kept, tmp_path, lambda page: page.replace(value.encode(), wrong.encode())
    )
    _is_as_it_was(kept, *_salvaged(kept, path))


def test_without_a_backup_the_rest_is_read_and_what_is_made_anew_is_told(
    kept: Kept, tmp_path: Path
) -> None:
    found, case = _salvaged(kept, _with_other_page(kept, tmp_path, _without))
    assert set(found.made_anew) == set(MetaPart)
    assert len((*found.recovered, *found.unproved)) == 2
    assert found.lost_events, "signatures over another number would not fit"
    assert [each.id for each in found.unsealed] == [FULL_BOOK.id]
    assert case.document_id != kept.number
    assert case.created_at == AT
    with case.unit_of_work() as unit:
        assert unit.get(Book, FULL_BOOK.id)[0] == FULL_BOOK
        assert not unit.is_sealed(Book, FULL_BOOK.id)
        assert unit.verify_chain().ok
    case.close()


def test_a_page_that_cannot_be_read_at_all_keeps_nothing_else_from_being_read(
    kept: Kept, tmp_path: Path
) -> None:
    path = _with_other_page(kept, tmp_path, lambda page: b"\0" * len(page))
    found, case = _salvaged(kept, path, kept.backup)
    assert (found.made_anew, found.lost) == ((), ())
    case.close()
