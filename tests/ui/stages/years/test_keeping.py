"""The page for keeping and disposal at work."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from tests.ui.stages.desk import Desk, desk
from tests.ui.stages.records import TODAY, full_record

from appraisal_app.domain.access_requests import AccessRequests
from appraisal_app.domain.cycle import Action, Moved, Status
from appraisal_app.domain.disposals import CopyElsewhere, Disposal, Disposals
from appraisal_app.domain.letter import Appeal
from appraisal_app.domain.people import Office, Role
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.year import Concerns
from appraisal_app.ui.forms.blocks import Field, Note, TableBlock
from appraisal_app.ui.stages.tree import find

CLOSED = datetime(2019, 12, 4, 12, tzinfo=UTC)
DISPOSE = "dispose.cycle-1"


def old(**changes: object) -> Record:
    record = full_record(Status.CLOSED)
    moved = Moved(at=CLOSED, by=Role.CHAIR, action=Action.CLOSE)
    plain = replace(
        record,
        cycle=replace(record.cycle, moves=(moved,)),
        confidentiality=replace(record.confidentiality, retention_years=6),
        appeal=Appeal(id=record.cycle.id),
        concerns=Concerns(id=record.cycle.id),
        access_requests=AccessRequests(id="file"),
        disposals=Disposals(id="file"),
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def standing(at: Desk) -> str:
    table = find(at.state.blocks, "table.reviews")
    assert isinstance(table, TableBlock)
    return table.rows[0][-1]


def is_there(at: Desk, key: str) -> bool:
    return find(at.state.blocks, key) is not None


def test_a_review_whose_time_is_over_is_offered_and_filled_in() -> None:
    at = desk(StepKind.KEEPING, old())
    assert standing(at) == "may go"
    at.presenter.pressed(DISPOSE)
    (disposal,) = at.editor.record.disposals.disposals
    assert disposal.due_on == date(2025, 12, 4)
    assert disposal.authorised_by is Office.CHAIR
    assert standing(at) == "disposal being prepared"
    assert not is_there(at, "block.due")


def test_a_review_that_is_kept_is_not_offered() -> None:
    at = desk(StepKind.KEEPING, full_record(Status.REFLECTION))
    assert standing(at) == "kept"
    assert not is_there(at, "block.due")


def test_what_stands_against_it_is_said() -> None:
    at = desk(StepKind.KEEPING, old())
    at.presenter.added("holds")
    (hold,) = at.editor.record.disposals.holds
    assert hold.placed_by is Office.CLERK
    assert is_there(at, "note.hold")
    assert standing(at) == "its time is over, but something is against it"
    assert is_there(at, "note.against")
    assert not is_there(at, "block.due")
    at.presenter.changed(f"holds.{hold.id}.lifted_on", TODAY)
    assert standing(at) == "may go"


def test_another_period_counts_once_it_has_a_reason() -> None:
    at = desk(StepKind.KEEPING, old())
    at.presenter.added("periods")
    (chosen,) = at.editor.record.disposals.periods
    place = f"periods.{chosen.id}"
    at.presenter.changed(f"{place}.months", "24")
    assert advice_at(at, f"{place}.reason")
    assert lengths(at)["Forms that went out and came back"] == "1 year"
    at.presenter.changed(f"{place}.reason", "Line 16 of our schedule")
    assert lengths(at)["Forms that went out and came back"] == "2 years"
    assert advice_at(at, f"{place}.reason") == ()


def lengths(at: Desk) -> dict[str, str]:
    table = find(at.state.blocks, "table.periods")
    assert isinstance(table, TableBlock)
    return {row[0]: row[1] for row in table.rows}


def advice_at(at: Desk, key: str) -> tuple[str, ...]:
    field = find(at.state.blocks, key)
    assert isinstance(field, Field)
    return field.advice


def test_doing_it_early_alone_or_before_the_decision_is_spoken_to() -> None:
    disposal = Disposal(
        id="d",
        due_on=TODAY,
        done_on=date(2026, 1, 5),
        authorised_on=date(2026, 1, 6),
        authorised_by=Office.CHAIR,
        done_by=Office.CHAIR,
    )
    at = desk(StepKind.KEEPING, old(disposals=Disposals(id="file", disposals=(disposal,))))
    assert "before the day" in advice_at(at, "disposals.d.early_reason")[0]
    assert "same office" in advice_at(at, "disposals.d.authorised_by")[0]
    assert "after the day" in advice_at(at, "disposals.d.authorised_on")[0]
    at.presenter.changed("disposals.d.done_on", TODAY)
    assert not is_there(at, "disposals.d.early_reason")


def test_the_certificate_is_offered_once_something_is_entered() -> None:
    at = desk(StepKind.KEEPING, old())
    assert not is_there(at, "block.certificate")
    at.presenter.added("disposals")
    assert is_there(at, "block.certificate")


def test_a_noted_copy_counts_as_held_until_somebody_notes_that_it_was_destroyed() -> None:
    copy = CopyElsewhere(id="c", place="A stick in the safe", made_on=date(2026, 2, 3), size=2_000)
    kept = Disposals(id="file").with_copy(copy)
    at = desk(StepKind.KEEPING, old(disposals=kept))
    assert at.editor.record.disposals.copies_there == (copy,)
    assert len(kept.with_copy(replace(copy, id="d")).copies) == 2, "perhaps on another stick"
    over = kept.with_copy(replace(copy, id="d", size=3_000), over=kept.copy_at(copy.place))
    assert [(each.id, each.size) for each in over.copies] == [("c", 3_000)]
    asked = desk(StepKind.ACCESS_REQUESTS, old(disposals=kept))
    note = find(asked.state.blocks, "note.copies")
    assert isinstance(note, Note)
    assert "A stick in the safe" in note.text
    at.presenter.changed("copies.c.destroyed_on", TODAY)
    at.presenter.changed("copies.c.destroyed_by", Office.CLERK.value)
    gone = at.editor.record.disposals
    assert (gone.copies[0].destroyed_on, gone.copies[0].destroyed_by) == (TODAY, Office.CLERK)
    assert gone.copies_there == ()
    assert not is_there(desk(StepKind.ACCESS_REQUESTS, old(disposals=gone)), "note.copies")
    assert gone.copy_at(copy.place) is None, "made there once more, it is another one"
