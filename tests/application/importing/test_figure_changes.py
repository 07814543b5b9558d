from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.application.importing.tables import Ids, figures_in

from appraisal_app.application.importing.figure_changes import (
    ChangedFigure,
    FigureChanges,
    NewMeasure,
    apply,
    compare,
)
from appraisal_app.application.importing.figures import ReadFigure
from appraisal_app.domain.figures import Figure, Figures, Measure, MeasureAbout
from appraisal_app.domain.trust_profile import School

SCHOOLS = (
    School(id="a", name="Ashdown Primary", urn="140001"),
    School(id="b", name="Birch High"),
    School(id="e1", name="Elm", urn="140005"),
    School(id="e2", name="Elm", urn="140006"),
)
ATTENDANCE = Measure(id="m1", title="Attendance", unit="%", about=MeasureAbout.SCHOOL)
RESERVES = Measure(id="m2", title="Reserves")
OLD = Figure(id="f1", measure="m1", school="a", when="2024/25", value="94.50", source="Census")
CASH = Figure(id="f2", measure="m2", when="2025-08-31", value="350000")
KNOWN = Figures(id="figures", measures=(ATTENDANCE, RESERVES), figures=(OLD, CASH))


def read(measure: str, when: str, value: str, school: str = "", **more: str) -> ReadFigure:
    return ReadFigure(
        row=2, column="Value", measure=measure, when=when, value=value, school=school, **more
    )


def compared(*figures: ReadFigure) -> FigureChanges:
    return compare(KNOWN, figures, schools=SCHOOLS)


def test_another_value_for_the_same_school_measure_and_period_is_a_change() -> None:
    changes = compared(read("ATTENDANCE", "2024/25", "95", urn="140001"))
    assert changes.changed == (ChangedFigure(figure=OLD, after=replace(OLD, value="95")),)
    assert changes.added == ()


def test_the_same_number_written_otherwise_is_no_change() -> None:
    changes = compared(
        read("Attendance", "2024/25", "94.5", "ashdown  primary", source="Census"),
        read("Reserves", "2025-08-31", "350000.0"),
    )
    assert changes.unchanged == (OLD, CASH)
    assert changes.is_empty


def test_another_source_is_a_change_and_no_source_is_none() -> None:
    (changed,) = compared(
        read("Attendance", "2024/25", "94.5", "Ashdown Primary", source="DfE")
    ).changed
    assert changed.after == replace(OLD, source="DfE")
    assert compared(read("Attendance", "2024/25", "94.5", "Ashdown Primary")).is_empty


def test_what_is_new_comes_last_with_ids_of_its_own() -> None:
    changes = compared(
        read("Exclusions", "2024/25", "3", "Birch High"),
        read("exclusions", "2024/25", "5"),
        read("Deficit forecast", "2026/27", "-9", unit="£"),
        read("Attendance", "2024/25", "96"),
    )
    assert changes.new_measures == (
        NewMeasure(title="Exclusions", unit="", about=MeasureAbout.SCHOOL),
        NewMeasure(title="Deficit forecast", unit="£", about=MeasureAbout.FINANCE),
    )
    after = apply(KNOWN, changes, new_id=Ids())
    assert after.measures[:2] == KNOWN.measures
    assert after.figures[:2] == KNOWN.figures
    assert [(each.measure, each.school, each.value) for each in after.figures[2:]] == [
        ("new-1", "b", "3"),
        ("new-1", "", "5"),
        ("new-2", "", "-9"),
        ("m1", "", "96"),
    ]
    ids = [*(each.id for each in after.measures), *(each.id for each in after.figures)]
    assert len(set(ids)) == 10


