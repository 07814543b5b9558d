"""The page of check-in conversations: what is asked about wellbeing, and when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from tests.ui.stages.desk import Desk, desk
from tests.ui.stages.records import full_record

from appraisal_app.domain.cycle import Status
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.year import CheckIn
from appraisal_app.ui.stages.tree import find

NOTE, AGREED = "check_ins.talk.wellbeing_note", "check_ins.talk.wellbeing_agreed_on"


def opened(**changes: Any) -> Desk:
    record = full_record(Status.MEETING)
    talk = replace(CheckIn(id="talk", held_on=date(2026, 2, 4)), **changes)
    found = replace(record.check_ins, check_ins=(talk,))
    return desk(StepKind.CHECK_INS, replace(record, check_ins=found))


def test_a_note_about_wellbeing_is_asked_for_only_where_it_came_up() -> None:
    at = opened()
    assert find(at.state.blocks, NOTE) is None
    at.presenter.changed("check_ins.talk.wellbeing_raised", value=True)
    assert find(at.state.blocks, NOTE) is not None
    assert find(at.state.blocks, AGREED) is not None


def test_a_note_that_is_there_stays_in_sight_without_the_tick() -> None:
    assert find(opened(wellbeing_note="Fridays").state.blocks, NOTE) is not None


def test_the_note_and_the_day_on_which_both_agreed_are_kept() -> None:
    at = opened(wellbeing_raised=True)
    at.presenter.changed(NOTE, "No papers on Fridays.")
    at.presenter.changed(AGREED, date(2026, 2, 6))
    (kept,) = at.record.check_ins.check_ins
    assert kept.wellbeing_note == "No papers on Fridays."
    assert kept.wellbeing_agreed_on == date(2026, 2, 6)
