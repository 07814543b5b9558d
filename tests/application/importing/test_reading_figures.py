from __future__ import annotations

import pytest
from tests.application.importing.tables import figures_in

from appraisal_app.application.errors import AppError
from appraisal_app.application.importing.errors import (
    EmptyTableError,
    MissingColumnError,
    PupilDataError,
    TooManyError,
)
from appraisal_app.application.importing.figures import MOST_FIGURES, ReadFigure
from appraisal_app.application.importing.problems import BROKEN

LONG = ["School", "URN", "Measure", "Period", "Value", "Source"]


def test_each_row_is_a_figure_in_the_long_form() -> None:
    reading = figures_in(
        LONG,
        ["Ashdown", "140001", "Attendance", "2024-25", "94.5%", "Census"],
        ["", "", "Reserves", "31/08/2025", "\u2212350000", ""],
        ["Whole trust", "", "Attendance", "2024/25", "93", ""],
    )
    assert reading.problems == ()
    assert reading.figures == (
        ReadFigure(
            row=2,
            column="Value",
            urn="140001",
            school="Ashdown",
            measure="Attendance",
            when="2024/25",
            value="94.5",
            unit="%",
            source="Census",
        ),
        ReadFigure(row=3, column="Value", measure="Reserves", when="2025-08-31", value="-350000"),
        ReadFigure(row=4, column="Value", measure="Attendance", when="2024/25", value="93"),
    )


def test_each_period_is_a_column_in_the_wide_form() -> None:
    reading = figures_in(
        ["Indicator", "2023/24", "Academy", "Note", "2024-25", "Unit"],
        ["Attendance", "93.1", "Ashdown", "up", "94", "per cent"],
        ["Exclusions", "", "Birch", "", "3"],
    )
    assert [(f.school, f.measure, f.when, f.value, f.unit) for f in reading.figures] == [
        ("Ashdown", "Attendance", "2023/24", "93.1", "per cent"),
        ("Ashdown", "Attendance", "2024/25", "94", "per cent"),
        ("Birch", "Exclusions", "2024/25", "3", ""),
    ]
    assert [each.column for each in reading.figures] == ["2023/24", "2024-25", "2024-25"]


def test_where_rows_name_their_period_columns_of_years_are_left_alone() -> None:
    reading = figures_in(["Measure", "Year", "Value", "2023/24"], ["A", "2024/25", "1", "x"])
    assert [(each.when, each.value) for each in reading.figures] == [("2024/25", "1")]


def test_problems_name_the_cell_and_sound_figures_are_still_offered() -> None:
    reading = figures_in(
        LONG,
        ["Ashdown", "", "Attendance", "2024/25", "1,234", ""],
        ["Ashdown", "", "Reserves", "2024/25", "£1.2m", ""],
        ["Ashdown", "", "", "2024/25", "5", ""],
        ["Ashdown", "14", "Attendance", "2024/26", "5", ""],
        ["Ashdown", "", "Attendance", "2024/26", "5", ""],
        ["Ashdown", "", "Attendance", "", "5", ""],
        ["Ashdown", "", "Attendance", "2024/25", "5", ""],
        None,
    )
    assert [each.row for each in reading.figures] == [8]
    assert [each.sentence for each in reading.problems] == [
        "Row 2: Value is “1,234”; write the number without commas, such as 1234 or 94.5.",
        "Row 3: Value is “£1.2m”; write the number in full, such as 1200000.",
        "Row 4: Measure is empty; fill it in.",
        "Row 5: URN is “14”; a URN has six digits; leave it empty if you do not know it.",
        "Row 6: Period is “2024/26”; write two years that follow each other, such as 2024/25.",
        "Row 7: Period is empty; write a period such as 2024/25 or a date.",
        f"Row 9: {BROKEN}.",
    ]


def test_in_the_wide_form_one_faulty_cell_leaves_its_neighbours_standing() -> None:
    reading = figures_in(["Measure", "2023/24", "2024/25"], ["Attendance", "x", "94"])
    assert [each.when for each in reading.figures] == ["2024/25"]
    assert [(each.row, each.column) for each in reading.problems] == [(2, "2023/24")]


def test_a_unit_that_contradicts_its_value_is_told() -> None:
    reading = figures_in(["Measure", "Year", "Value", "Unit"], ["A", "2024", "5%", "£"])
    assert [each.sentence for each in reading.problems] == [
        "Row 2: Value is “5%”; the row's unit is £."
    ]


def test_an_empty_value_is_no_figure_and_no_problem() -> None:
    reading = figures_in(LONG, ["", "", "", "", "", "Census"], ["A", "x", "", "", "", ""])
    assert reading.figures == ()
    assert reading.problems == ()


@pytest.mark.parametrize(
    ("rows", "error", "words"),
    [
        ([], EmptyTableError, "no rows"),
        ([LONG], EmptyTableError, "no rows"),
        ([["School", "2023/24"], ["A", "1"]], MissingColumnError, "no column “Measure”"),
        ([["Measure", "Value"], ["A", "1"]], MissingColumnError, "no column “Period”"),
        ([["Measure", "Value", "2023/24"], ["A", "1"]], MissingColumnError, "“Period”"),
        ([["Measure", "Period"], ["A", "2024"]], MissingColumnError, "no column “Value”"),
        ([["Measure", "School"], ["A", "B"]], MissingColumnError, "no column “Value”"),
        ([["UPN", "Measure", "Year", "Value"], ["A"]], PupilDataError, "single pupils"),
        ([["Forename", "DOB", "2023/24"], ["A"]], PupilDataError, "“Forename”, “DOB”"),
    ],
)
def test_a_file_that_cannot_serve_is_refused_in_one_sentence(
    rows: list[list[str]], error: type[AppError], words: str
) -> None:
    with pytest.raises(error, match=words):
        figures_in(*rows)


def test_more_figures_than_any_trust_has_are_refused() -> None:
    rows = [["A", str(n), "1"] for n in range(MOST_FIGURES + 1)]
    with pytest.raises(TooManyError, match="20,000 figures"):
        figures_in(["Measure", "Year", "Value"], *rows)
    assert len(figures_in(["Measure", "Year", "Value"], *rows[1:]).figures) == MOST_FIGURES
