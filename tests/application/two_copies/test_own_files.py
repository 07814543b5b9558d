"""Two copies of an own file that parted: what each would lose is named before one is chosen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from tests.ui.own_desk.working import Working, working

from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.two_copies.comparing import Compared, compare
from appraisal_app.application.two_copies.joining import JOINED, Joining
from appraisal_app.application.two_copies.own_files import parted
from appraisal_app.application.two_copies.own_joining import join_own, pieces
from appraisal_app.domain.own_desk import OwnDesk, OwnNote, OwnReview, Received
from appraisal_app.domain.reflection import Reflection
from appraisal_app.domain.two_copies import Relation
from appraisal_app.ui.session.returned_words import told

HERE, THERE = Path("Mine.appraisal"), Path("Returned.appraisal")


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Working]:
    made = working(tmp_path)
    made.ask()
    yield made
    made.case.close()


def _note(case: CaseFile, title: str, *, review: str = "") -> None:
    """Write a note and one more in the first review, and perhaps begin another review."""
    with case.unit_of_work() as unit:
        (desk_id,) = unit.ids(OwnDesk)
        desk, version = unit.get(OwnDesk, desk_id)
        begun = OwnReview(id=review, label=review, draft=Reflection(id=review))
        first = replace(desk.reviews[0], draft=replace(desk.reviews[0].draft, ideas=title))
        reviews = (first, *desk.reviews[1:], *((begun,) if review else ()))
        notes = (*desk.notes, OwnNote(id=title, title=title))
        unit.save(replace(desk, reviews=reviews, notes=notes), version)


def _compared(own: Working, tmp_path: Path) -> Compared:
    now = own.services.clock.now()
    with own.case.unit_of_work() as unit:
        unit.note_hashes(actor="chief_executive", at=now)
    own.case.save_copy(tmp_path / THERE)
    theirs = own.services.files().open(tmp_path / THERE, None, at=now)
    try:
        _note(own.case, "Here", review="2027/28")
        _note(theirs, "There")
        return compare(own.case, theirs)
    finally:
        theirs.close()


def test_what_each_copy_alone_has_is_named_by_review(own: Working, tmp_path: Path) -> None:
    found = _compared(own, tmp_path)
    assert found.relation is Relation.PARTED
    assert parted(found).said == (
        "Only this file has: Review 2027/28; Note “Here”. "
        "Only the other copy has: Note “There”. They differ in: Review 2026/27."
    )
    title, text = told(found, HERE, THERE, None)
    assert title == "Both went on"
    assert "Review 2027/28" in text
    assert "under another name" in text


@dataclass(frozen=True, slots=True)
class Apart:
    """Two copies that parted, both open."""

    joining: Joining
    compared: Compared


@pytest.fixture
def apart(own: Working, tmp_path: Path) -> Iterator[Apart]:
    now = own.services.clock.now()
    with own.case.unit_of_work() as unit:
        unit.note_hashes(actor="chief_executive", at=now)
    own.case.save_copy(tmp_path / THERE)
    theirs = own.services.files().open(tmp_path / THERE, None, at=now)
    _note(own.case, "Here", review="2027/28")
    _note(theirs, "There", review="2028/29")
    joining = Joining(
        ours=own.case, theirs=theirs, actor="chief_executive", at=now, backups=tmp_path / "backups"
    )
    yield Apart(joining, compare(own.case, theirs))
    theirs.close()


def _desk(case: CaseFile) -> OwnDesk:
    with case.unit_of_work() as unit:
        return unit.get(OwnDesk, unit.ids(OwnDesk)[0])[0]


def test_single_reviews_and_notes_are_taken_over(apart: Apart) -> None:
    before = _desk(apart.joining.ours)
    found = {each.name: each for each in pieces(apart.compared)}
    assert [(name, each.is_new) for name, each in found.items()] == [
        ("Review 2026/27", False),
        ("Review 2028/29", True),
        ("Note “There”", True),
    ]
    taken = [found["Review 2028/29"].key, found["Note “There”"].key]
    joined = join_own(apart.joining, apart.compared, taken)
    desk = _desk(apart.joining.ours)
    assert desk.reviews[:2] == before.reviews
    assert [each.label for each in desk.reviews[2:]] == ["2028/29"]
    assert [each.title for each in desk.notes] == ["Here", "There"]
    assert joined.backup is not None
    with apart.joining.ours.unit_of_work() as unit:
        assert unit.verify_chain().ok
        assert JOINED in {each.kind for each in unit.events()}


def test_a_review_that_both_changed_comes_as_it_is_there_or_stays(apart: Apart) -> None:
    (first, *_) = pieces(apart.compared)
    join_own(apart.joining, apart.compared, [first.key])
    desk = _desk(apart.joining.ours)
    assert desk.reviews[0].draft.ideas == "There"
    assert [each.title for each in desk.notes] == ["Here"]
    assert [each.label for each in desk.reviews[1:]] == ["2027/28"]


def test_what_she_signed_here_is_not_offered(own: Working, tmp_path: Path) -> None:
    now = own.services.clock.now()
    own.case.save_copy(tmp_path / THERE)
    theirs = own.services.files().open(tmp_path / THERE, None, at=now)
    try:
        _note(theirs, "There")
        with own.case.unit_of_work() as unit:
            (desk_id,) = unit.ids(OwnDesk)
            desk, version = unit.get(OwnDesk, desk_id)
            signed = Received(document="b" * 64, offered="a" * 64, received_on=now.date())
            review = replace(desk.reviews[0], received=signed)
            unit.save(replace(desk, reviews=(review, *desk.reviews[1:])), version)
        assert [each.name for each in pieces(compare(own.case, theirs))] == ["Note “There”"]
    finally:
        theirs.close()
