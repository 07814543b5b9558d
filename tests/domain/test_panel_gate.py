"""The panel is counted in people, not in lines."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.ui.stages.records import CEO, CHAIR, VICE, full_record

from appraisal_app.domain.panel import PanelMember, PanelRole
from appraisal_app.domain.people import PersonId
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.steps import checks, is_complete


def panel_of(*persons: str) -> Record:
    record = full_record()
    members = tuple(
        PanelMember(
            id=str(no),
            person=PersonId(person),
            role=PanelRole.MEMBER if no else PanelRole.LEAD,
            trained_on=date(2026, 7, 1),
        )
        for no, person in enumerate(persons)
    )
    return replace(record, panel=replace(record.panel, members=members))


def test_two_trustees_are_a_panel() -> None:
    assert is_complete(panel_of(CHAIR, VICE), StepKind.PANEL)


def test_places_without_a_person_are_no_panel() -> None:
    assert not is_complete(panel_of("", ""), StepKind.PANEL)
    assert not is_complete(panel_of(CHAIR, VICE, ""), StepKind.PANEL)


def test_one_person_in_two_places_is_no_panel() -> None:
    assert not is_complete(panel_of(CHAIR, CHAIR), StepKind.PANEL)


def test_the_chief_executive_on_the_panel_breaks_a_hard_rule() -> None:
    broken = [each for each in checks(panel_of(CHAIR, CEO), StepKind.PANEL) if not each.done]

    assert [each.hard for each in broken] == [True]


def test_with_nobody_chosen_nobody_leads_and_nobody_is_known_to_be_no_employee() -> None:
    done = {each.rule for each in checks(panel_of(""), StepKind.PANEL) if each.done}
    assert not {"size", "lead", "employees"} & done
