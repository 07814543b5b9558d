"""Nothing in a file of papers to read can be changed, by the application or in the storage."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.application.limited_copies.copies import Giver, giver

from appraisal_app.application.errors import AppError
from appraisal_app.application.limited_copies.reading import CopiesEditor
from appraisal_app.application.loading import FILE_ID
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.reading import OwnFileError, read_record
from appraisal_app.domain.correspondence import Correspondence
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.limited_copies import Delivery, PaperCopies
from appraisal_app.domain.own_desk import OwnDesk


@pytest.fixture
def board(tmp_path: Path) -> Iterator[Giver]:
    with giver(tmp_path) as found:
        yield found


@pytest.fixture
def case(board: Giver, tmp_path: Path) -> Iterator[CaseFile]:
    path = tmp_path / "copy.appraisal"
    board.makes("clerk", path)
    found = board.services.files().open(path, None, at=board.clock.now())
    yield found
    found.close()


def other_title(copies: PaperCopies) -> PaperCopies:
    first = copies.deliveries[0]
    papers = (replace(first.papers[0], title="Another one"), *first.papers[1:])
    return replace(copies, deliveries=(replace(first, papers=papers),))


def other_order(copies: PaperCopies) -> PaperCopies:
    first = copies.deliveries[0]
    return replace(copies, deliveries=(replace(first, papers=first.papers[::-1]),))


def two_more(copies: PaperCopies) -> PaperCopies:
    first = copies.deliveries[0]
    return copies.with_delivery(_again(first, "a")).with_delivery(_again(first, "b"))


def _again(delivery: Delivery, key: str) -> Delivery:
    return replace(delivery, id=key)


CHANGES = (other_title, other_order, two_more)


@pytest.mark.parametrize("change", CHANGES)
def test_the_editor_takes_no_change(
    case: CaseFile, board: Giver, change: Callable[[PaperCopies], PaperCopies]
) -> None:
    editor = CopiesEditor(case, clock=board.clock)
    before = editor.copies
    with pytest.raises(DomainError, match="only be read"):
        editor.edit(change, "changing")
    with pytest.raises(DomainError, match="only be read"):
        editor.commit(lambda _, copies: change(copies), "changed")
    assert editor.copies == before
    assert CopiesEditor(case, clock=board.clock).copies == before


@pytest.mark.parametrize("change", CHANGES)
def test_the_storage_takes_no_change(
    case: CaseFile, change: Callable[[PaperCopies], PaperCopies]
) -> None:
    with case.unit_of_work() as unit:
        before, version = unit.get(PaperCopies, FILE_ID)
    with pytest.raises(AppError, match="only be read"), case.unit_of_work() as unit:
        unit.save(change(before), version)
    with case.unit_of_work() as unit:
        assert unit.get(PaperCopies, FILE_ID) == (before, version)


def test_the_storage_takes_nothing_else_in_and_nothing_out(case: CaseFile, board: Giver) -> None:
    record = read_record(board.case)
    with pytest.raises(AppError, match="only be read"), case.unit_of_work() as unit:
        unit.add(record.statement)
    with pytest.raises(AppError, match="only be read"), case.unit_of_work() as unit:
        unit.add(OwnDesk(id=FILE_ID))
    at = board.clock.now()
    with pytest.raises(AppError, match="only be read"), case.unit_of_work() as unit:
        unit.remove((PaperCopies,), FILE_ID, actor="reader", at=at)
    with case.unit_of_work() as unit:
        unit.add(Correspondence(id=FILE_ID))


def test_turning_pages_writes_nothing(case: CaseFile, board: Giver) -> None:
    editor = CopiesEditor(case, clock=board.clock)
    with case.unit_of_work() as unit:
        before = unit.chain_head()
    editor.save()
    editor.leave_page()
    with case.unit_of_work() as unit:
        assert unit.chain_head() == before
        assert unit.verify_chain().ok
    assert not editor.dirty


def test_it_is_no_file_of_a_board(case: CaseFile) -> None:
    with pytest.raises(OwnFileError, match="a copy made for one reader"):
        read_record(case)
