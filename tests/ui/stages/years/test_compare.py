"""Years side by side: an objective that was renamed can still be followed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.ui.stages.records import TODAY, full_record
from tests.ui.stages.shipped import templates

from appraisal_app.application.charts.values import SmallMultiples
from appraisal_app.domain.cycle import CycleId
from appraisal_app.domain.objectives import Objective, ObjectiveId
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import ChartBlock, TableBlock
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.tree import find
from appraisal_app.ui.stages.years.compare.page import page


def year(label: str, start: int, objective: Objective) -> Record:
    record = full_record()
    cycle = replace(
        record.cycle,
        id=CycleId(label),
        label=label,
        start=date(start, 9, 1),
        end=date(start + 1, 8, 31),
    )
    objectives = replace(record.objectives, objectives=(objective,))
    return replace(record, cycle=cycle, objectives=objectives)


def test_the_lineage_shows_what_an_objective_was_called_before() -> None:
    first = year("2023/24", 2023, Objective(id=ObjectiveId("a"), title="Reading"))
    second = year(
        "2024/25", 2024, Objective(id=ObjectiveId("b"), title="Maths too", carried_from="a")
    )
    content = page(
        PageContext(
            record=second,
            today=TODAY,
            role=Role.CHAIR,
            templates=templates,
            records=lambda: (first, second),
        )
    )
    block = find(content.blocks, "chart.lines")
    assert isinstance(block, ChartBlock)
    assert isinstance(block.chart, SmallMultiples)
    assert [each.title for each in block.chart.panels] == ["Maths too"]
    called = find(content.blocks, "table.called")
    assert isinstance(called, TableBlock)
    assert called.rows == (("Maths too", "Reading", "2023/24"),)
