"""Two copies of an own file that parted: what each would lose is named before one is chosen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.ui.own_desk.working import Working, working

from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.two_copies.comparing import Compared, compare
from appraisal_app.application.two_copies.own_files import parted
from appraisal_app.domain.own_desk import OwnDesk, OwnNote, OwnReview
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
