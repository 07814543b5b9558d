from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from tests.ui.stages.desk import Desk, desk
from tests.ui.stages.records import CHAIR, NOW, TODAY, full_record

from appraisal_app.application.documents.catalogue import ENTRIES, State, listed
from appraisal_app.application.documents.entry import DocumentId, Source
from appraisal_app.application.documents.parts import Mark
from appraisal_app.domain.cycle import Action, Status
from appraisal_app.domain.people import Office, Person, PersonId
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.steps import is_complete
from appraisal_app.domain.workflow import refusals
from appraisal_app.ui.forms.blocks import ActionBlock, ChecksField, Note, NoteKind, TextField
from appraisal_app.ui.stages.tree import find

MARK = Mark(record_id="case:1", number=1, fingerprint="ab12 cd34", at=NOW)


def reported() -> Record:
    record = full_record(Status.SIGNED)
    staff = Person(id=PersonId("p-staff"), full_name="Jo Byrne", display_role=Office.STAFF_TRUSTEE)
    return replace(record, people=replace(record.people, persons=(*record.people.persons, staff)))


def withdrawn(record: Record) -> ChecksField:
    found = find(desk(StepKind.REPORT, record).state.blocks, "withdrawn")
    assert isinstance(found, ChecksField)
    return found


def test_who_withdrew_is_chosen_from_the_offices_in_use_and_recognised_by_name() -> None:
    offered = {each.value: each.description for each in withdrawn(reported()).options}

    assert offered == {
        "Chief executive": "Amina Qureshi",
        "Chair of trustees": "John Harker",
        "Vice-chair of trustees": "Mary Oldroyd",
        "Trustee": "Siobhán Ní Bhriain, Tomasz Wójcik",
        "Staff trustee": "Jo Byrne",
        "Clerk": "Peter Lumb",
    }


def test_only_the_office_is_kept_for_the_minutes() -> None:
    at: Desk = desk(StepKind.REPORT, reported())

    at.presenter.changed("withdrawn", ("Chief executive", "Staff trustee"))

    assert at.record.report.withdrawn == ("Chief executive", "Staff trustee")


def test_a_staff_trustee_who_stays_is_remarked_on() -> None:
    assert "Staff trustee should leave" in " ".join(withdrawn(reported()).advice)
    assert withdrawn(full_record(Status.SIGNED)).advice == ()


def test_whoever_had_left_the_trust_is_not_named() -> None:
    record = reported()
    persons = tuple(
        replace(each, until=date(2026, 7, 1)) if each.id == CHAIR else each
        for each in record.people.persons
    )
    record = replace(record, people=replace(record.people, persons=persons))

    assert "John Harker" not in " ".join(each.description for each in withdrawn(record).options)


def test_themes_and_shared_objectives_are_for_the_confidential_part() -> None:
    at = desk(StepKind.REPORT, reported())

    at.presenter.changed("themes", "Reading and reserves.")
    at.presenter.changed("objectives_shared", value=True)

    assert at.record.report.themes == "Reading and reserves."
    assert at.record.report.objectives_shared
    assert "Everyone" not in getattr(find(at.state.blocks, "themes"), "who", "Everyone")


def drafted(*, heard: bool = False, on: date | None = date(2026, 12, 8)) -> Record:
    record = full_record(Status.SIGNED)
    return replace(record, report=replace(record.report, heard=heard, meeting_date=on))


def test_a_report_is_not_complete_before_the_board_has_met() -> None:
    record = drafted()

    assert not is_complete(record, StepKind.REPORT)
    assert [each.field for each in refusals(record, Action.REPORT)] == ["heard"]
    assert is_complete(drafted(heard=True), StepKind.REPORT)


def test_whether_the_board_had_it_is_asked_from_the_day_of_the_meeting_on() -> None:
    before = desk(StepKind.REPORT, drafted(on=TODAY + timedelta(days=1)))
    assert find(before.state.blocks, "heard") is None
    assert find(before.state.blocks, "note.draft")

    at = desk(StepKind.REPORT, drafted(on=TODAY))
    at.presenter.changed("heard", value=True)
    assert at.record.report.heard


def test_the_extract_is_a_draft_for_the_meeting_until_it_was_held() -> None:
    entry = ENTRIES[DocumentId.EXTRACT]
    for heard, standing in ((False, "draft for 8 December 2026"), (True, "for the minutes")):
        record = drafted(heard=heard)
        state = listed(record, DocumentId.EXTRACT).state
        assert state is (State.READY if heard else State.DRAFT)
        built = entry.build(Source(record=record, mark=MARK))
        assert built.cover.standing == standing


def test_a_vote_by_name_is_said_loudly_in_the_confidential_minute_with_ways_out() -> None:
    record = reported()
    voted = "Mary Oldroyd voted against."
    report = replace(record.report, confidential_minute=True, decision=voted)
    at = desk(StepKind.REPORT, replace(record, report=report))
    blocks = at.state.blocks
    keys = [each.key for each in blocks]
    note = blocks[keys.index("decision") + 1]
    assert isinstance(note, Note)
    assert note.kind is NoteKind.WARN
    assert "holds the confidential minute back" in note.text
    field = find(blocks, "decision")
    assert isinstance(field, TextField)
    assert field.advice == ()
    actions = blocks[keys.index("decision") + 2]
    assert isinstance(actions, ActionBlock)
    at.presenter.pressed(actions.actions[0].key)
    assert at.record.report.decision == "The vice-chair of trustees voted against."
