"""A file was mailed away, somebody went on working in it, and it comes back."""

from __future__ import annotations

import hashlib
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from tests.application.two_copies.copies import Copies, notes, renamed, title
from tests.journeys.prepared import prepared, under_way
from tests.wired import happened

from appraisal_app.application.errors import AppError
from appraisal_app.application.loading import FILE_ID
from appraisal_app.application.reading import cycles
from appraisal_app.application.two_copies.choosing import Choice, TornError
from appraisal_app.application.two_copies.comparing import (
    AlteredCopyError,
    NotACopyError,
    compare,
)
from appraisal_app.application.two_copies.joining import JOINED, join
from appraisal_app.application.two_copies.names import name_of
from appraisal_app.application.two_copies.reading import leaves
from appraisal_app.domain.evidence import EvidenceIndex, EvidenceItem
from appraisal_app.domain.kept_paper import KeptPaper
from appraisal_app.domain.meeting import Meeting
from appraisal_app.domain.people import Office, People, Person, PersonId, Trust
from appraisal_app.domain.record import (
    AGGREGATES,
    CYCLE_PARTS,
    SEALED_BY_SIGNATURE,
    Record,
)
from appraisal_app.domain.two_copies import ChangedIn, Relation


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
        assert happened(unit)[-1].kind == JOINED
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
    with pytest.raises(AppError):
        join(copies.joining, compared, Choice(file_parts=frozenset({(Meeting, cycle)})))
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


def unsaved_to_the_chain(copies: Copies, words: str) -> None:
    """What a crash leaves here: saved, and not noted in the chain."""
    cycle = copies.cycle
    with copies.ours.unit_of_work() as unit:
        meeting, version = unit.get(Meeting, cycle)
        unit.save(replace(meeting, notes=words), version)


def test_words_that_only_a_crash_left_here_are_never_passed_over(copies: Copies) -> None:
    unsaved_to_the_chain(copies, "Typed before the crash.")
    assert copies.compared().relation is Relation.BEHIND
    copies.changes(copies.theirs, title("Reworded there."))
    found = copies.compared()
    assert found.relation is Relation.PARTED
    changed = {each.kind: each.changed for each in found.reviews[0].parts}
    assert changed == {Meeting: ChangedIn.HERE, EvidenceIndex: ChangedIn.THERE}


def test_words_that_the_copy_has_as_well_do_not_part_them(copies: Copies) -> None:
    unsaved_to_the_chain(copies, "The same words.")
    copies.changes(copies.theirs, notes("The same words."))
    assert copies.compared().relation is Relation.AHEAD


def test_a_review_signed_there_comes_whole_with_every_seal(copies: Copies) -> None:
    copies.changes(copies.ours, renamed("Northmoor Schools Trust"))
    copies.changes(copies.theirs, notes("Written there."))
    copies.signs(copies.theirs)
    cycle = copies.cycle
    (review,) = copies.compared().reviews
    assert review.whole
    assert review.is_takable
    copies.joined(Choice(file_parts=frozenset({(Meeting, copies.cycle)})))
    assert copies.record(copies.ours).meeting.notes != "Written there."
    copies.joined(Choice(reviews=frozenset({copies.cycle})))
    with copies.ours.unit_of_work() as unit:
        assert all(unit.is_sealed(kind, cycle) for kind in SEALED_BY_SIGNATURE)
        assert unit.verify_chain().ok
    assert not copies.compared().reviews


def test_a_review_signed_here_stays_whatever_the_copy_says(copies: Copies) -> None:
    copies.changes(copies.theirs, notes("Written there."))
    copies.signs(copies.ours)
    (review,) = copies.compared().reviews
    assert review.whole
    assert not review.is_takable
    before = copies.record(copies.ours)
    copies.joined(Choice(reviews=frozenset({copies.cycle})))
    assert copies.record(copies.ours) == before


def test_a_review_discarded_here_can_come_back_and_one_discarded_there_stays(
    copies: Copies,
) -> None:
    cycle, at = copies.cycle, copies.services.clock.now()
    copies.changes(copies.theirs, renamed("Northmoor Schools Trust"))
    with copies.ours.unit_of_work() as unit:
        unit.remove(CYCLE_PARTS.values(), cycle, actor="chair", at=at)
    (there,) = compare(copies.theirs, copies.ours).reviews
    assert (there.whole, there.is_takable, there.theirs) == (True, False, None)
    (review,) = copies.compared().reviews
    assert (review.whole, review.is_takable, review.changed) == (True, True, ChangedIn.HERE)
    copies.joined(Choice(reviews=frozenset({cycle})))
    assert copies.record(copies.ours).evidence.items[0].title == "Staff survey"
    with copies.ours.unit_of_work() as unit:
        assert unit.verify_chain().ok


