"""A copy is there whole and noted, or there is no trace of it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.application.limited_copies.copies import Giver, giver
from tests.application.packs.conftest import LineWriter

from appraisal_app.application.creating import NoFolderError
from appraisal_app.application.errors import AlreadyThereError, WrongKeyError
from appraisal_app.application.export_log import exports
from appraisal_app.application.export_words import in_words
from appraisal_app.application.limited_copies.kinds import COPIES, whom
from appraisal_app.application.limited_copies.reading import CopiesEditor, pages_of
from appraisal_app.application.packs.choosing import plan_of
from appraisal_app.application.packs.writing import PaperFailedError
from appraisal_app.application.ports.documents import Unprintable
from appraisal_app.application.ports.files import DocumentKind, Passphrase
from appraisal_app.application.ports.interaction import Cancelled
from appraisal_app.application.reading import read_record
from appraisal_app.domain.confidentiality import Reader
from appraisal_app.domain.limited_copies import PaperCopies

WORDS = Passphrase("correct horse battery")


@pytest.fixture
def writer() -> LineWriter:
    return LineWriter()


@pytest.fixture
def board(tmp_path: Path, writer: LineWriter) -> Iterator[Giver]:
    with giver(tmp_path, writer) as found:
        yield found


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


class Stops:
    """Cancels before that step."""

    def __init__(self, at: int) -> None:
        self._at = at

    def step(self, done: int, total: int, text: str = "") -> None:
        del total, text
        if done == self._at:
            raise Cancelled


def read(
    board: Giver, path: Path, key: Passphrase | None = None
) -> tuple[PaperCopies, list[bytes]]:
    case = board.services.files().open(path, key, at=board.clock.now())
    try:
        assert case.kind is DocumentKind.COPY
        copies = CopiesEditor(case, clock=board.clock).copies
        papers = [paper for each in copies.deliveries for paper in each.papers]
        return copies, [pages_of(case, paper) for paper in papers]
    finally:
        case.close()


@pytest.mark.parametrize("key", COPIES)
def test_a_copy_holds_the_papers_of_its_readers_pack_and_nothing_else(
    board: Giver, place: Path, key: str
) -> None:
    wanted = board.wants(key)
    board.makes(key, place / "copy.appraisal")
    copies, pages = read(board, place / "copy.appraisal")
    (delivery,) = copies.deliveries
    going = [(each.document.value, each.edition, each.title) for each in wanted.plan.going]
    assert [(each.document, each.edition, each.title) for each in delivery.papers] == going
    assert [each.sha256 for each in delivery.papers] == [
        hashlib.sha256(each).hexdigest() for each in pages
    ]
    assert [each.size for each in delivery.papers] == [len(each) for each in pages]
    assert all(each.standing and each.name.endswith(".pdf") for each in delivery.papers)
    assert delivery.reader is COPIES[key].reader
    assert (delivery.trust, delivery.label) == (wanted.record.trust.name, "2025/26")
    assert (delivery.file, delivery.made_by) == (board.case.document_id, "the clerk")
    assert [each.name for each in place.iterdir()] == ["copy.appraisal"]


def test_readers_are_told_apart_and_named() -> None:
    assert {each.reader for each in COPIES.values()} == {
        Reader.CLERK,
        Reader.COMMITTEE,
        Reader.TRUSTEES,
        Reader.ADVISER,
        Reader.SUCCESSOR,
    }
    assert whom(Reader.CLERK) == "the clerk"
    assert whom(Reader.PUBLIC) == "the public"


def test_a_copy_opens_with_its_own_passphrase_alone(board: Giver, place: Path) -> None:
    path = place / "copy.appraisal"
    board.makes("clerk", path, WORDS)
    assert b"SQLite format" not in path.read_bytes()
    with pytest.raises(WrongKeyError):
        read(board, path, Passphrase("another one"))
    assert read(board, path, WORDS)[0].deliveries


def test_the_log_of_the_board_names_reader_and_papers(board: Giver, place: Path) -> None:
    before = len(exports(board.case))
    delivery = board.makes("clerk", place / "copy.appraisal")
    lines = exports(board.case)[: len(exports(board.case)) - before][::-1]
    whole = hashlib.sha256((place / "copy.appraisal").read_bytes()).hexdigest()
    assert [each.sha256 for each in lines] == [whole, *(each.sha256 for each in delivery.papers)]
    assert {(each.reader, each.pack, each.certain) for each in lines} == {("clerk", "clerk", True)}
    said = [in_words(each, {}) for each in lines[:2]]
    assert said[0].what == "Copy to read, as a file of its own"
    assert said[1].what == "D01 Review plan and timetable, in a copy to read"
    assert {each.whom for each in said} == {"For the clerk"}


@pytest.mark.parametrize("at", range(4))
def test_what_is_cancelled_leaves_nothing(board: Giver, place: Path, at: int) -> None:
    before = exports(board.case)
    with pytest.raises(Cancelled):
        board.makes("clerk", place / "copy.appraisal", progress=Stops(at))
    assert list(place.iterdir()) == []
    assert exports(board.case) == before


def test_a_paper_that_cannot_be_printed_leaves_nothing(
    board: Giver, place: Path, writer: LineWriter
) -> None:
    writer.found = (Unprintable(place="item", character="𒀀", name="cuneiform sign a"),)
    with pytest.raises(PaperFailedError):
        board.makes("clerk", place / "copy.appraisal")
    assert list(place.iterdir()) == []


def test_a_file_that_is_there_is_left_alone(board: Giver, place: Path) -> None:
    (place / "copy.appraisal").write_bytes(b"mine")
    with pytest.raises(AlreadyThereError):
        board.makes("clerk", place / "copy.appraisal")
    assert (place / "copy.appraisal").read_bytes() == b"mine"


def test_a_folder_that_is_gone_is_told(board: Giver, place: Path) -> None:
    with pytest.raises(NoFolderError):
        board.makes("clerk", place / "nowhere" / "copy.appraisal")


class _ClosesAtTheEnd:
    """Lets go of the board's file when all papers are made."""

    def __init__(self, board: Giver) -> None:
        self._board = board

    def step(self, done: int, total: int, text: str = "") -> None:
        del text
        if done == total:
            self._board.case.close()


def test_what_cannot_be_noted_is_not_given(board: Giver, place: Path) -> None:
    with pytest.raises(RuntimeError, match="closed"):
        board.makes("clerk", place / "copy.appraisal", progress=_ClosesAtTheEnd(board))
    assert list(place.iterdir()) == []


def test_the_plan_is_that_of_the_pack(board: Giver) -> None:
    record = read_record(board.case)
    assert board.wants("adviser").plan == plan_of(record, COPIES["adviser"])
