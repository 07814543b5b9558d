from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.ui.stages.desk import desk
from tests.ui.stages.records import TODAY, empty_record, full_record

from appraisal_app.domain.attention import notices
from appraisal_app.domain.cycle import CycleId, Status
from appraisal_app.domain.development import DevelopmentAction
from appraisal_app.domain.meeting import AgreedAction
from appraisal_app.domain.people import Role
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.promises_to_keep import promises_from
from appraisal_app.domain.record import Record
from appraisal_app.domain.year import Kept, Promise, Promises
from appraisal_app.ui.forms.blocks import Field, ListField, Note, TableBlock
from appraisal_app.ui.stages.between.promises.page import page
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.tree import find, find_card
from appraisal_app.ui.stages.years.handover.standing import open_promises

LATE = Promise(id="late", text="A coach", owner="Mary Oldroyd", due=date(2026, 3, 1))
SOON = Promise(id="soon", text="Send the plan", owner="clerk", due=date(2026, 12, 1))
KEPT = replace(LATE, id="kept", state=Kept.KEPT)


def keeping(*promises: Promise, record: Record | None = None) -> Record:
    record = record or full_record(Status.REFLECTION)
    return replace(record, promises=Promises(id=record.cycle.id, promises=promises))


def context(record: Record, *earlier: Record) -> PageContext:
    return PageContext(record=record, today=TODAY, role=Role.CHAIR, records=lambda: earlier)


@pytest.mark.parametrize(
    ("promise", "summary"),
    [
        (LATE, "Overdue since 1 March 2026 · Mary Oldroyd"),
        (SOON, "Due 1 December 2026 · clerk"),
        (KEPT, "Kept · Mary Oldroyd"),
        (Promise(id="x", text="Something"), "Still open · nobody named"),
    ],
)
def test_a_folded_promise_says_how_it_stands(promise: Promise, summary: str) -> None:
    at = desk(StepKind.PROMISES, keeping(promise))
    card = find_card(at.state.blocks, "promises", promise.id)

    assert card is not None
    assert (card.title, card.summary) == (promise.text, summary)


def test_the_page_counts_what_is_open_and_overdue() -> None:
    at = desk(StepKind.PROMISES, keeping(SOON, LATE, KEPT))
    note = find(at.state.blocks, "note.standing")

    assert isinstance(note, Note)
    assert note.text == "From earlier, 2 of 3 promises still open, 1 overdue."


def test_overdue_ones_come_first_at_the_press_of_a_button_that_then_goes() -> None:
    at = desk(StepKind.PROMISES, keeping(KEPT, SOON, LATE))

    at.presenter.pressed("overdue_first")

    assert [each.id for each in at.record.promises.promises] == ["late", "soon", "kept"]
    assert find(at.state.blocks, "promises.actions") is None
    at.editor.undo()
    assert [each.id for each in at.record.promises.promises] == ["kept", "soon", "late"]


@pytest.mark.parametrize("state", [Kept.IN_PART, Kept.NOT_KEPT, Kept.DROPPED])
def test_what_was_not_simply_kept_wants_a_word(state: Kept) -> None:
    at = desk(StepKind.PROMISES, keeping(LATE))

    at.presenter.changed("promises.late.state", state.value)
    asked = find(at.state.blocks, "promises.late.note")
    at.presenter.changed("promises.late.note", "The grant did not come.")
    told = find(at.state.blocks, "promises.late.note")

    assert isinstance(asked, Field)
    assert isinstance(told, Field)
    assert asked.advice
    assert told.advice == ()
    assert at.record.promises.promises[0].state is state


def test_the_board_is_nobody_in_particular() -> None:
    at = desk(StepKind.PROMISES, keeping(replace(LATE, owner=" The Board ")))
    owner = find(at.state.blocks, "promises.late.owner")

    assert isinstance(owner, Field)
    assert "nobody in particular" in owner.advice[0]


