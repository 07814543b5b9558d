from __future__ import annotations

from datetime import date

import pytest
from tests.application.importing.tables import ANYWHERE, Table, schools_in

from appraisal_app.application.errors import AppError
from appraisal_app.application.importing.errors import (
    EmptyTableError,
    MissingColumnError,
    PupilDataError,
    TooManyError,
)
from appraisal_app.application.importing.headings import (
    FIGURE_HEADINGS,
    SCHOOL_HEADINGS,
    heading_key,
)
from appraisal_app.application.importing.ports import Row
from appraisal_app.application.importing.problems import MOST_SHOWN, Problems
from appraisal_app.application.importing.schools import ReadSchool, read_schools
from appraisal_app.application.importing.trust_rows import MOST_SCHOOLS


def test_the_registers_columns_are_read_in_any_order_and_others_passed_over() -> None:
    reading = schools_in(
        [
            *("LA (code)", "CloseDate", "NumberOfPupils", "PhaseOfEducation (code)", "LA (name)"),
            *("Trusts (name)", "EstablishmentName", "PhaseOfEducation (name)", "URN"),
            *("EstablishmentStatus (name)", "OpenDate", "Trusts (code)"),
        ],
        [
            *("873", "", "412", "2", "Cambridgeshire"),
            *("FENLIGHT TRUST", "Marsh Lane\n Primary", "Primary", "140001"),
            *("Open, but proposed to close", "01-09-2013", "2044"),
        ],
    )
    assert reading.problems == ()
    assert reading.schools == (
        ReadSchool(
            row=2,
            name="Marsh Lane Primary",
            urn="140001",
            phase="Primary",
            pupils=412,
            local_authority="Cambridgeshire",
            trust="FENLIGHT TRUST",
            status="Open, but proposed to close",
            opened_on=date(2013, 9, 1),
        ),
    )


@pytest.mark.parametrize("name", ["Green\u202eloohcs", "\u0421hurch School", "Ash\u200bdown"])
def test_a_name_that_is_not_what_it_seems_is_not_taken_in(name: str) -> None:
    reading = schools_in(["School"], [name], ["Birch"])
    assert [each.name for each in reading.schools] == ["Birch"]
    (problem,) = reading.problems
    assert "type it afresh" in problem.sentence
    assert "\u202e" not in problem.sentence


@pytest.mark.parametrize(
    "heading",
    ["School", "School name", "NAME", "name_of_school", " Establishment Name ", "Academy"],
)
def test_a_list_of_names_alone_will_do(heading: str) -> None:
    assert [each.name for each in schools_in([heading], ["Ashdown"], ["Birch"]).schools] == [
        "Ashdown",
        "Birch",
    ]


@pytest.mark.parametrize("heading", ["Pupils", "Roll", "No. of pupils", "Number on roll", "NOR"])
def test_pupils_go_by_many_names(heading: str) -> None:
    read = schools_in(["School", heading], ["Ashdown", "1,204"], ["Birch", ""]).schools
    assert [each.pupils for each in read] == [1204, None]


def test_everyday_words_are_understood_for_all_else() -> None:
    (read,) = schools_in(
        ["Phase", "School", "Local authority", "Joined on", "Left"],
        ["All-through", "Ashdown", "Kent", "1 Sep 2019", "31/08/2024"],
    ).schools
    assert (read.phase, read.local_authority) == ("All-through", "Kent")
    assert (read.joined_on, read.left_on) == (date(2019, 9, 1), date(2024, 8, 31))


def test_no_two_columns_share_a_name_and_each_is_in_the_form_that_is_looked_up() -> None:
    for table in (SCHOOL_HEADINGS, FIGURE_HEADINGS):
        names = [name for names in table.values() for name in names]
        assert len(names) == len(set(names))
        assert [heading_key(name) for name in names] == names


def test_a_phase_that_does_not_apply_is_no_phase() -> None:
    (read,) = schools_in(["School", "PhaseOfEducation (name)"], ["A", "Not applicable"]).schools
    assert read.phase == ""


def test_a_problem_names_row_column_and_remedy_and_the_other_rows_are_still_offered() -> None:
    reading = schools_in(
        ["EstablishmentName", "URN", "NumberOfPupils", "OpenDate"],
        ["Ashdown", "140001", "n/a", "01-09-2013"],
        [],
        ["Birch", "140002", "210", "01-09-2013"],
        ["Cedar", "14", "210", "31-02-2013"],
        ["", "140004", "", ""],
        ["Elm", "140005", "-3", "1/9/19"],
    )
    assert [each.name for each in reading.schools] == ["Birch"]
    assert [each.sentence for each in reading.problems] == [
        "Row 2: NumberOfPupils is “n/a”; write a whole number or leave it empty.",
        "Row 5: URN is “14”; a URN has six digits; leave it empty if you do not know it.",
        "Row 5: OpenDate is “31-02-2013”; write a date such as 01/09/2019 or leave it empty.",
        "Row 6: EstablishmentName is empty; fill it in.",
        "Row 7: NumberOfPupils is “-3”; write a whole number or leave it empty.",
        "Row 7: OpenDate is “1/9/19”; write a date such as 01/09/2019 or leave it empty.",
    ]
    assert [(each.row, each.column) for each in reading.problems][:2] == [
        (2, "NumberOfPupils"),
        (5, "URN"),
    ]
    assert [each.row for each in reading.doubtful] == [2, 5, 6, 7]
    assert reading.is_whole


