"""A process of one's own that cannot be used yet says so early, and where."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from tests.ui.stages.records import TODAY, full_record
from tests.ui.stages.shipped import templates

from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.people import Role
from appraisal_app.domain.process import Process, StepKind
from appraisal_app.domain.process_edits import own_step, refuse_faults, with_process
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import TextField
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.registry import PAGES
from appraisal_app.ui.stages.tree import find


def with_untitled_step() -> tuple[Record, Process]:
    record = full_record()
    usual = record.cycle.process
    first = replace(usual.stages[0], steps=(*usual.stages[0].steps, own_step("own-1")))
    process = replace(usual, stages=(first, *usual.stages[1:]))
    return replace(record, design=replace(record.design, process=process)), process


def saved(record: Record, process: Process) -> None:
    refuse_faults(record, process, "Not saved")


@pytest.mark.parametrize("use", [saved, with_process])
def test_a_step_without_a_name_is_refused_and_the_link_leads_to_its_name(
    use: Callable[[Record, Process], object],
) -> None:
    record, process = with_untitled_step()

    with pytest.raises(DomainError) as refused:
        use(record, process)

    (refusal,) = refused.value.refusals

    page = next(each for each in record.cycle.process.pages if each.kind is StepKind.PROCESS_DESIGN)
    assert refusal.step == page.code
    content = PAGES[StepKind.PROCESS_DESIGN](
        PageContext(record=record, today=TODAY, role=Role.CHAIR, templates=templates)
    )
    field = find(content.blocks, refusal.field)
    assert isinstance(field, TextField)
    assert field.advice
    assert ".." not in refusal.sentence
