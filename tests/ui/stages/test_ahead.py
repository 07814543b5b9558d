"""A part of a page that opens later says what opens it, and leads there."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.ui.stages.desk import Desk, desk
from tests.ui.stages.records import empty_record, full_record

from appraisal_app.application.ports.files import Access
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.panel import Panel
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.destinations import STEP
from appraisal_app.ui.forms.links import LinkLine, LinksBlock
from appraisal_app.ui.stages.tree import walk

WAITING = {
    StepKind.OBJECTIVES: Status.PLANNING,
    StepKind.REFLECTION: Status.REFLECTION,
    StepKind.ADVICE: Status.REFLECTION,
    StepKind.VIEWS: Status.REFLECTION,
    StepKind.MEETING: Status.MEETING,
    StepKind.STATEMENT: Status.JUDGING,
    StepKind.COMMENTS: Status.COMMENTS,
    StepKind.PAY: Status.SIGNED,
}
"""Pages with a part that opens later, and when it does."""


def lines(at: Desk) -> tuple[LinkLine, ...]:
    """The lines on the page that lead to what opens it."""
    found = [each for each in walk(at.state.blocks) if isinstance(each, LinksBlock)]
    return found[0].lines if found else ()


def without_panel(status: Status) -> Record:
    """A review in which all but the panel is settled."""
    record = full_record(status)
    return replace(record, panel=Panel(id=record.cycle.id))


def test_the_reflection_says_what_is_missing_before_anybody_can_be_asked() -> None:
    at = desk(StepKind.REFLECTION, without_panel(Status.PLANNING))

    missing, move = lines(at)
    assert missing.target.startswith(f"{STEP}panel-step#")
    assert move.text.endswith("choose “Ask for the self-reflection”.")

    at.presenter.followed(move.target)
    assert at.went == ["objectives-step#open_reflection"]


@pytest.mark.parametrize("kind", list(WAITING))
def test_every_part_that_opens_later_says_what_opens_it_until_then(kind: StepKind) -> None:
    for status in list(Status)[: list(Status).index(Status.CLOSED)]:
        is_waiting = list(Status).index(status) < list(Status).index(WAITING[kind])
        found = lines(desk(kind, without_signatures(full_record(status))))
        assert bool(found) is is_waiting, status


def without_signatures(record: Record) -> Record:
    return replace(record, sign_off=replace(record.sign_off, signatures=()))


def test_each_line_says_something_else_and_a_closed_page_begins_with_them() -> None:
    record = without_signatures(full_record(Status.JUDGING))
    texts = [each.text for each in lines(desk(StepKind.PAY, record))]
    assert texts == [
        "Statement: choose “Release the draft to the chief executive”.",
        "Sign off: choose “Make ready to sign”.",
        "Sign off: the chair certifies the statement first. And 1 more there.",
    ]
    assert desk(StepKind.COMMENTS, record).state.blocks[0].key == "ahead.later"
    early = without_signatures(full_record(Status.PRINCIPLES))
    assert desk(StepKind.OBJECTIVES, early).state.blocks[-1].key == "ahead.steps"


def test_a_file_that_is_only_read_opens_nothing_later() -> None:
    record = empty_record(Status.PRINCIPLES)
    assert not lines(desk(StepKind.OBJECTIVES, record, access=Access.READ_ONLY))


def test_a_long_way_is_told_as_far_as_one_can_see_it() -> None:
    at = desk(StepKind.PAY, empty_record(Status.PRINCIPLES))
    found = next(each for each in walk(at.state.blocks) if isinstance(each, LinksBlock))
    assert len(found.lines) == 6
    assert found.more.endswith(" more after that.")