def test_a_row_with_a_comma_too_many_is_told_and_an_empty_cell_too_many_is_not() -> None:
    reading = schools_in(["School", "Pupils"], ["St Mary", " Ely", "9"], ["Birch", "9", ""])
    assert [each.name for each in reading.schools] == ["Birch"]
    (problem,) = reading.problems
    assert problem.sentence.startswith("Row 2: it has more cells than the file has headings")
    assert not reading.is_whole


def test_a_short_row_is_empty_at_its_end() -> None:
    (read,) = schools_in(["School", "URN", "Pupils"], ["Ashdown"]).schools
    assert (read.urn, read.pupils) == ("", None)


def test_a_broken_row_is_told_and_means_that_nobody_knows_what_is_missing() -> None:
    reading = schools_in(["School"], ["Ashdown"], None)
    assert not reading.is_whole
    assert reading.problems[0].sentence.startswith("Row 3: its quotation marks do not pair up")
    assert schools_in(["School"], ["Ashdown"]).is_whole


def test_rows_that_an_open_quotation_mark_swallowed_are_all_named() -> None:
    problems = Problems()
    problems.add_broken(Row(number=2, is_broken=True, until=3))
    (problem,) = problems.found
    assert problem.sentence.startswith("Rows 2 to 3: a quotation mark that is opened in row 2")
    assert list(problem.rows) == [2, 3]


def test_two_schools_with_one_urn_are_told_by_both_names() -> None:
    reading = schools_in(["School", "URN"], ["Ashdown", "999001"], ["Birch", "999001"])
    (problem,) = reading.problems
    assert problem.column == "URN"
    assert "“Birch” has the URN 999001, which “Ashdown” in row 2 has too" in problem.sentence


def test_a_row_that_names_no_school_leaves_open_which_are_missing() -> None:
    assert not schools_in(["School", "URN"], ["Ashdown", ""], ["", "x"]).is_whole


@pytest.mark.parametrize(
    ("second", "problems"),
    [
        (["ST MARYS", "140001"], 1),
        (["Other", "140001"], 1),
        (["St Mary\u2019s", ""], 1),
        (["St. Mary's", "140002"], 0),
    ],
)
def test_a_school_listed_twice_is_offered_once(second: list[str], problems: int) -> None:
    reading = schools_in(["School", "URN"], ["St Mary's", "140001"], second)
    assert len(reading.schools) == 2 - problems
    assert [each.row for each in reading.problems] == [3] * problems


def test_closed_schools_stand_apart_and_do_not_count_as_twins() -> None:
    reading = schools_in(
        ["School", "Status"], ["Ashdown", "Closed"], ["Ashdown", "Open"], ["Elm", "closed "]
    )
    assert [each.row for each in reading.schools] == [3]
    assert [each.row for each in reading.closed] == [2, 4]


def test_of_many_problems_the_first_are_kept_and_the_rest_counted() -> None:
    rows = [["Ashdown", "x"]] * MOST_SCHOOLS
    reading = schools_in(["School", "Pupils"], *rows)
    assert len(reading.problems) == MOST_SHOWN
    assert reading.more_problems == MOST_SCHOOLS - MOST_SHOWN


def test_a_long_cell_is_shown_by_its_beginning() -> None:
    reading = schools_in(["School", "Pupils"], ["A", "x" * 999])
    assert f"“{'x' * 40}…”" in reading.problems[0].sentence


@pytest.mark.parametrize(
    ("rows", "error", "words"),
    [
        ([], EmptyTableError, "no rows"),
        ([["School"]], EmptyTableError, "no rows"),
        ([["URN", "Roll"], ["1", "2"]], MissingColumnError, "names of schools"),
        ([["Ashdown Primary"], ["Birch Primary"]], MissingColumnError, "“Ashdown Primary”"),
        ([["School", "UPN"], ["A", "B"]], PupilDataError, "“UPN”"),
        ([["School"], *([f"S{n}"] for n in range(501))], TooManyError, "more than 500 schools"),
    ],
)
def test_a_file_that_cannot_serve_is_refused_in_one_sentence(
    rows: list[list[str]], error: type[AppError], words: str
) -> None:
    table = Table([*rows])
    with pytest.raises(error, match=words) as caught:
        read_schools(table, ANYWHERE)
    assert isinstance(caught.value, AppError)
    assert caught.value.sentence.endswith((".", "”."))
    assert table.is_closed or not rows


@pytest.mark.parametrize(
    "heading",
    [
        *("UPN", "Pupil name", "DOB", "Forename", "Legal Surname", "pupil_id", "DateOfBirth"),
        *("Date of birth (DOB)", "First Name", "PupilForename", "Reg group", "Candidate number"),
    ],
)
def test_a_row_for_each_pupil_is_never_read(heading: str) -> None:
    with pytest.raises(PupilDataError) as caught:
        schools_in(["Name", heading], ["Ashdown", "x"])
    assert caught.value.columns == (heading,)


@pytest.mark.parametrize(
    "heading",
    [
        *("HeadFirstName", "HeadLastName", "Headteacher surname", "Pupil premium", "Pupils"),
        *("BSOInspectorateName (name)", "PreviousLA (name)", "Pupil numbers", "Boarders (name)"),
    ],
)
def test_columns_about_schools_and_their_heads_do_not_stop_reading(heading: str) -> None:
    assert schools_in(["School", heading], ["Ashdown", ""]).schools
