"""The button that takes a review out, and the ways to the page on which it stands."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.ui.fakes import FakeDialogs, InlineTasks
from tests.ui.stages.desk import desk
from tests.ui.stages.records import CYCLE, TODAY, empty_record, full_record, page_of
from tests.wired import wired

from appraisal_app.application.creating import create_first
from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.reading import cycles
from appraisal_app.application.rolling_forward import roll_forward
from appraisal_app.application.starting import FirstAnswers
from appraisal_app.domain.cycle import Action, CycleId, Preset, Status
from appraisal_app.domain.people import Role
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.stages.between.succession.discarding import (
    ask_discard,
    discard_blocks,
)
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.deeds import DeedTools
from appraisal_app.ui.stages.way_out import way_out


def fresh(status: Status = Status.PRINCIPLES) -> tuple[Record, Record]:
    """A review that has just begun, and the one before it."""
    record, former = empty_record(status), full_record(Status.SIGNED)
    cycle = replace(record.cycle, id=CycleId("next"), previous_cycle=CYCLE)
    return replace(record, cycle=cycle), former


def context(record: Record, *records: Record) -> PageContext:
    return PageContext(record=record, today=TODAY, role=Role.CHAIR, records=lambda: records)


def test_the_button_stands_only_where_the_review_may_go() -> None:
    record, former = fresh()
    assert discard_blocks(context(record, former, record))
    assert discard_blocks(context(record, record)) == ()
    late, former = fresh(Status.REFLECTION)
    assert discard_blocks(context(late, former, late)) == ()


@pytest.mark.parametrize("status", Status)
def test_the_way_to_it_is_offered_until_the_review_is_over(status: Status) -> None:
    record = full_record(status)
    found = [each.key for each in way_out(record, "go:")]

    expected = [] if record.cycle.is_sealed else [f"go:{page_of(StepKind.SUCCESSION).code}"]
    assert found == expected


def test_the_page_it_leads_to_closes_a_review_early() -> None:
    at = desk(StepKind.SUCCESSION, full_record(Status.COMMENTS))

    assert Action.CLOSE_EARLY.value in [each.key for each in at.state.actions]


def opened(case: CaseFile, folder: Path, *answers: object) -> tuple[DeedTools, list[str]]:
    services, went = wired(folder), list[str]()
    last = cycles(case)[-1].id
    made = DeedTools(
        editor=RecordEditor(case, last, clock=services.clock, role=Role.CLERK),
        case=case,
        services=services,
        dialogs=FakeDialogs(*answers),
        tasks=InlineTasks(),
        documents=folder,
        navigate=went.append,
        show_review=went.append,
        notice=went.append,
    )
    return made, went


@pytest.fixture
def case(tmp_path: Path) -> CaseFile:
    """A file whose first review was closed early and followed by another one."""
    services = wired(tmp_path)
    answers = FirstAnswers(
        trust="Northmoor",
        chief_executive="Amina Qureshi",
        your_name="John Harker",
        your_role=Role.CHAIR,
        preset=Preset.AUTUMN,
        meeting_date=date(2026, 10, 14),
    )
    made = create_first(tmp_path / "a.appraisal", None, answers, services)
    first = cycles(made)[0].id
    editor = RecordEditor(made, first, clock=services.clock, role=Role.CHAIR)
    editor.advance(Action.CLOSE_EARLY, reason="The trust joins another one in January.")
    roll_forward(
        made,
        first,
        services.templates(),
        services.clock,
        services.new_id,
        meeting=date(2027, 10, 13),
        preset=Preset.AUTUMN,
    )
    return made


def test_it_goes_only_when_its_name_was_typed(case: CaseFile, tmp_path: Path) -> None:
    first, second = cycles(case)
    tools, went = opened(case, tmp_path, "2025", second.label)

    ask_discard(tools)
    assert "Nothing was discarded" in went[0]
    assert len(cycles(case)) == 2

    ask_discard(tools)
    assert went[1:] == [first.id]
    assert [each.id for each in cycles(case)] == [first.id]
    case.close()


def test_turning_away_discards_nothing(case: CaseFile, tmp_path: Path) -> None:
    tools, went = opened(case, tmp_path, None)

    ask_discard(tools)

    assert went == []
    assert len(cycles(case)) == 2
    case.close()
