"""Edits are undone across pages, saved over and over, stopped by seals, and never half done."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.application.conftest import CYCLE, Open, drafted, reflecting
from tests.fakes_case import case_with
from tests.wired import NOW, happened

from appraisal_app.application.creating import FixedClock
from appraisal_app.application.editing import Edit, RecordEditor
from appraisal_app.application.errors import StaleError
from appraisal_app.application.ports.files import Access, UnitOfWork
from appraisal_app.domain.cycle import Action, Status
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import Record


def summary(text: str) -> Edit:
    return lambda r: replace(r, statement=replace(r.statement, ceo_comments=text))


def report(text: str) -> Edit:
    return lambda r: replace(r, report=replace(r.report, text=text))


def need(text: str) -> Edit:
    return lambda r: replace(
        r,
        development=replace(
            r.development,
            actions=(replace(r.development.actions[0], need=text), *r.development.actions[1:]),
        ),
    )


def ideas(text: str) -> Edit:
    return lambda r: replace(r, reflection=replace(r.reflection, ideas=text))


def confirmed(record: Record) -> Record:
    day = NOW.date()
    return replace(record, reflection=replace(record.reflection, confirmed_on=day))


def test_undo_goes_back_over_several_pages(review: Open) -> None:
    editor = review(drafted()).editor
    start = editor.record
    for change in (summary("one"), report("two"), need("three")):
        editor.edit(change, "typing")
        editor.leave_page()
    for _ in range(3):
        editor.undo()
    assert editor.record == start
    for _ in range(3):
        editor.redo()
    assert editor.record.development.actions[0].need == "three"
    assert editor.record.statement.ceo_comments == "one"


def test_a_name_that_reads_backwards_is_refused_where_it_was_typed(review: Open) -> None:
    editor = review(drafted()).editor
    start = editor.record

    def rename(record: Record) -> Record:
        first, *others = record.people.persons
        turned = replace(first, full_name=f"{first.full_name} \u202e")
        return replace(record, people=replace(record.people, persons=(turned, *others)))

    with pytest.raises(DomainError) as caught:
        editor.edit(rename, "typing")
    (refusal,) = caught.value.refusals
    assert refusal.field == "persons"
    assert refusal.sentence.startswith("Not changed: a name holds an invisible sign")
    assert editor.record == start


def test_letters_of_one_field_are_one_step_until_it_is_left(review: Open) -> None:
    opened = review(drafted())
    start = opened.record
    still = FixedClock(NOW)
    editor = RecordEditor(opened.case, start.cycle.id, clock=still, role=Role.CHAIR)
    for text in ("a", "ab", "abc"):
        editor.edit(report(text), "typing", merge_key="report.text")
    editor.close_step()
    editor.edit(report("abcd"), "typing", merge_key="report.text")
    editor.undo()
    assert editor.record.report.text == "abc"
    editor.undo()
    assert editor.record == start


def test_saving_undoing_and_saving_again_ends_where_it_began(review: Open) -> None:
    opened = review(drafted())
    start = opened.record
    opened.editor.edit(report("new"), "typing")
    opened.editor.save()
    assert opened.on_disk().report.text == "new"
    opened.editor.undo()
    assert opened.on_disk() != opened.record
    opened.editor.save()
    assert opened.on_disk() == opened.record == start


def test_leaving_a_page_is_recorded_only_when_something_changed(review: Open) -> None:
    opened = review(drafted())
    before = opened.events()
    opened.editor.leave_page()
    assert opened.events() == before
    opened.editor.edit(report("new"), "typing")
    opened.editor.leave_page()
    assert opened.events() == [*before, "recorded"]


def test_listeners_hear_of_every_change(review: Open) -> None:
    editor = review(drafted()).editor
    heard: list[str] = []
    editor.subscribe(lambda: heard.append(editor.record.report.text))
    editor.edit(report("new"), "typing")
    editor.undo()
    editor.redo()
    assert heard == ["new", drafted().report.text, "new"]


def test_submitting_ends_undo_and_keeps_the_words(review: Open) -> None:
    opened = review(reflecting(), Role.CLERK)
    opened.editor.edit(report("before"), "typing")
    opened.editor.advance(Action.SUBMIT_REFLECTION)
    assert opened.record.cycle.status is Status.MEETING
    assert opened.record.report.text == "before"
    opened.editor.undo()
    assert opened.record.report.text == "before"
    assert opened.record.reflection.submitted_at is not None
    assert opened.events()[-1] == "submit"
    with pytest.raises(DomainError):
        opened.editor.edit(ideas("Quite another."), "typing")
    assert opened.on_disk() == opened.record


def test_what_was_submitted_is_taken_back_with_a_reason_and_submitted_anew(review: Open) -> None:
    opened = review(reflecting(), Role.CLERK)
    before = opened.record.reflection
    opened.editor.advance(Action.SUBMIT_REFLECTION)
    submitted_at = opened.record.reflection.submitted_at
    reason = "The chief executive asks for it back: a figure was wrong."
    opened.editor.advance(Action.BACK_TO_REFLECTION, reason=reason)
    opened.editor.edit(ideas("A ninth school."), "typing")
    opened.editor.edit(confirmed, "typing")
    opened.editor.advance(Action.SUBMIT_REFLECTION)

    found = opened.on_disk().reflection
    assert found == opened.record.reflection
    assert (found.edition, found.ideas) == (before.edition + 1, "A ninth school.")
    assert (found.earlier[-1].submitted_at, found.earlier[-1].ideas) == (submitted_at, before.ideas)
    assert opened.events().count("submit") == 2


def test_who_did_it_is_recorded(review: Open) -> None:
    opened = review(reflecting(), Role.CLERK)
    opened.editor.advance(Action.SUBMIT_REFLECTION)
    with opened.case.unit_of_work() as unit:
        assert happened(unit)[-1].actor == "clerk"
    assert opened.record.cycle.moves[-1].by is Role.CLERK


def test_a_move_that_is_refused_changes_nothing(review: Open) -> None:
    opened = review(reflecting())
    before, events = opened.record, opened.events()
    with pytest.raises(DomainError) as refused:
        opened.editor.advance(Action.GO_WITHOUT_REFLECTION, reason="too short")
    assert "reason" in refused.value.refusals[0].sentence
    assert (opened.record, opened.events()) == (before, events)
    assert opened.on_disk() == before


FORBIDDEN: dict[str, Edit] = {
    "judgements": lambda r: replace(r, judgements=replace(r.judgements, judgements=())),
    "objectives": lambda r: replace(r, objectives=replace(r.objectives, agreed_where="x")),
    "the panel's words": lambda r: replace(r, statement=replace(r.statement, summary="x")),
    "submitted words": lambda r: replace(r, reflection=replace(r.reflection, ideas="x")),
    "the meeting": lambda r: replace(r, meeting=replace(r.meeting, notes="x")),
}


@pytest.mark.parametrize("what", FORBIDDEN)
def test_what_the_chief_executive_has_in_hand_does_not_change(review: Open, what: str) -> None:
    editor = review(drafted()).editor
    with pytest.raises(DomainError):
        editor.edit(FORBIDDEN[what], "typing")
    assert editor.record == drafted()
    assert not editor.dirty


def test_a_copy_can_be_read_and_not_changed(review: Open) -> None:
    opened = review(drafted())
    files, now = opened.services.files(), opened.services.clock.now()
    path = opened.case.path
    opened.case.close()
    copy = files.open_copy(path, None, at=now)
    editor = RecordEditor(copy, CYCLE, clock=opened.services.clock, role=Role.CHAIR)
    assert copy.access is Access.COPY
    assert editor.read_only
    with pytest.raises(DomainError):
        editor.edit(report("x"), "typing")
    editor.leave_page()
    copy.close()


def test_of_two_who_write_one_page_the_second_is_told_and_loses_nothing(review: Open) -> None:
    opened = review(drafted())
    other = RecordEditor(opened.case, CYCLE, clock=opened.services.clock, role=Role.CLERK)
    other.edit(report("theirs"), "typing")
    other.save()
    opened.editor.edit(report("mine"), "typing")
    with pytest.raises(StaleError):
        opened.editor.save()
    assert opened.record.report.text == "mine"
    assert opened.editor.dirty
    assert opened.on_disk().report.text == "theirs"


def test_a_step_that_fails_half_way_leaves_file_and_record_alone(review: Open) -> None:
    opened = review(drafted())
    opened.editor.edit(report("typed"), "typing")
    before, events = opened.record, opened.events()

    def fails(unit: UnitOfWork, record: Record) -> Record:
        unit.put_blob(b"half", "text/plain")
        unit.record_event("half", actor="chair", body={}, at=NOW)
        raise RuntimeError(record.cycle.id)

    with pytest.raises(RuntimeError):
        opened.editor.commit(fails, "never")
    assert (opened.record, opened.events()) == (before, events)
    assert opened.on_disk() == drafted()
    opened.editor.undo()
    assert opened.record == drafted()


STEP = st.one_of(
    st.tuples(st.just("edit"), st.sampled_from(["", "a", "b", "c"])),
    st.tuples(st.sampled_from(["undo", "redo", "save", "leave_page", "close_step"]), st.just("")),
)


@given(st.lists(STEP, max_size=30))
def test_undo_is_a_stack_and_what_is_saved_is_what_is_seen(steps: list[tuple[str, str]]) -> None:
    case = case_with(drafted())
    editor = RecordEditor(case, CYCLE, clock=FixedClock(NOW), role=Role.CHAIR)
    past: list[str] = []
    future: list[str] = []
    present = drafted().report.text
    for name, text in steps:
        if name == "edit":
            editor.edit(report(text), "typing")
            if text != present:
                past, present, future = [*past, present], text, []
        elif name == "undo" and past:
            editor.undo()
            past, present, future = past[:-1], past[-1], [*future, present]
        elif name == "redo" and future:
            editor.redo()
            past, present, future = [*past, present], future[-1], future[:-1]
        else:
            getattr(editor, name)()
        assert editor.record.report.text == present
        if name in {"save", "leave_page"}:
            assert not editor.dirty
            again = RecordEditor(case, CYCLE, clock=FixedClock(NOW), role=Role.CHAIR)
            assert again.record.report.text == present
