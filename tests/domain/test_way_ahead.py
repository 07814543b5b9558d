"""What is still to be done before a review stands further on."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.ui.stages.records import empty_record, full_record

from appraisal_app.domain.cycle import Status
from appraisal_app.domain.next_up import next_up
from appraisal_app.domain.panel import Panel
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.way_ahead import wanting_before


def kinds(record: Record, status: Status) -> list[tuple[StepKind, bool]]:
    """The step of each thing to do, and whether the review is to be moved on there."""
    return [
        (each.step.kind, each.moves_from is not None) for each in wanting_before(record, status)
    ]


def test_where_all_is_settled_the_review_has_only_to_be_moved_on() -> None:
    assert kinds(full_record(Status.PRINCIPLES), Status.REFLECTION) == [
        (StepKind.ADOPTION, True),
        (StepKind.OBJECTIVES, True),
    ]


def test_a_step_that_is_missing_comes_before_the_move_that_waits_for_it() -> None:
    full = full_record(Status.PLANNING)
    record = replace(full, panel=Panel(id=full.cycle.id))

    wanting = wanting_before(record, Status.REFLECTION)

    assert kinds(record, Status.REFLECTION) == [
        (StepKind.PANEL, False),
        (StepKind.OBJECTIVES, True),
    ]
    assert wanting[0].mend
    assert wanting[0].more > 0


def test_what_is_asked_for_at_several_moves_is_named_once() -> None:
    full = full_record(Status.MEETING)
    record = replace(full, panel=Panel(id=full.cycle.id))
    assert kinds(record, Status.COMMENTS) == [
        (StepKind.PANEL, False),
        (StepKind.ADVICE, False),
        (StepKind.MEETING, True),
        (StepKind.STATEMENT, True),
    ]


@pytest.mark.parametrize("status", list(Status)[2:])
def test_nothing_is_wanting_before_a_point_that_was_reached(status: Status) -> None:
    assert wanting_before(empty_record(status), Status.REFLECTION) == ()


def test_what_stands_in_the_way_of_the_move_is_next_and_no_complete_step() -> None:
    full = full_record(Status.REPORTED)
    record = replace(full, report=replace(full.report, heard=False))
    up, asked = next_up(full), next_up(record)
    assert up is not None
    assert asked is not None
    assert (up.step.kind, up.is_complete) == (StepKind.LETTER, True)
    assert (asked.step.kind, asked.is_complete) == (StepKind.REPORT, False)
