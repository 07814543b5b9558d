"""The figures page: usual measures, the next period, charts, and what goes with a measure."""

from __future__ import annotations

from dataclasses import replace

from tests.ui.stages.answers import written
from tests.ui.stages.desk import Ids, desk
from tests.ui.stages.records import SCHOOL, empty_record, full_record
from tests.ui.stages.test_pages import content_of

from appraisal_app.application.charts.values import LineChart, SmallMultiples
from appraisal_app.domain.figures import Figure, Figures, Measure, MeasureAbout
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.trust_profile import School
from appraisal_app.ui.forms.blocks import ChartBlock, Field, ListField
from appraisal_app.ui.stages.list_edits import Removed
from appraisal_app.ui.stages.tree import find
from appraisal_app.ui.stages.trust.figures.chart import chart_of

MONEY = Measure(id="m", title="Reserves", unit="£")


def record_with(
    *values: tuple[str, str, str], measure: Measure = MONEY, schools: int = 0
) -> Record:
    """A record with one measure; values are school, period and digits."""
    record = empty_record()
    own = tuple(School(id=f"s{no}", name=f"School {no}") for no in range(schools))
    figures = tuple(
        Figure(id=f"f{no}", measure=measure.id, school=school, when=when, value=value)
        for no, (school, when, value) in enumerate(values)
    )
    return replace(
        record,
        profile=replace(record.profile, schools=own),
        figures=Figures(id=record.figures.id, measures=(measure,), figures=figures),
    )


def pressed(record: Record, key: str) -> Record:
    return content_of(StepKind.FIGURES, record).edits[key].change(record, Ids())


def test_the_usual_measures_come_once_and_idle_ones_can_go_again() -> None:
    first = pressed(empty_record(), "figures.usual")
    again = pressed(first, "figures.usual")
    tidied = pressed(first, "figures.tidy")

    titles = [each.title for each in first.figures.measures]
    assert {"Reserves", "In-year balance", "Attendance", "Persistent absence"} <= set(titles)
    assert again == first
    assert tidied.figures.measures == ()


def test_the_next_period_follows_the_latest_however_the_values_are_ordered() -> None:
    after = pressed(record_with(("", "2024/25", "2"), ("", "2023-24", "1")), "next:m")

    assert after.figures.figures[-1].when == "2025/26"


def test_the_first_period_is_that_of_the_review() -> None:
    after = pressed(record_with(), "next:m")

    assert [each.when for each in after.figures.figures] == [empty_record().cycle.label]


def test_a_measure_of_schools_goes_on_with_every_school_that_has_not_left() -> None:
    about = replace(MONEY, about=MeasureAbout.SCHOOL)
    record = record_with(("s0", "2024/25", "90"), measure=about, schools=3)
    one, two, gone = record.profile.schools
    left = replace(gone, left_on=record.cycle.end)
    record = replace(record, profile=replace(record.profile, schools=(one, two, left)))

    after = pressed(record, "next:m")

    new = after.figures.figures[1:]
    assert [(each.school, each.when) for each in new] == [("s0", "2025/26"), ("s1", "2025/26")]


def test_values_can_be_put_in_order_of_time() -> None:
    record = record_with(("", "2024/25", "2"), ("", "", ""), ("", "2023-24", "1"))

    after = pressed(record, "sort:m")

    assert [each.value for each in after.figures.figures] == ["1", "2", ""]


def test_a_measure_that_goes_takes_its_values_along() -> None:
    record = record_with(("", "2024/25", "2"))
    block = find(content_of(StepKind.FIGURES, record).blocks, "measures")
    assert isinstance(block, ListField)

    assert written(block, record, Removed("m")).figures.figures == ()


def test_a_value_without_a_period_or_a_number_is_not_drawn() -> None:
    record = record_with(("", "", "5"), ("", "2024/25", ""))

    assert chart_of(record, MONEY) is None


def test_the_trusts_values_are_one_line_with_days_in_order() -> None:
    record = record_with(("", "31/08/2025", "20"), ("", "2024-08-31", "-10"))

    chart = chart_of(record, MONEY)

    assert isinstance(chart, LineChart)
    (line,) = chart.points_by_series
    assert [str(point.value) for point in line.points] == ["-10", "20"]
    assert line.name == ""


def test_a_few_schools_share_a_chart_and_many_get_one_each() -> None:
    about = replace(MONEY, about=MeasureAbout.SCHOOL)
    few = record_with(*((f"s{n}", "2024/25", "90") for n in range(4)), measure=about, schools=4)
    many = record_with(*((f"s{n}", "2024/25", "90") for n in range(5)), measure=about, schools=5)

    assert isinstance(chart_of(few, about), LineChart)
    chart = chart_of(many, about)
    assert isinstance(chart, SmallMultiples)
    assert [panel.title for panel in chart.panels] == [f"School {n}" for n in range(5)]


def test_the_chart_stands_on_its_measures_card() -> None:
    content = content_of(StepKind.FIGURES, full_record())

    assert isinstance(find(content.blocks, "measures.me-1.chart"), ChartBlock)


def test_two_values_for_one_period_are_pointed_out_however_it_is_written() -> None:
    record = record_with(("", "2024/25", "1"), ("", "2024-25", "2"))
    field = find(content_of(StepKind.FIGURES, record).blocks, "figures.f0.when")
    assert isinstance(field, Field)

    assert field.advice == ("There are two values for this period. Which one counts?",)


def test_words_in_place_of_a_number_are_told_at_the_field_and_change_nothing() -> None:
    at = desk(StepKind.FIGURES, full_record())
    before = at.record

    at.presenter.changed("figures.fi-1.value", "about four hundred")

    assert at.record == before
    field = find(at.state.blocks, "figures.fi-1.value")
    assert isinstance(field, Field)
    assert field.error.startswith("Write a number")


def test_a_value_of_a_school_that_is_gone_keeps_a_name_that_says_so() -> None:
    record = full_record()
    bare = replace(record, profile=replace(record.profile, schools=()))
    shown = find(content_of(StepKind.FIGURES, bare).blocks, "measures.me-1.values")
    assert isinstance(shown, ListField)

    assert shown.items[0].title == "A school that was removed from the profile · 2025/26"
    assert bare.figures.figures[0].school == SCHOOL
