"""One copy disposed of a review that the other still holds: it never comes back unasked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.application.disposing.test_carrying_out import sent
from tests.application.two_copies.copies import Copies, notes, two_copies

from appraisal_app.application.loading import FILE_ID
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.two_copies.choosing import Choice
from appraisal_app.application.two_copies.comparing import Compared, compare
from appraisal_app.application.two_copies.disposed import OTHER_CERTIFICATES
from appraisal_app.domain.correspondence import Correspondence
from appraisal_app.domain.cycle import Cycle, CycleId
from appraisal_app.domain.disposals import Disposal, Disposals, DisposedKind
from appraisal_app.domain.meeting import Meeting
from appraisal_app.ui.two_copies.state import Chosen, Laid, choice_of, two_copies_page
from appraisal_app.ui.two_copies.versions import Sides

OLD = CycleId("old")
SIGNED = b"%PDF signed in 2016"


@pytest.fixture
def copies(tmp_path: Path) -> Iterator[Copies]:
    """Both hold another review with a signed page and a packet when they part.

    It comes after the one that people go on with, which tests find by being first.
    """
    with two_copies(tmp_path) as made:
        path = made.theirs.path
        made.theirs.close()
        path.unlink()
        _add_old_review(made)
        made.ours.save_copy(path)
        made.theirs = made.services.files().open(path, None, at=made.services.clock.now())
        yield made


def _add_old_review(made: Copies) -> None:
    current = made.cycle
    _keep(made.ours, Correspondence(id=FILE_ID, sent=(sent("old-packet", OLD),)))
    with made.ours.unit_of_work() as unit:
        cycle = unit.get(Cycle, current)[0]
        unit.add(replace(cycle, id=OLD, label="2016/17", start=date(2036, 9, 1)))
        unit.add(Meeting(id=OLD, notes="What was said in 2016."))
        unit.put_blob(SIGNED, "application/pdf")
        unit.note_hashes(actor="chair", at=made.services.clock.now())


def _keep(case: CaseFile, value: Correspondence | Disposals) -> None:
    with case.unit_of_work() as unit:
        found = unit.find(type(value), FILE_ID)
        if found is None:
            unit.add(value)
        else:
            unit.save(value, found[1])


def _disposes(made: Copies, case: CaseFile) -> None:
    """As the page does, with a line in the register."""
    line = Disposal(
        id="d",
        number=1,
        kind=DisposedKind.REVIEW,
        review=OLD,
        done_on=date(2026, 11, 1),
    )
    _keep(case, Disposals(id=FILE_ID, disposals=(line,)))
    _keep(case, Correspondence(id=FILE_ID))
    with case.unit_of_work() as unit:
        unit.dispose(
            (Cycle, Meeting),
            OLD,
            papers=tuple(unit.blob_sizes()),
            certificate=1,
            actor="clerk",
            at=made.services.clock.now(),
        )


def _everything(found: Compared) -> Choice:
    parts = frozenset(each.key for each in found.parts)
    return Choice(file_parts=parts, reviews=frozenset(each.cycle.id for each in found.reviews))


def test_what_was_disposed_of_here_is_not_brought_back(copies: Copies) -> None:
    _disposes(copies, copies.ours)
    copies.changes(copies.theirs, notes("Written there."))
    post = Correspondence(
        id=FILE_ID, sent=(sent("old-packet", OLD), sent("new-packet", copies.cycle))
    )
    _keep(copies.theirs, post)
    found = copies.compared()
    (old,) = (each for each in found.reviews if each.cycle.id == OLD)
    assert "certificate 1, and stays so" in old.stays
    assert not old.is_takable
    taken = copies.joined(_everything(found))
    assert {each.kind for each in taken.parts} == {Meeting, Correspondence}
    with copies.ours.unit_of_work() as unit:
        assert OLD not in unit.ids(Cycle)
        kept = unit.get(Correspondence, FILE_ID)[0].sent
        assert [each.id for each in kept] == ["new-packet"]
        assert not unit.blob_sizes()
        assert unit.verify_chain().ok
    assert copies.record(copies.ours).meeting.notes == "Written there."


def test_a_paper_that_went_does_not_come_with_a_part_that_names_it(copies: Copies) -> None:
    with copies.theirs.unit_of_work() as unit:
        (paper,) = unit.blob_sizes()
    copies.changes(copies.theirs, notes(paper))
    _disposes(copies, copies.ours)
    copies.joined(_everything(copies.compared()))
    with copies.ours.unit_of_work() as unit:
        assert not unit.blob_sizes()


def test_the_list_of_certificates_stays_as_long_as_they_differ(copies: Copies) -> None:
    _disposes(copies, copies.ours)
    copies.changes(copies.theirs, notes("Written there."))
    (register,) = (each for each in copies.compared().file_parts if each.kind is Disposals)
    assert (register.stays, register.is_takable) == (OTHER_CERTIFICATES, False)


def test_what_was_disposed_of_there_stays_here_and_says_so(copies: Copies) -> None:
    _disposes(copies, copies.theirs)
    copies.changes(copies.ours, notes("Written here."))
    found = copies.compared()
    (old,) = (each for each in found.reviews if each.cycle.id == OLD)
    assert old.stays.startswith("It was disposed of in the other copy under certificate 1")
    copies.joined(_everything(found))
    with copies.ours.unit_of_work() as unit:
        assert OLD in unit.ids(Cycle)


def test_a_copy_that_only_disposed_goes_on_as_any_other(copies: Copies) -> None:
    _disposes(copies, copies.theirs)
    assert compare(copies.ours, copies.theirs).relation.value == "ahead"


def test_the_page_says_why_it_stays_away_and_offers_no_choice(copies: Copies) -> None:
    _disposes(copies, copies.ours)
    copies.changes(copies.theirs, notes("Written there."))
    found = copies.compared()
    none = Sides(ours=None, theirs=None, zone=None)
    laid = Laid(ours="a", theirs="b", compared=found, sides={"": none}, zone=None)
    page = two_copies_page(laid, Chosen())
    said = {block.key: getattr(block, "text", "") for block in page.blocks}
    assert "is not brought back" in said[f"choice.review.{OLD}.stays"]
    assert f"choice.review.{OLD}" not in said
    assert choice_of(found, {f"choice.review.{OLD}": "take"}).reviews == frozenset()
