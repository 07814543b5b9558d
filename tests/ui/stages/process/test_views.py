"""The page of the views: the chair's is sealed with its time before any other is entered."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from tests.ui.stages.desk import desk
from tests.ui.stages.records import CHAIR, MONEY, NOW, READING, TODAY, VICE, full_record
from tests.ui.stages.working_desk import WorkingDesk, working_desk

from appraisal_app.application.errors import DiskFullError
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.hands import SEAL_FIRST, SEALED_VIEW
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.reflection import Reflection
from appraisal_app.domain.views import View, ViewOn, Views
from appraisal_app.ui.forms.blocks import Facts, Field, ListField, Note, TableBlock
from appraisal_app.ui.stages.process.views.own import SEAL
from appraisal_app.ui.stages.tree import find, walk

WHY = f"own.objectives.{READING}.why"
OTHER = View(id="v-9", person=VICE, objectives=(ViewOn(objective=READING, rating="exceeded"),))


def record(*, views: Views | None = None, status: Status = Status.MEETING) -> Record:
    whole = full_record(status)
    return replace(whole, views=views if views is not None else Views(id=whole.cycle.id))


def views_page(folder: Path, *answers: object, whole: Record | None = None) -> WorkingDesk:
    return working_desk(StepKind.VIEWS, whole if whole is not None else record(), folder, *answers)


def sealed(folder: Path) -> WorkingDesk:
    at = views_page(folder, True)
    at.presenter.changed(WHY, "Seven of eight leads are trained.")
    at.presenter.changed(f"own.objectives.{READING}.rating", "met")
    at.presenter.changed(f"own.objectives.{READING}.ask", "What about the eighth?")
    at.press(SEAL)
    return at


def test_that_the_view_is_sealed_is_said_on_the_page(tmp_path: Path) -> None:
    assert "Your view was sealed on" in repr(find(sealed(tmp_path).state.blocks, "said"))


def fields(at: WorkingDesk, begins: str) -> list[str]:
    found = [each for each in walk(at.state.blocks) if isinstance(each, Field) and each.write]
    return [each.key for each in found if each.key.startswith(begins)]


def test_the_chair_writes_and_nobody_else_can_yet(tmp_path: Path) -> None:
    at = views_page(tmp_path)

    at.presenter.changed(WHY, "Seven of eight leads are trained.")

    own = at.record.views.own
    assert own is not None
    assert own.person == CHAIR
    assert own.on(READING).why == "Seven of eight leads are trained."
    closed = find(at.state.blocks, "note.closed")
    assert isinstance(closed, Note)
    assert "opens when you have sealed" in closed.text
    assert find(at.state.blocks, "others") is None


def test_sealing_asks_and_keeps_the_time(tmp_path: Path) -> None:
    at = sealed(tmp_path)

    own = at.record.views.own
    assert at.record.views.sealed_at == NOW
    assert own is not None
    assert (own.person, own.entered_on) == (CHAIR, TODAY)
    asked = at.dialogs.asked[0]
    assert asked[0] == "confirm"
    assert "nothing on objectives 2, 3" in str(asked[2])
    assert not at.editor.dirty


def test_the_sealed_view_reads_back_with_its_time_and_without_a_field(tmp_path: Path) -> None:
    at = sealed(tmp_path)

    note = find(at.state.blocks, "own")
    assert isinstance(note, Note)
    assert "12 October 2026, 19:30" in note.text
    facts = find(at.state.blocks, "own.read")
    assert isinstance(facts, Facts)
    assert (
        facts.rows[0][1] == "Met\nSeven of eight leads are trained.\nTo ask: What about the eighth?"
    )
    assert facts.rows[1][1] == "No rating"
    assert fields(at, "own") == []
    assert fields(at, "others")
    assert all(find(at.state.blocks, each.target) for each in at.state.complete_when)


def test_turning_away_seals_nothing(tmp_path: Path) -> None:
    at = views_page(tmp_path, False)
    at.presenter.changed(WHY, "Seven of eight leads are trained.")

    at.press(SEAL)

    assert at.record.views.sealed_at is None


def test_an_empty_view_is_not_sealed(tmp_path: Path) -> None:
    at = views_page(tmp_path)

    at.press(SEAL)

    assert at.record.views.sealed_at is None
    assert not at.dialogs.asked
    (problem,) = at.state.problems
    assert problem.target == WHY


def test_a_seal_that_cannot_be_saved_is_none(tmp_path: Path) -> None:
    at = views_page(tmp_path, True)
    at.presenter.changed(WHY, "Seven of eight leads are trained.")
    at.editor.save()
    at.case.fault = DiskFullError()

    at.press(SEAL)

    assert at.record.views.sealed_at is None
    assert "disk is full" in at.said[0]


def test_undo_does_not_reach_behind_the_seal(tmp_path: Path) -> None:
    at = sealed(tmp_path)
    before = at.record.views

    at.editor.undo()

    assert at.record.views == before


def test_the_seal_is_in_the_record_of_what_was_done(tmp_path: Path) -> None:
    at = sealed(tmp_path)

    with at.case.unit_of_work() as unit:
        assert "seal_view" in [event.kind for event in unit.events()]


def test_whatever_asks_another_view_is_refused_before_the_seal(tmp_path: Path) -> None:
    at = views_page(tmp_path)

    with pytest.raises(DomainError, match=SEAL_FIRST):
        at.editor.edit(lambda r: replace(r, views=replace(r.views, others=(OTHER,))), "others")

    at.presenter.added("others")
    assert at.record.views.others == ()


def test_whatever_asks_a_sealed_view_does_not_change(tmp_path: Path) -> None:
    at = sealed(tmp_path)
    before = at.record.views

    with pytest.raises(DomainError, match=SEALED_VIEW):
        at.editor.edit(
            lambda r: replace(r, views=replace(r.views, own=replace(OTHER, id="own"))), "own"
        )
    at.presenter.changed(WHY, "Rewritten")
    at.presenter.changed(f"own.objectives.{MONEY}.rating", "met")
    at.press(SEAL)

    assert at.record.views == before


def test_each_new_view_is_for_the_next_of_the_panel(tmp_path: Path) -> None:
    at = sealed(tmp_path)
    panel = [each.person for each in at.record.panel.members if each.person != CHAIR]

    for _ in range(len(panel) + 1):
        at.presenter.added("others")

    people = [each.person for each in at.record.views.others]
    assert people[: len(panel)] == panel
    assert people[-1] == ""
    assert {each.entered_on for each in at.record.views.others} == {TODAY}


def test_two_views_of_one_person_are_remarked_on(tmp_path: Path) -> None:
    at = sealed(tmp_path)
    at.presenter.added("others")
    at.presenter.added("others")
    first, second = at.record.views.others

    at.presenter.changed(f"others.{second.id}.person", first.person)

    field = find(at.state.blocks, f"others.{second.id}.person")
    assert isinstance(field, Field)
    assert "two views of the same person" in field.advice[0]


def test_views_stand_side_by_side_in_words_and_nothing_is_worked_out_from_them() -> None:
    at = desk(StepKind.VIEWS, full_record(Status.MEETING))
    table = find(at.state.blocks, "side")

    assert isinstance(table, TableBlock)
    assert table.headers == ("Objective", "John Harker", "Mary Oldroyd")
    assert [row[1:] for row in table.rows] == [
        ("Met", "Exceeded"),
        ("Largely met", "Nothing said"),
        ("Partly met", "Nothing said"),
    ]
    texts = [cell for row in (table.headers, *table.rows) for cell in row[1:]]
    assert not any(letter.isdigit() for text in texts for letter in text)


def test_views_from_elsewhere_stay_shut_while_the_own_is_not_sealed(tmp_path: Path) -> None:
    secret = replace(OTHER, objectives=(ViewOn(objective=READING, why="A secret reason"),))
    at = views_page(tmp_path, whole=record(views=Views(id="cycle-1", others=(secret,))))

    assert "A secret reason" not in repr(at.state)


def test_a_view_before_the_reflection_is_warned_of(tmp_path: Path) -> None:
    whole = record(status=Status.REFLECTION)
    nothing = replace(whole, reflection=Reflection(id=whole.cycle.id))
    early = views_page(tmp_path, whole=nothing)

    assert "is not here yet" in repr(find(early.state.blocks, "note.early"))
    assert not find(views_page(tmp_path).state.blocks, "note.early")


def test_a_reflection_that_came_is_not_said_to_be_missing(tmp_path: Path) -> None:
    came = views_page(tmp_path, whole=record(status=Status.REFLECTION))

    assert "recorded as submitted" in repr(find(came.state.blocks, "note.early"))
    assert "not here yet" not in repr(came.state.blocks)
    step = came.record.cycle.process.step(StepKind.REFLECTION)
    assert step is not None
    assert f"step:{step.code}" in repr(find(came.state.blocks, "early.record"))


def test_the_list_of_others_says_that_it_is_empty(tmp_path: Path) -> None:
    block = find(sealed(tmp_path).state.blocks, "others")

    assert isinstance(block, ListField)
    assert "each member of the panel" in block.empty_text


def test_closed_views_are_read_in_words() -> None:
    at = desk(StepKind.VIEWS, full_record(Status.COMMENTS))
    before = at.record.views

    at.presenter.added("others")
    at.presenter.changed("others.v-2.entered_on", TODAY)

    assert at.state.lock
    assert at.record.views == before
    assert [type(b) for b in walk(at.state.blocks) if isinstance(b, Field)] == [ListField]
    assert isinstance(find(at.state.blocks, "others.v-2.read"), Facts)
    assert find(at.state.blocks, "side")


def test_closed_without_a_seal_shows_no_other_view() -> None:
    secret = replace(OTHER, objectives=(ViewOn(objective=READING, why="A secret reason"),))
    whole = record(views=Views(id="cycle-1", others=(secret,)), status=Status.COMMENTS)
    at = desk(StepKind.VIEWS, whole)

    assert "A secret reason" not in repr(at.state)
    note = find(at.state.blocks, "own")
    assert isinstance(note, Note)
    assert note.text == "No view was sealed in this review."


def test_without_objectives_the_way_leads_to_them(tmp_path: Path) -> None:
    whole = record()
    empty = replace(whole, objectives=replace(whole.objectives, objectives=()))
    at = views_page(tmp_path, whole=empty)

    assert {each.target for each in at.state.complete_when} == {"step:objectives-step"}
