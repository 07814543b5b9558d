"""A file was mailed away, somebody went on working in it, and it comes back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from tests.journeys.prepared import prepared, under_way
from tests.wired import wired

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.errors import AppError
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.services import Services
from appraisal_app.application.reading import cycles
from appraisal_app.application.two_copies.comparing import Compared, NotACopyError, compare
from appraisal_app.application.two_copies.joining import JOINED, Choice, Joining, join
from appraisal_app.application.two_copies.reading import leaves
from appraisal_app.domain.evidence import EvidenceIndex, EvidenceItem
from appraisal_app.domain.meeting import Meeting
from appraisal_app.domain.people import Role, Trust
from appraisal_app.domain.record import Record
from appraisal_app.domain.two_copies import ChangedIn, Relation


@dataclass(slots=True)
class Copies:
    """The file at the chair's and the copy that was mailed, both open."""

    services: Services
    ours: CaseFile
    theirs: CaseFile
    folder: Path

    def changes(self, case: CaseFile, change: Callable[[Record], Record]) -> None:
        editor = RecordEditor(case, cycles(case)[0].id, clock=self.services.clock, role=Role.CHAIR)
        editor.edit(change, "typing")
        editor.leave_page()

    def compared(self) -> Compared:
        return compare(self.ours, self.theirs)

    def joined(self, choice: Choice) -> None:
        copies = Joining(
            ours=self.ours,
            theirs=self.theirs,
            actor="chair",
            at=self.services.clock.now(),
            backups=self.folder / "backups",
        )
        join(copies, self.compared(), choice)

    def record(self, case: CaseFile) -> Record:
        return RecordEditor(
            case, cycles(case)[0].id, clock=self.services.clock, role=Role.CHAIR
        ).record


@pytest.fixture
def copies(tmp_path: Path) -> Iterator[Copies]:
    services = wired(tmp_path / "chair")
    path = prepared(tmp_path / "Ours.appraisal", services, begun)
    (tmp_path / "backups").mkdir()
    now = services.clock.now()
    ours = services.files().open(path, None, at=now)
    ours.save_copy(tmp_path / "Mailed.appraisal")
    theirs = services.files().open(tmp_path / "Mailed.appraisal", None, at=now)
    yield Copies(services, ours, theirs, tmp_path)
    ours.close()
    theirs.close()


def notes(words: str) -> Callable[[Record], Record]:
    return lambda record: replace(record, meeting=replace(record.meeting, notes=words))


def title(words: str) -> Callable[[Record], Record]:
    item = EvidenceItem(id="survey", title=words)
    return lambda record: replace(record, evidence=replace(record.evidence, items=(item,)))


def begun(record: Record) -> Record:
    return title("Staff survey")(under_way(record))


def renamed(name: str) -> Callable[[Record], Record]:
    return lambda record: replace(record, trust=replace(record.trust, name=name))


def test_a_copy_that_nobody_touched_is_the_same(copies: Copies) -> None:
    found = copies.compared()
    assert found.standing.relation is Relation.SAME
    assert not found.reviews
    assert not found.file_parts


def test_work_in_one_copy_only_puts_it_ahead_or_behind(copies: Copies) -> None:
    copies.changes(copies.theirs, notes("Written there."))
    assert copies.compared().standing.relation is Relation.AHEAD
    assert compare(copies.theirs, copies.ours).standing.relation is Relation.BEHIND


def test_work_in_both_parts_them_and_says_what_changed_where(copies: Copies) -> None:
    copies.changes(copies.theirs, notes("Written there."))
    copies.changes(copies.theirs, title("Reworded there."))
    copies.changes(copies.ours, title("Reworded here."))
    copies.changes(copies.ours, renamed("Northmoor Schools Trust"))
    found = copies.compared()
    assert found.standing.relation is Relation.PARTED
    (review,) = found.reviews
    assert {each.kind: each.changed for each in review.parts} == {
        EvidenceIndex: ChangedIn.BOTH,
        Meeting: ChangedIn.THERE,
    }
    assert {each.kind: each.changed for each in found.file_parts} == {Trust: ChangedIn.HERE}


def test_only_what_was_chosen_is_taken_over(copies: Copies) -> None:
    copies.changes(copies.theirs, notes("Written there."))
    copies.changes(copies.theirs, title("Reworded there."))
    copies.changes(copies.ours, title("Reworded here."))
    cycle = cycles(copies.ours)[0].id
    copies.joined(Choice(file_parts=frozenset({(Meeting, cycle)})))
    record = copies.record(copies.ours)
    assert record.meeting.notes == "Written there."
    assert record.evidence.items[0].title == "Reworded here."
    with copies.ours.unit_of_work() as unit:
        assert unit.events()[-1].kind == JOINED
        assert unit.verify_chain().ok
    assert list((copies.folder / "backups").rglob("*.appraisal"))


def test_nothing_chosen_leaves_everything_as_it_is(copies: Copies) -> None:
    copies.changes(copies.theirs, notes("Written there."))
    copies.changes(copies.ours, title("Reworded here."))
    before = copies.record(copies.ours)
    copies.joined(Choice())
    assert copies.record(copies.ours) == before


def test_a_copy_that_changed_meanwhile_is_compared_again(copies: Copies) -> None:
    copies.changes(copies.theirs, notes("Written there."))
    cycle = cycles(copies.ours)[0].id
    compared, before = copies.compared(), copies.record(copies.ours)
    copies.changes(copies.ours, notes("Written here."))
    joining = Joining(
        ours=copies.ours,
        theirs=copies.theirs,
        actor="chair",
        at=copies.services.clock.now(),
        backups=copies.folder / "backups",
    )
    with pytest.raises(AppError):
        join(joining, compared, Choice(file_parts=frozenset({(Meeting, cycle)})))
    assert copies.record(copies.ours) == notes("Written here.")(before)


def test_another_file_is_no_copy(copies: Copies, tmp_path: Path) -> None:
    path = prepared(tmp_path / "Other.appraisal", copies.services, under_way)
    other = copies.services.files().open(path, None, at=copies.services.clock.now())
    with pytest.raises(NotACopyError):
        compare(copies.ours, other)
    other.close()


def test_what_differs_is_told_field_by_field(copies: Copies) -> None:
    copies.changes(copies.theirs, title("Reworded there."))
    (review,) = copies.compared().reviews
    (leaf,) = leaves(review.parts[0].ours, review.parts[0].theirs)
    assert leaf.place == ("items", "survey", "title")
    assert leaf.theirs == "Reworded there."
