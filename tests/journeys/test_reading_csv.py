"""Schools come from tables like the government's register, and one undo takes them back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.journeys.hands import CTRL
from tests.journeys.prepared import record_of, says
from tests.journeys.running import Running, new_file, running, services_at
from tests.journeys.turning import turn_to

from appraisal_app.application.ports.interaction import Question
from appraisal_app.application.ports.services import Services

HEADINGS = (
    "NumberOfPupils,URN,LA (name),EstablishmentName,PhaseOfEducation (name),Trusts (name),"
    "EstablishmentStatus (name)"
)
ROWS = (
    "412,123456,Cumbria,Café £5 School,Primary,NORTHMOOR TRUST,Open",
    "1180,123457,Cumbria,Harbour Road High,Secondary,NORTHMOOR TRUST,Open",
    "230,123458,Leeds,Somewhere Else School,Primary,OTHER TRUST,Open",
)
NAMES = ["Café £5 School", "Harbour Road High"]


@pytest.fixture
def wired(tmp_path: Path) -> Services:
    return services_at(tmp_path / "home")


@pytest.fixture
def file(tmp_path: Path, wired: Services) -> Path:
    return new_file(tmp_path / "New.appraisal", wired)


def table(path: Path, *rows: str, encoding: str = "utf-8-sig") -> Path:
    """A table as the register gives it out."""
    path.write_bytes("\r\n".join((HEADINGS, *rows, "")).encode(encoding))
    return path


def read(live: Running, path: Path, *answers: str) -> None:
    """Choose the file on the page of the trust, and wait until it is read."""
    live.dialogs.answers += ["choose", path, *answers]
    live.hands.press("schools.read")
    live.program.tasks.finish()
    live.hands.settle()
    assert not live.dialogs.answers


def names(live: Running) -> list[str]:
    return [each.name for each in record_of(live).profile.schools]


def asked(live: Running) -> str:
    """The last question, as it was put."""
    questions = [each[1] for each in live.dialogs.asked if isinstance(each[-1], Question)]
    question = questions[-1]
    assert isinstance(question, Question)
    return question.text


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252"])
def test_the_schools_of_the_trust_come_out_of_the_register(
    tmp_path: Path, wired: Services, file: Path, qtbot: QtBot, encoding: str
) -> None:
    register = table(tmp_path / "register.csv", *ROWS, encoding=encoding)
    with running(wired, qtbot, path=file) as live:
        turn_to(live, "trust")
        before = record_of(live)
        read(live, register, "take")
        assert says(live, "2 schools were taken over.")
        assert names(live) == NAMES
        assert [each.pupils for each in record_of(live).profile.schools] == [412, 1180]
        live.hands.key(Qt.Key.Key_Z, CTRL)
        assert record_of(live) == before
        live.hands.key(Qt.Key.Key_Y, CTRL)
        live.close()
    with running(wired, qtbot, path=file) as again:
        assert names(again) == NAMES
        again.close()


def test_the_same_table_again_changes_nothing_and_says_so(
    tmp_path: Path, wired: Services, file: Path, qtbot: QtBot
) -> None:
    register = table(tmp_path / "register.csv", *ROWS)
    with running(wired, qtbot, path=file) as live:
        turn_to(live, "trust")
        read(live, register, "take")
        before = record_of(live)
        read(live, register)
        assert says(live, "Nothing has changed: the profile has everything that the file says.")
        assert record_of(live) == before
        live.close()


def test_a_later_table_shows_what_changed_before_it_is_taken_over(
    tmp_path: Path, wired: Services, file: Path, qtbot: QtBot
) -> None:
    first = table(tmp_path / "first.csv", *ROWS)
    later = table(tmp_path / "later.csv", ROWS[0].replace("412", "431"), *ROWS[1:])
    with running(wired, qtbot, path=file) as live:
        turn_to(live, "trust")
        read(live, first, "take")
        before = record_of(live)
        read(live, later, "keep")
        assert "Café £5 School: pupils 412 becomes 431" in asked(live)
        assert record_of(live) == before
        read(live, later, "take")
        assert record_of(live).profile.schools[0].pupils == 431
        assert record_of(live).profile.schools[0].id == before.profile.schools[0].id
        live.close()


def test_a_row_that_does_not_fit_is_named_and_the_rest_is_taken(
    tmp_path: Path, wired: Services, file: Path, qtbot: QtBot
) -> None:
    bad = "many,123459,Cumbria,Fell View,Primary,NORTHMOOR TRUST,Open"
    register = table(tmp_path / "register.csv", *ROWS[:2], bad)
    with running(wired, qtbot, path=file) as live:
        turn_to(live, "trust")
        read(live, register, "take")
        (told,) = live.told()
        detail = str(told[3])
        assert "4" in detail
        assert "NumberOfPupils" in detail
        assert "many" in detail
        assert names(live) == NAMES
        live.close()


def test_a_file_about_single_pupils_is_not_read(
    tmp_path: Path, wired: Services, file: Path, qtbot: QtBot
) -> None:
    pupils = tmp_path / "pupils.csv"
    pupils.write_text("UPN,Surname,Forename\nA1,Doe,Jo\n", encoding="utf-8")
    with running(wired, qtbot, path=file) as live:
        turn_to(live, "trust")
        before = record_of(live)
        read(live, pupils)
        assert says(live, "this file is about single people")
        assert record_of(live) == before
        live.close()
