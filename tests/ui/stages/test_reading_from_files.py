"""Schools and figures read from files: what is asked, what is taken over, what is refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from tests.ui.stages.records import SCHOOL, empty_record
from tests.ui.stages.working_desk import WorkingDesk, working_desk

from appraisal_app.application.ports.files import Access
from appraisal_app.application.ports.interaction import Question
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.trust_profile import School
from appraisal_app.ui.forms.blocks import ActionBlock, Note, ProgressBlock
from appraisal_app.ui.stages.page_work import STOP, STOPPED
from appraisal_app.ui.stages.presenter import SAID
from appraisal_app.ui.stages.tree import walk
from appraisal_app.ui.stages.trust.figures.changes_told import NOTHING as NO_NEW_FIGURES
from appraisal_app.ui.stages.trust.row_problems import NOTHING_SOUND
from appraisal_app.ui.stages.trust.trust.changes_told import NOTHING

HEADS = "URN,EstablishmentName,PhaseOfEducation (name),NumberOfPupils,LA (name),Trusts (name)\n"
OURS = "Northmoor Learning Trust"
TWO = (
    HEADS
    + f"136420,Hill Primary School,Primary,412,Leeds,{OURS}\n"
    + f"136421,Dale High School,Secondary,1045,Leeds,{OURS}\n"
    + "136422,Far Away School,Primary,90,Kent,Another Trust\n"
)


def written(folder: Path, text: str, name: str = "register.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def schools_desk(
    folder: Path, text: str, *answers: object, access: Access = Access.WRITE
) -> WorkingDesk:
    path = written(folder, text)
    record = empty_record()
    return working_desk(StepKind.TRUST, record, folder, "choose", path, *answers, access=access)


def names(at: WorkingDesk) -> list[str]:
    return [each.name for each in at.record.profile.schools]


def question(at: WorkingDesk) -> Question:
    """The last question with buttons."""
    asked = [each[1] for each in at.dialogs.asked if each[0] == "choose"]
    found = asked[-1]
    assert isinstance(found, Question)
    return found


def labels(asked: Question) -> list[str]:
    return [choice.label for choice in asked.choices]


def told(at: WorkingDesk) -> str:
    """What the page says was done."""
    return next((e.text for e in at.state.blocks if isinstance(e, Note) and e.key == SAID), "")


def progress(at: WorkingDesk) -> list[ProgressBlock]:
    return [each for each in at.state.blocks if isinstance(each, ProgressBlock)]


def test_schools_of_the_trust_are_taken_over_in_one_step_that_can_be_undone(
    tmp_path: Path,
) -> None:
    at = schools_desk(tmp_path, TWO, "take")

    at.press("schools.read")

    assert names(at) == ["Hill Primary School", "Dale High School"]
    assert labels(question(at)) == ["Take over 2 schools", "Leave as they are"]
    assert told(at) == "2 schools were taken over. Undo takes it back."
    assert at.said == []
    assert not at.editor.dirty
    at.editor.undo()
    assert names(at) == []


def test_the_columns_are_explained_before_a_file_is_asked_for(tmp_path: Path) -> None:
    at = working_desk(StepKind.TRUST, empty_record(), tmp_path, "keep")

    at.press("schools.read")

    assert "PhaseOfEducation (name)" in question(at).text
    assert [each[0] for each in at.dialogs.asked] == ["choose"]


def test_turning_away_from_the_file_or_the_question_changes_nothing(tmp_path: Path) -> None:
    before = empty_record().profile
    for answers in (("choose", None), ("choose", written(tmp_path, TWO), "keep")):
        at = working_desk(StepKind.TRUST, empty_record(), tmp_path, *answers)
        at.press("schools.read")
        assert at.record.profile == before
        assert at.said == []


def test_reading_the_same_file_again_says_that_nothing_has_changed(tmp_path: Path) -> None:
    at = schools_desk(tmp_path, TWO, "take", "choose", tmp_path / "register.csv")

    at.press("schools.read")
    before = at.record
    at.press("schools.read")

    assert told(at) == NOTHING
    assert at.record == before


def test_a_second_file_shows_field_by_field_what_it_would_change(tmp_path: Path) -> None:
    second = TWO.replace("412", "398").replace("Dale High School", "Dale Academy")
    again = written(tmp_path, second, "later.csv")
    at = schools_desk(tmp_path, TWO, "take", "choose", again, "take")

    at.press("schools.read")
    at.press("schools.read")

    text = question(at).text
    assert "Hill Primary School: pupils 412 becomes 398" in text
    assert "Dale High School: name “Dale High School” becomes “Dale Academy”" in text
    assert names(at) == ["Hill Primary School", "Dale Academy"]


def test_a_school_that_the_file_does_not_list_may_be_marked_as_left(tmp_path: Path) -> None:
    path = written(tmp_path, TWO)
    record = empty_record()
    gone = School(id=SCHOOL, name="Valley School", urn="136499")
    record = replace(record, profile=replace(record.profile, schools=(gone,)))
    at = working_desk(StepKind.TRUST, record, tmp_path, "choose", path, "left")

    at.press("schools.read")

    assert labels(question(at))[1] == "Take over, and mark one school as left"
    assert "Not in the file:\n- Valley School" in question(at).text
    assert at.record.profile.schools[0].left_on is not None
    assert [each.name for each in at.record.profile.current] == [
        "Hill Primary School",
        "Dale High School",
    ]


def test_faulty_rows_are_all_listed_and_the_sound_ones_offered(tmp_path: Path) -> None:
    bad = "".join(f"13,School {no},Primary,many,Leeds,{OURS}\n" for no in range(30))
    at = schools_desk(tmp_path, TWO + bad, "take")

    at.press("schools.read")

    listed = next(each for each in at.dialogs.asked if each[0] == "tell")
    assert "30 rows do not fit" in str(listed[2])
    assert str(listed[3]).count("Row ") == 60
    assert "a URN has six digits" in str(listed[3])
    assert names(at) == ["Hill Primary School", "Dale High School"]


def test_a_school_whose_row_has_a_fault_does_not_count_as_missing(tmp_path: Path) -> None:
    broken = TWO.replace("412", "many")
    again = written(tmp_path, broken, "later.csv")
    at = schools_desk(tmp_path, TWO, "take", "choose", again)

    at.press("schools.read")
    at.press("schools.read")

    assert told(at) == NOTHING
    assert all(each.left_on is None for each in at.record.profile.schools)


def test_a_file_without_one_sound_row_says_so(tmp_path: Path) -> None:
    at = schools_desk(tmp_path, HEADS + f"13,Hill School,Primary,1,Leeds,{OURS}\n")

    at.press("schools.read")

    assert at.said == [NOTHING_SOUND]


def test_names_that_come_near_the_trusts_are_offered(tmp_path: Path) -> None:
    other = TWO.replace(OURS, "Northmore Learning Academy Trust")
    at = schools_desk(tmp_path, other, "0", "take")

    at.press("schools.read")
    which = question(at)
    at.tasks.work()

    assert labels(which) == ["Northmore Learning Academy Trust", "None of these"]
    assert names(at) == ["Hill Primary School", "Dale High School"]


def test_a_file_of_other_trusts_says_what_to_do(tmp_path: Path) -> None:
    at = schools_desk(tmp_path, TWO.replace(OURS, "Zebra"))

    at.press("schools.read")

    assert at.said == [
        f"No school in this file belongs to “{OURS}”. Check the name, or use another file."
    ]


def test_a_file_that_is_no_table_is_told_on_the_page(tmp_path: Path) -> None:
    at = schools_desk(tmp_path, "")

    at.press("schools.read")

    assert at.said[0].startswith("There are no rows in this file.")
    assert not progress(at)


def test_while_a_file_is_read_the_page_says_so_and_offers_to_stop(tmp_path: Path) -> None:
    at = schools_desk(tmp_path, TWO)

    at.presenter.pressed("schools.read")

    (block,) = progress(at)
    assert block.text == "“register.csv” is being read…"
    assert block.cancel is not None
    assert block.cancel.key == STOP


def test_what_comes_of_a_reading_that_was_stopped_is_dropped(tmp_path: Path) -> None:
    at = schools_desk(tmp_path, TWO)

    at.presenter.pressed("schools.read")
    at.presenter.pressed(STOP)
    at.tasks.work()

    assert not progress(at)
    assert told(at) == STOPPED
    assert names(at) == []
    assert len(at.dialogs.asked) == 2


def test_a_page_that_was_left_meanwhile_asks_nothing_and_changes_nothing(tmp_path: Path) -> None:
    at = schools_desk(tmp_path, TWO)

    at.presenter.pressed("schools.read")
    assert at.presenter.leave()
    at.tasks.work()

    assert names(at) == []
    assert len(at.dialogs.asked) == 2
    at.presenter.show()
    assert not progress(at)


def test_the_button_is_gone_where_the_file_can_only_be_read(tmp_path: Path) -> None:
    at = schools_desk(tmp_path, TWO, access=Access.COPY)

    keys = [
        action.key
        for block in walk(at.state.blocks)
        if isinstance(block, ActionBlock)
        for action in block.actions
    ]
    at.press("schools.read")

    assert keys == []
    assert at.dialogs.asked == []


LONG = "School,Measure,Period,Value,Unit,Source\n"


def figures_desk(folder: Path, text: str, *answers: object) -> WorkingDesk:
    path = written(folder, text, "figures.csv")
    record = empty_record()
    schools = (School(id=SCHOOL, name="Hill Primary School", urn="136420"),)
    record = replace(record, profile=replace(record.profile, schools=schools))
    return working_desk(StepKind.FIGURES, record, folder, "choose", path, *answers)


def values(at: WorkingDesk) -> list[tuple[str, str, str]]:
    return [(each.school, each.when, each.value) for each in at.record.figures.figures]


def test_figures_are_taken_over_with_their_measures_in_one_step(tmp_path: Path) -> None:
    text = (
        LONG
        + "Hill Primary School,Attendance,2024/25,94.1,%,School census\n"
        + ",Reserves,2025-08-31,1240000,£,Accounts\n"
    )
    at = figures_desk(tmp_path, text, "take")

    at.press("figures.read")

    assert values(at) == [(SCHOOL, "2024/25", "94.1"), ("", "2025-08-31", "1240000")]
    assert [each.title for each in at.record.figures.measures] == ["Attendance", "Reserves"]
    assert labels(question(at)) == ["Take over 2 figures", "Leave as they are"]
    at.editor.undo()
    assert at.record.figures.measures == ()


def test_a_wide_file_read_twice_changes_nothing_the_second_time(tmp_path: Path) -> None:
    text = "Measure,2023/24,2024/25\nReserves,900,1000\n"
    at = figures_desk(tmp_path, text, "take", "choose", tmp_path / "figures.csv")

    at.press("figures.read")
    before = at.record
    at.press("figures.read")

    assert told(at) == NO_NEW_FIGURES
    assert at.record == before


def test_figures_of_unknown_schools_are_listed_and_the_changed_ones_shown(tmp_path: Path) -> None:
    first = LONG + "Hill Primary School,Attendance,2024/25,94.1,%,Census\n"
    second = first.replace("94.1", "93.6") + "Nowhere School,Attendance,2024/25,90,%,Census\n"
    again = written(tmp_path, second, "later.csv")
    at = figures_desk(tmp_path, first, "take", "choose", again, "take")

    at.press("figures.read")
    at.press("figures.read")

    listed = next(each for each in at.dialogs.asked if each[0] == "tell")
    assert "no school of the trust is called “Nowhere School”" in str(listed[3])
    assert "Attendance, Hill Primary School, 2024/25: 94.1 becomes 93.6" in question(at).text
    assert values(at) == [(SCHOOL, "2024/25", "93.6")]


@pytest.mark.parametrize("heads", ["UPN,Measure,Period,Value", "Surname,Measure,Period,Value"])
def test_a_file_with_a_row_for_each_pupil_is_refused(tmp_path: Path, heads: str) -> None:
    at = figures_desk(tmp_path, f"{heads}\nA,Attendance,2024/25,90\n")

    at.press("figures.read")

    assert "data on single pupils does not belong here" in at.said[0]
    assert values(at) == []
