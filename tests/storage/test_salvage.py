"""Out of a damaged file comes what can be read: nothing invented, and what is missing is listed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

import pytest
from tests.soaking import rounds
from tests.storage.samples import AT, FORMAT, FULL_BOOK, KEY, Book, BookId, Chapter, Shelf, files_on

from appraisal_app.application.errors import (
    AlreadyThereError,
    DamagedError,
    NotOurFileError,
    SealedError,
    WrongKeyError,
)
from appraisal_app.application.ports.files import DocumentKind, Event, Key, Passphrase
from appraisal_app.application.ports.repairs import MetaPart, PartRef, Salvaged
from appraisal_app.storage.case_file import SqlCaseFile
from appraisal_app.storage.salvage.private_copy import Damaged
from appraisal_app.storage.salvage.salvaging import salvage

PAGE = 4096
BOOKS, SHELVES, PAPERS = 12, 40, 6


@dataclass(frozen=True, slots=True)
class Whole:
    """A file before anything happened to it, and all that was in it."""

    data: bytes
    key: Key
    document_id: str
    parts: Mapping[tuple[type[Any], str], object]
    papers: Mapping[str, bytes]
    events: tuple[Event, ...]


@pytest.fixture(scope="module")
def protected(tmp_path_factory: pytest.TempPathFactory) -> Whole:
    return _made(tmp_path_factory.mktemp("whole") / "A.appraisal", KEY)


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Whole:
    return _made(tmp_path_factory.mktemp("plain") / "A.appraisal", None)


def _made(path: Path, key: Key) -> Whole:
    random = Random(1)  # noqa: S311
    case = files_on().create(path, key, kind=DocumentKind.BOARD, at=AT)
    papers = {}
    for number in range(BOOKS):
        with case.unit_of_work() as unit:
            chapters = tuple(Chapter(title="words " * random.randrange(300)) for _ in range(5))
            book = replace(FULL_BOOK, id=BookId(f"b{number}"), chapters=chapters)
            unit.add(book)
            for shelf in range(number * 4, min(SHELVES, number * 4 + 4)):
                unit.add(Shelf(id=f"s{shelf}", label="oak " * 40))
            if number < PAPERS:
                data = random.randbytes(random.randrange(500, 30_000))
                papers[unit.put_blob(data, "application/pdf")] = data
            if number % 3 == 0:
                unit.seal(Book, book.id, at=AT)
            unit.record_event("saved", actor="chair", body={"book": book.id}, at=AT)
            unit.note_hashes(actor="chair", at=AT)
    with case.unit_of_work() as unit:
        unit.remove((Shelf,), "s3", actor="chair", at=AT)
    parts = _parts(case)
    with case.unit_of_work() as unit:
        events = unit.events()
    case.close()
    return Whole(path.read_bytes(), key, case.document_id, parts, papers, events)


def _parts(case: SqlCaseFile) -> dict[tuple[type[Any], str], object]:
    with case.unit_of_work() as unit:
        kinds: tuple[type[Any], ...] = (Book, Shelf)
        return {(kind, each): unit.get(kind, each)[0] for kind in kinds for each in unit.ids(kind)}


def _salvaged(data: bytes, key: Key, folder: Path) -> tuple[Salvaged, SqlCaseFile]:
    damaged, target = folder / "damaged.appraisal", folder / "new.appraisal"
    damaged.write_bytes(data)
    target.unlink(missing_ok=True)
    found = salvage(Damaged(damaged, key), target, FORMAT, at=AT)
    assert damaged.read_bytes() == data
    return found, files_on().open(target, key, at=AT)


def _check(whole: Whole, found: Salvaged, case: SqlCaseFile) -> None:
    """Nothing invented, nothing missing that is not listed, and a record that holds together."""
    there = _parts(case)
    sure = {(ref.kind, ref.id) for ref in found.recovered}
    unsure = {(ref.kind, ref.id) for ref in found.unproved}
    lost = {(ref.kind, ref.id) for ref in found.lost}
    assert there.keys() == sure | unsure
    assert all(there[key] == whole.parts[key] for key in sure)
    unlisted = whole.parts.keys() - there.keys() - lost
    assert {kind for kind, _ in unlisted} <= set(found.perhaps_more)
    with case.unit_of_work() as unit:
        for paper in found.papers:
            assert unit.get_blob(paper.sha256).data == whole.papers[paper.sha256]
        assert unit.verify_chain().ok
        events = unit.events()
        for key in sure:
            sealed = unit.is_sealed(*key)
            assert sealed <= _was_sealed(key)
            is_told = PartRef(kind=key[0], id=key[1]) in found.unsealed or found.perhaps_more_seals
            assert sealed or not _was_sealed(key) or is_told
    papers = {each.sha256 for each in (*found.papers, *found.lost_papers)}
    assert papers == whole.papers.keys() or found.perhaps_more_papers
    assert events[: found.events] == whole.events[: found.events]
    assert events[found.events].kind == "repaired"
    assert found.lost_events == (found.events < len(whole.events))
    has_its_number = MetaPart.NUMBER not in found.made_anew
    assert (case.document_id == whole.document_id) is has_its_number
    case.close()


def _was_sealed(key: tuple[type[Any], str]) -> bool:
    return key[0] is Book and int(key[1][1:]) % 3 == 0


def _spoilt(data: bytes, random: Random) -> bytes:
    """The file with some pages damaged: bytes flipped, zeroed, filled with rubbish, or swapped."""
    spoilt = bytearray(data)
    for _ in range(random.randrange(1, 6)):
        page = random.randrange(len(data) // PAGE) * PAGE
        match random.randrange(4):
            case 0:
                spoilt[page + random.randrange(PAGE)] ^= random.randrange(1, 256)
            case 1:
                spoilt[page : page + PAGE] = bytes(PAGE)
            case 2:
                spoilt[page : page + PAGE] = random.randbytes(PAGE)
            case _:
                other = random.randrange(len(data) // PAGE) * PAGE
                spoilt[page : page + PAGE] = data[other : other + PAGE]
    return bytes(spoilt)


def test_whatever_is_listed_as_recovered_is_as_it_was(protected: Whole, tmp_path: Path) -> None:
    seeds = rounds("damaged files repaired", short=6, goal=300)
    outcomes = {_repaired(protected, Random(seed), tmp_path) for seed in seeds}  # noqa: S311
    assert True in outcomes or not outcomes


def test_of_a_plain_file_only_what_a_hash_proves_is_called_recovered(
    plain: Whole, tmp_path: Path
) -> None:
    assert any(_repaired(plain, Random(seed), tmp_path) for seed in range(6))  # noqa: S311


def _repaired(whole: Whole, random: Random, folder: Path) -> bool:
    """Damages the file and repairs it; False where it is refused."""
    return _repaired_or_refused(whole, _spoilt(whole.data, random), folder)


def _repaired_or_refused(whole: Whole, data: bytes, folder: Path) -> bool:
    """False where it is refused, which says what to do."""
    try:
        found, case = _salvaged(data, whole.key, folder)
    except (DamagedError, WrongKeyError, NotOurFileError):
        assert not (folder / "new.appraisal").exists()
        return False
    _check(whole, found, case)
    return True


def test_a_whole_file_comes_out_whole(protected: Whole, tmp_path: Path) -> None:
    found, case = _salvaged(protected.data, protected.key, tmp_path)
    assert len(found.recovered) == len(protected.parts)
    assert (found.lost, found.perhaps_more, found.lost_events, found.bad_pages) == (
        (),
        (),
        False,
        0,
    )
    _check(protected, found, case)


def test_a_file_that_is_there_is_not_written_over(protected: Whole, tmp_path: Path) -> None:
    damaged, target = tmp_path / "damaged.appraisal", tmp_path / "new.appraisal"
    damaged.write_bytes(protected.data)
    target.write_bytes(b"mine")
    with pytest.raises(AlreadyThereError):
        salvage(Damaged(damaged, KEY), target, FORMAT, at=AT)
    assert target.read_bytes() == b"mine"


def test_what_the_file_says_about_itself_can_be_missed(protected: Whole, tmp_path: Path) -> None:
    data = bytearray(protected.data)
    data[PAGE : 2 * PAGE] = bytes(PAGE)
    found, case = _salvaged(bytes(data), KEY, tmp_path)
    assert set(found.made_anew) == set(MetaPart)
    assert (found.lost, found.perhaps_more) == ((), ())
    _check(protected, found, case)


@pytest.mark.parametrize(("kind", "left"), [("protected", 0.9), ("plain", 0.99), ("plain", 0.7)])
def test_a_file_that_lost_its_end_is_repaired(
    request: pytest.FixtureRequest, kind: str, left: float, tmp_path: Path
) -> None:
    whole: Whole = request.getfixturevalue(kind)
    data = whole.data[: int(len(whole.data) * left)]
    with pytest.raises(DamagedError, match=r"its end is missing, \d+ of \d+ pages"):
        _opened(data, whole.key, tmp_path)
    found, case = _salvaged(data, whole.key, tmp_path)
    assert found.pages == len(whole.data) // PAGE
    assert found.missing_pages == found.pages - len(data) // PAGE
    assert found.recovered
    _check(whole, found, case)


@pytest.mark.parametrize("kind", ["protected", "plain"])
def test_wherever_a_file_breaks_off_it_is_repaired_or_refused(
    request: pytest.FixtureRequest, kind: str, tmp_path: Path
) -> None:
    whole: Whole = request.getfixturevalue(kind)
    outcomes: set[bool] = set()
    for seed in rounds(f"{kind} files cut off and repaired", short=2, goal=150):
        random = Random(seed)  # noqa: S311
        data = whole.data[: random.randrange(600, len(whole.data))]
        # A copy that broke off may have got its whole length before.
        end = bytes(len(whole.data) - len(data)) if seed % 2 else b""
        outcomes.add(_repaired_or_refused(whole, data + end, tmp_path))
    assert True in outcomes or not outcomes


def test_no_text_ends_in_zeros_where_the_end_of_a_file_was_never_written(
    protected: Whole, tmp_path: Path
) -> None:
    data = bytearray(protected.data)
    for page in range(30, len(data) // PAGE, 12):
        data[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
    found, case = _salvaged(bytes(data), protected.key, tmp_path)
    assert found.bad_pages
    _check(protected, found, case)


@pytest.mark.parametrize("damage", [slice(0, 16), slice(16, 100)])
def test_a_plain_file_whose_first_bytes_are_damaged_is_repaired(
    damage: slice, plain: Whole, tmp_path: Path
) -> None:
    data = bytearray(plain.data)
    data[damage] = Random(1).randbytes(damage.stop - damage.start)  # noqa: S311
    with pytest.raises(DamagedError, match="the page with which it begins"):
        _opened(bytes(data), None, tmp_path)
    found, case = _salvaged(bytes(data), None, tmp_path)
    assert not found.lost
    _check(plain, found, case)


def test_a_length_that_no_file_has_is_damage_and_no_missing_end(
    plain: Whole, tmp_path: Path
) -> None:
    data = bytearray(plain.data)
    data[28] ^= 0xFF
    with pytest.raises(DamagedError, match=r"^This file is damaged\. "):
        _opened(bytes(data), None, tmp_path)
    found, case = _salvaged(bytes(data), None, tmp_path)
    assert (found.missing_pages, found.lost) == (0, ())
    _check(plain, found, case)


def test_a_plain_file_whose_first_page_is_gone_gets_it_back(plain: Whole, tmp_path: Path) -> None:
    data = plain.data[:100] + bytes(PAGE - 100) + plain.data[PAGE:]
    with pytest.raises(DamagedError):
        _opened(data, None, tmp_path)
    found, case = _salvaged(data, None, tmp_path)
    assert not found.lost
    _check(plain, found, case)


def test_a_file_of_which_only_the_start_is_there_is_refused(
    protected: Whole, tmp_path: Path
) -> None:
    with pytest.raises(DamagedError, match="no part of it can be read whole"):
        _salvaged(protected.data[: PAGE + 700], protected.key, tmp_path)


def test_another_passphrase_is_told_also_where_the_end_is_missing(
    protected: Whole, tmp_path: Path
) -> None:
    with pytest.raises(WrongKeyError):
        _salvaged(protected.data[: 20 * PAGE + 700], Passphrase("other words"), tmp_path)


def _opened(data: bytes, key: Key, folder: Path) -> None:
    path = folder / "opened.appraisal"
    path.write_bytes(data)
    files = files_on()
    assert files.is_protected(path) == (key is not None)
    files.open(path, key, at=AT).close()


@pytest.fixture(scope="module", params=[KEY, None], ids=["protected", "plain"])
def disposed_of(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Whole:
    """A file from which a sealed book and a paper went for good."""
    path = tmp_path_factory.mktemp("disposed") / "A.appraisal"
    made = _made(path, request.param)
    case = files_on().open(path, request.param, at=AT)
    paper, *_ = made.papers
    with case.unit_of_work() as unit:
        unit.dispose((Book,), "b3", papers=(paper,), certificate=4, actor="clerk", at=AT)
    with case.unit_of_work() as unit:
        unit.record_event("saved", actor="chair", body={}, at=AT)
        events = unit.events()
    parts = _parts(case)
    case.close()
    papers = {name: data for name, data in made.papers.items() if name != paper}
    return replace(made, data=path.read_bytes(), parts=parts, papers=papers, events=events)


def test_what_was_disposed_of_stays_so_in_the_new_file(disposed_of: Whole, tmp_path: Path) -> None:
    found, case = _salvaged(disposed_of.data, disposed_of.key, tmp_path)
    with case.unit_of_work() as unit:
        gone = [(each.ref.aggregate, each.certificate) for each in unit.verify_chain().disposed]
        assert gone == [("book", 4), ("blob", 4)]
    with pytest.raises(SealedError), case.unit_of_work() as unit:
        unit.add(replace(FULL_BOOK, id=BookId("b3")))
    assert (found.lost, found.lost_papers) == ((), ())
    _check(disposed_of, found, case)


def test_a_damaged_file_is_repaired_with_its_disposals(disposed_of: Whole, tmp_path: Path) -> None:
    repaired = 0
    for seed in range(4):
        try:
            data = _spoilt(disposed_of.data, Random(seed))  # noqa: S311
            found, case = _salvaged(data, disposed_of.key, tmp_path)
        except (DamagedError, WrongKeyError, NotOurFileError):
            continue
        repaired += 1
        assert PartRef(kind=Book, id="b3") not in found.lost
        with pytest.raises(SealedError), case.unit_of_work() as unit:
            unit.add(replace(FULL_BOOK, id=BookId("b3")))
        _check(disposed_of, found, case)
    assert repaired