def test_without_promises_the_page_says_what_it_is_for_and_offers_to_add_one() -> None:
    at = desk(StepKind.PROMISES, empty_record())
    found = find(at.state.blocks, "promises")

    assert isinstance(found, ListField)
    assert found.empty_text
    assert found.add_label
    assert find(at.state.blocks, "note.standing") is None


def test_a_promise_says_where_it_comes_from() -> None:
    origin = "The board's promise in the review of 2024/25"
    at = desk(StepKind.PROMISES, keeping(replace(LATE, origin=origin), SOON))

    assert origin in repr(find(at.state.blocks, "promises.late.origin"))
    assert find(at.state.blocks, "promises.soon.origin") is None


def test_promises_may_be_kept_after_the_statement_is_signed() -> None:
    at = desk(StepKind.PROMISES, keeping(LATE, record=full_record(Status.SIGNED)))

    at.presenter.changed("promises.late.state", Kept.KEPT.value)

    assert not at.state.lock
    assert at.record.promises.promises[0].state is Kept.KEPT


def test_an_empty_page_brings_over_what_the_earlier_review_left_open() -> None:
    before = full_record(Status.SIGNED)
    before = replace(before, cycle=replace(before.cycle, id=CycleId("cycle-0"), label="2024/25"))
    record = empty_record()
    record = replace(record, cycle=replace(record.cycle, previous_cycle="cycle-0"))
    content = page(context(record, before))
    numbers = iter(range(99))

    after = content.edits["take_over"].change(record, lambda: f"n-{next(numbers)}")

    texts = {each.text for each in after.promises.promises}
    assert {"Send the plan", "Send the survey"} <= texts
    assert f"Bring over {len(texts)} open promises" in repr(content.blocks)
    assert "take_over" not in page(context(after, before)).edits


def promising(status: Status = Status.SIGNED) -> Record:
    """A review that promised something at its meeting, in a talk and in its plan."""
    record = keeping(SOON, KEPT, record=full_record(status))
    action = AgreedAction(id="a", text="Ask the council", owner="Vice-chair", due=TODAY)
    step = DevelopmentAction(id="d", boards_promise="Pay the fee.", promise_by=date(2026, 12, 3))
    return replace(
        record,
        meeting=replace(record.meeting, actions=(action, replace(action, id="b", done_on=TODAY))),
        development=replace(record.development, actions=(step,)),
        check_ins=replace(record.check_ins, check_ins=()),
    )


def table(record: Record, *others: Record) -> TableBlock | None:
    at = page(context(record, *others))
    return next((each for each in at.blocks if isinstance(each, TableBlock)), None)


def test_what_this_review_promised_is_shown_before_another_begins() -> None:
    found = table(promising())

    assert found is not None
    assert [row[:3] for row in found.rows] == [
        ("Ask the council", "Vice-chair", "12 October 2026"),
        ("Pay the fee.", "The board", "3 December 2026"),
    ]


def test_home_speaks_of_it_until_another_review_follows() -> None:
    record = promising()

    said = [each.text for each in notices(record, TODAY) if each.kind is StepKind.PROMISES]
    assert said == ["Promised: Ask the council"]
    assert not [
        each for each in notices(record, TODAY, is_last=False) if each.kind is StepKind.PROMISES
    ]


def test_the_hand_over_counts_what_the_page_of_promises_counts() -> None:
    record = promising()
    left = replace(KEPT, id="part", state=Kept.IN_PART)
    record = replace(
        record,
        promises=replace(record.promises, promises=(*record.promises.promises, left)),
    )
    found = table(record)

    assert found is not None
    assert len(open_promises(record)) == len(found.rows) + 1
    assert len(promises_from(record, str)) == len(open_promises(record))


def test_a_review_that_another_follows_says_where_its_promises_went() -> None:
    record = promising()
    cycle = replace(
        record.cycle, id=CycleId("next"), label="2026/27", previous_cycle=record.cycle.id
    )
    at = page(context(record, record, replace(record, cycle=cycle)))
    note = find(at.blocks, "note.here")

    assert isinstance(note, Note)
    assert "2026/27" in note.text