def test_papers_come_along_and_words_are_found_at_once(copies: Copies) -> None:
    data = b"%PDF a paper"
    sha256 = hashlib.sha256(data).hexdigest()
    with copies.theirs.unit_of_work() as unit:
        unit.put_blob(data, "application/pdf")
    paper = KeptPaper(
        id="p", name="Survey", media_type="application/pdf", size=len(data), sha256=sha256
    )
    item = EvidenceItem(id="survey", title="Zebra crossing", papers=(paper,))

    def with_paper(record: Record) -> Record:
        return replace(record, evidence=replace(record.evidence, items=(item,)))

    copies.changes(copies.theirs, with_paper)
    copies.changes(copies.ours, renamed("Northmoor Schools Trust"))
    copies.joined(Choice(file_parts=frozenset({(EvidenceIndex, copies.cycle)})))
    with copies.ours.unit_of_work() as unit:
        assert unit.get_blob(sha256).data == data
        assert [each.place for each in unit.search("zebra")] == ["items.survey.title"]


def test_the_backup_is_named_also_when_there_was_one(copies: Copies) -> None:
    copies.changes(copies.theirs, notes("Written there."))
    copies.changes(copies.ours, title("Reworded here."))
    made = copies.ours.back_up(copies.folder / "backups", at=copies.services.clock.now())
    joined = copies.joined(Choice(file_parts=frozenset({(Meeting, copies.cycle)})))
    assert joined.backup == made


def test_a_person_and_who_names_them_come_together_or_not_at_all(copies: Copies) -> None:
    person = Person(id=PersonId("p-77"), full_name="Ruth Bell", display_role=Office.TRUSTEE)

    def present(record: Record) -> Record:
        people = replace(record.people, persons=(*record.people.persons, person))
        meeting = replace(record.meeting, present=("p-77",))
        return replace(record, people=people, meeting=meeting)

    copies.changes(copies.theirs, present)
    copies.changes(copies.ours, title("Reworded here."))
    meeting, people = (Meeting, copies.cycle), (People, FILE_ID)
    before = copies.record(copies.ours)
    with pytest.raises(TornError, match="People and roles"):
        copies.joined(Choice(file_parts=frozenset({meeting})))
    assert copies.record(copies.ours) == before
    copies.joined(Choice(file_parts=frozenset({people})))
    copies.joined(Choice(file_parts=frozenset({meeting})))
    assert copies.record(copies.ours).meeting.present == ("p-77",)


def test_a_copy_that_another_program_changed_gives_nothing(copies: Copies) -> None:
    copies.changes(copies.theirs, notes("Written there."))
    copies.changes(copies.ours, title("Reworded here."))
    path = copies.theirs.path
    copies.theirs.close()
    tampered(path, copies.cycle)
    copies.theirs = copies.services.files().open(path, None, at=copies.services.clock.now())
    before = copies.record(copies.ours)
    with pytest.raises(AlteredCopyError):
        copies.joined(Choice(file_parts=frozenset({(Meeting, copies.cycle)})))
    assert copies.record(copies.ours) == before


def tampered(path: Path, cycle: str) -> None:
    """Change a word behind the application's back."""
    with closing(sqlcipher.connect(path)) as link, link:
        done = link.execute(
            "UPDATE meeting SET notes = 'Never said.' WHERE id = ?", (cycle,)
        ).rowcount
        assert done == 1


def test_every_part_has_a_name_in_plain_words() -> None:
    names = [name_of(kind) for kind in AGGREGATES]
    assert len({*names}) == len(names)


def test_cards_in_another_order_are_told() -> None:
    first, second = (EvidenceItem(id=each, title=each) for each in ("a", "b"))
    before = EvidenceIndex(id="c", items=(first, second))
    (leaf,) = leaves(before, replace(before, items=(second, first)))
    assert leaf.place == ("items",)
    assert (leaf.ours, leaf.theirs) == ((first, second), (second, first))


def test_two_cards_of_one_id_are_told_whole() -> None:
    one, other = (EvidenceItem(id="a", title=each) for each in ("One", "Other"))
    before = EvidenceIndex(id="c", items=(one, other))
    (leaf,) = leaves(before, replace(before, items=(other, one)))
    assert leaf.place == ("items",)