def test_a_measure_without_a_unit_gets_the_one_the_file_gives() -> None:
    changes = compared(read("Reserves", "2025-08-31", "350000", unit="£"))
    assert changes.with_unit == (replace(RESERVES, unit="£"),)
    assert not changes.is_empty
    assert apply(KNOWN, changes, new_id=Ids()).measures[1].unit == "£"


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        (
            read("Attendance", "2024/25", "1", "Oak"),
            "no school of the trust is called “Oak”; add the school first, or mend the name",
        ),
        (
            read("Attendance", "2024/25", "1", urn="999999"),
            "no school of the trust has the URN 999999; add the school first, or mend the number",
        ),
        (
            read("Attendance", "2024/25", "1", "Elm"),
            "more than one school is called “Elm”; write its URN",
        ),
        (
            read("Reserves", "2024/25", "1", "Birch High"),
            "“Reserves” is about the whole trust's finances; leave the school empty",
        ),
        (
            read("Attendance", "2024/25", "1", unit="£"),
            "“Attendance” is in % and this value in £; give both the same unit",
        ),
    ],
)
def test_a_figure_that_belongs_nowhere_is_told(figure: ReadFigure, words: str) -> None:
    changes = compared(figure)
    assert [each.sentence for each in changes.problems] == [f"Row 2: {words}."]
    assert changes.is_empty


def test_units_may_be_spelt_in_words() -> None:
    assert not compared(read("Attendance", "2023/24", "1", unit="per cent")).problems


def test_two_units_for_one_new_measure_are_told() -> None:
    changes = compared(
        read("New", "2023/24", "1"),
        read("New", "2024/25", "1", unit="£"),
        read("New", "2022", "1", unit="%"),
    )
    assert len(changes.added) == 2
    assert "“New” is in £ and this value in %" in changes.problems[0].sentence


def test_a_value_given_twice_is_taken_once_however_school_and_period_are_written() -> None:
    changes = compared(
        read("Attendance", "2024/25", "95", "Ashdown Primary"),
        replace(read("attendance", "2024/25", "96", urn="140001"), row=7),
    )
    assert [each.after.value for each in changes.changed] == ["95"]
    assert [each.sentence for each in changes.problems] == [
        "Row 7: “attendance” for 2024/25 is in row 2 already; keep one of the two values."
    ]


def test_a_period_typed_otherwise_by_hand_is_the_same_period() -> None:
    typed = replace(KNOWN, figures=(replace(OLD, when="2024-25"),))
    file = (read("Attendance", "2024/25", "94.5", "Ashdown Primary"),)
    assert compare(typed, file, schools=SCHOOLS).is_empty


_WHERE = st.sampled_from(
    [["", ""], ["Ashdown primary", ""], ["", "140001"], ["Birch High", ""], ["Elm", "140006"]]
)
_WHAT = st.sampled_from(["Attendance", "attendance", "Reserves", "Progress", "Progress %", "?"])
_WHEN = st.sampled_from(["2023/24", "2023-24", "31/08/2025", "2024", "Autumn 2024"])
_HOW_MUCH = st.sampled_from(["1", "1.0", "-2", "12%", "£5", ""])


@st.composite
def files(draw: st.DrawFn) -> tuple[ReadFigure, ...]:
    rows = [
        [
            *draw(_WHERE),
            draw(_WHAT),
            draw(_WHEN),
            draw(_HOW_MUCH),
            draw(st.sampled_from(["", "DfE"])),
        ]
        for _ in range(draw(st.integers(1, 8)))
    ]
    return figures_in(["School", "URN", "Measure", "Year", "Value", "Source"], *rows).figures


@given(files(), files())
def test_taking_the_same_file_over_a_second_time_changes_nothing(
    earlier: tuple[ReadFigure, ...], file: tuple[ReadFigure, ...]
) -> None:
    ids = Ids()
    known = apply(KNOWN, compare(KNOWN, earlier, schools=SCHOOLS), new_id=ids)
    first = compare(known, file, schools=SCHOOLS)
    after = apply(known, first, new_id=ids)
    second = compare(after, file, schools=SCHOOLS)
    assert second.is_empty
    assert [each.row for each in second.problems] == [each.row for each in first.problems]
    assert apply(after, second, new_id=ids) == after
    assert len(file) == len(second.unchanged) + len(second.problems)
    assert [each.id for each in after.figures][: len(known.figures)] == [
        each.id for each in known.figures
    ]
