"""Making a new file: six questions, its protection, where it goes."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from tests.ui.fakes import FakeDialogs, InlineTasks
from tests.ui.screens.glass import Glass
from tests.wired import wired

from appraisal_app.application.errors import AlreadyThereError
from appraisal_app.application.ports.files import CaseFile, Passphrase
from appraisal_app.application.reading import read_record
from appraisal_app.domain.people import Office, Role
from appraisal_app.ui.forms.blocks import ChoiceField, TextField
from appraisal_app.ui.passphrases.secret_field import SecretField
from appraisal_app.ui.welcome.file_names import file_name
from appraisal_app.ui.welcome.new_file.pages import example_day
from appraisal_app.ui.welcome.new_file.presenter import NewFileParts, NewFilePresenter

ANSWERS: dict[str, str | date] = {
    "trust": " Northmoor Learning Trust ",
    "chief_executive": "Siân Llŷr",
    "your_name": "Ann Wood",
    "your_role": "clerk",
    "meeting_date": date(2026, 12, 3),
}


class Door:
    """What the window would do."""

    def __init__(self) -> None:
        self.made: list[tuple[CaseFile, Role]] = []
        self.left = 0

    def created(self, case: CaseFile, role: Role) -> None:
        self.made.append((case, role))

    def leave(self) -> None:
        self.left += 1


class Desk:
    """A presenter with everything around it."""

    def __init__(self, folder: Path) -> None:
        self.services = wired(folder)
        self.dialogs = FakeDialogs()
        self.glass = Glass()
        self.door = Door()
        parts = NewFileParts(
            services=self.services,
            dialogs=self.dialogs,
            tasks=InlineTasks(),
            created=self.door.created,
            left=self.door.leave,
        )
        self.presenter = NewFilePresenter(parts, self.glass)
        self.presenter.show()

    def answer(self, **answers: str | date | bool) -> None:
        for key, value in answers.items():
            self.presenter.changed(key, value)

    def go_to_protection(self) -> None:
        self.answer(**ANSWERS)
        self.presenter.pressed("continue")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def words_of(desk: Desk) -> str:
    field = desk.glass.field("words")
    assert isinstance(field, TextField)
    return field.value


def test_nothing_is_wrong_before_anything_was_pressed(desk: Desk) -> None:
    desk.answer(trust="")
    assert desk.glass.problems() == []


def test_everything_that_is_missing_is_listed_and_said_at_its_field(desk: Desk) -> None:
    desk.presenter.pressed("continue")
    targets = [problem.target for problem in desk.glass.page.problems]
    assert targets == ["trust", "chief_executive", "your_name", "your_role", "meeting_date"]
    assert desk.glass.field("trust").error == "Enter the name of the trust."
    assert desk.glass.focused == ["trust"]


def test_the_keyboard_goes_along_from_page_to_page(desk: Desk) -> None:
    desk.go_to_protection()
    desk.presenter.pressed("back")
    assert desk.glass.focused == ["protection", "trust"]


def test_a_problem_goes_as_soon_as_it_is_mended(desk: Desk) -> None:
    desk.presenter.pressed("continue")
    desk.answer(trust="Northmoor")
    assert "Enter the name of the trust." not in desk.glass.problems()
    assert len(desk.glass.problems()) == 4


@pytest.mark.parametrize(
    ("preset", "day", "said"),
    [
        ("autumn", date(2026, 12, 3), "1 September 2025 to 31 August 2026"),
        ("summer", date(2026, 7, 2), "1 September 2025 to 31 August 2026"),
        ("calendar_year", date(2027, 1, 20), "1 January 2026 to 31 December 2026"),
    ],
)
def test_the_meeting_date_says_which_period_is_reviewed(
    desk: Desk, preset: str, day: date, said: str
) -> None:
    desk.answer(preset=preset, meeting_date=day)
    assert any(said in advice for advice in desk.glass.field("meeting_date").advice)


def said_of_meeting(desk: Desk, day: date) -> str:
    desk.answer(meeting_date=day)
    return " ".join(desk.glass.field("meeting_date").advice)


def test_a_weekend_a_bank_holiday_and_a_short_time_are_said(desk: Desk) -> None:
    today = desk.services.clock.today()
    saturday = date(2027, 10, 16)
    assert "This is a Saturday." in said_of_meeting(desk, saturday)
    assert "This is a bank holiday." in said_of_meeting(desk, date(2027, 12, 27))
    assert "The time is short" in said_of_meeting(desk, today + timedelta(days=20))
    assert "no time left" in said_of_meeting(desk, today)
    assert "time" not in said_of_meeting(desk, date(2028, 10, 18))


def test_a_meeting_far_from_its_period_lets_one_choose_the_period(
    desk: Desk, tmp_path: Path
) -> None:
    desk.answer(**ANSWERS)
    assert "Which period" not in desk.glass.words()
    desk.answer(meeting_date=date(2027, 3, 10))
    field = desk.glass.field("period")
    assert isinstance(field, ChoiceField)
    assert [each.label for each in field.options] == [
        "1 September 2024 to 31 August 2025",
        "1 September 2025 to 31 August 2026",
        "1 September 2026 to 31 August 2027",
    ]

    desk.answer(period="1")
    assert "1 September 2026 to 31 August 2027" in desk.glass.field("meeting_date").advice[0]
    desk.presenter.pressed("continue")
    desk.answer(written_down=True)
    desk.dialogs.answers.append(tmp_path / "a.appraisal")
    desk.presenter.pressed("create")
    case = desk.door.made[0][0]
    cycle = read_record(case).cycle
    case.close()
    assert (cycle.start, cycle.label) == (date(2026, 9, 1), "2026/27")


def test_another_day_brings_back_its_usual_period(desk: Desk) -> None:
    desk.answer(**{**ANSWERS, "meeting_date": date(2027, 3, 10)})
    desk.answer(period="-1")
    desk.answer(meeting_date=date(2027, 4, 14))
    field = desk.glass.field("period")
    assert isinstance(field, ChoiceField)
    assert field.value == "0"


@pytest.mark.parametrize("month", range(1, 13))
def test_the_day_that_is_given_as_an_example_is_still_to_come(month: int) -> None:
    today = date(2026, month, 23)
    said = example_day(today)
    assert datetime.strptime(said, "%d/%m/%Y").replace(tzinfo=UTC).date() > today


def test_a_slip_in_the_year_is_asked_about(desk: Desk) -> None:
    desk.answer(**{**ANSWERS, "meeting_date": date(9999, 12, 31)})
    desk.presenter.pressed("continue")
    assert desk.glass.problems() == ["Check the year of the review meeting."]


def test_the_chief_executive_is_not_offered_the_boards_file(desk: Desk) -> None:
    assert Role.CHIEF_EXECUTIVE.value not in repr(desk.glass.field("your_role"))


def test_going_back_from_the_first_page_leaves(desk: Desk) -> None:
    desk.presenter.pressed("back")
    assert desk.door.left == 1


def test_answers_stay_when_one_goes_back_and_on_again(desk: Desk) -> None:
    desk.go_to_protection()
    desk.presenter.pressed("back")
    assert "Siân Llŷr" in desk.glass.words()
    assert desk.door.left == 0


def test_six_words_must_be_written_down_first(desk: Desk) -> None:
    desk.go_to_protection()
    assert len(words_of(desk).split()) == 6
    desk.presenter.pressed("create")
    assert desk.glass.focused[-1] == "written_down"
    assert desk.door.made == []


def test_other_words_have_to_be_written_down_anew(desk: Desk) -> None:
    desk.go_to_protection()
    before = words_of(desk)
    desk.answer(written_down=True)
    desk.presenter.pressed("other_words")
    assert words_of(desk) != before
    desk.presenter.pressed("create")
    assert desk.glass.problems() == ["Write the six words down, then tick the box."]


def test_the_file_is_made_where_the_user_says_and_opens_with_the_words(
    desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "mine.appraisal"
    desk.go_to_protection()
    words = words_of(desk)
    desk.answer(written_down=True)
    desk.dialogs.answers.append(path)
    desk.presenter.pressed("create")
    (case, role), *_ = desk.door.made
    record = read_record(case)
    case.close()
    assert (role, record.trust.name) == (Role.CLERK, "Northmoor Learning Trust")
    clerk = record.people.holding(Office.CLERK)
    assert clerk is not None
    assert clerk.full_name == "Ann Wood"
    now = desk.services.clock.now()
    desk.services.files().open(path, Passphrase(words), at=now).close()


def test_the_name_of_the_file_is_suggested_from_the_trust(desk: Desk, tmp_path: Path) -> None:
    desk.go_to_protection()
    desk.answer(written_down=True)
    desk.dialogs.answers.append(None)
    desk.presenter.pressed("create")
    suggestion = desk.dialogs.asked[-1][2]
    expected = tmp_path / "documents" / "Northmoor Learning Trust review.appraisal"
    assert suggestion == expected
    assert desk.door.made == []


def test_an_existing_file_is_never_written_over(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "there.appraisal"
    path.write_bytes(b"precious")
    desk.go_to_protection()
    desk.answer(protection="none")
    desk.dialogs.answers.append(path)
    desk.presenter.pressed("create")
    assert desk.glass.problems() == [AlreadyThereError().sentence]
    assert path.read_bytes() == b"precious"
    assert desk.door.made == []


def test_without_a_passphrase_the_consequence_is_on_the_page(desk: Desk) -> None:
    desk.go_to_protection()
    desk.answer(protection="none")
    assert "whoever gets the file can read everything" in repr(desk.glass.block("warning"))


def own(desk: Desk, text: str, again: str) -> list[str]:
    desk.go_to_protection()
    desk.answer(protection="own", own=text, again=again)
    desk.presenter.pressed("create")
    return desk.glass.problems()


@pytest.mark.parametrize(
    ("text", "again", "said"),
    [
        ("", "", "Type a passphrase"),
        ("short", "short", "Make the passphrase longer"),
        ("long enough words", "", "Type the same passphrase again"),
        ("long enough words", "long enough wards", "The two passphrases differ"),
    ],
)
def test_an_own_passphrase_is_checked_in_words(
    desk: Desk, text: str, again: str, said: str
) -> None:
    problems = own(desk, text, again)
    assert len(problems) == 1
    assert problems[0].startswith(said)


def test_an_own_passphrase_is_judged_and_the_trusts_name_counts_little(desk: Desk) -> None:
    desk.go_to_protection()
    desk.answer(protection="own", own="Northmoor 2026")
    assert desk.glass.field("own").advice[0].startswith("Weak")


def test_a_passphrase_is_in_no_description_of_the_page(desk: Desk) -> None:
    desk.go_to_protection()
    desk.answer(protection="own", own="velvet harbour", again="velvet harbour")
    field = desk.glass.field("own")
    assert isinstance(field, SecretField)
    assert field.value == "velvet harbour"
    assert "velvet" not in desk.glass.words()


@pytest.mark.parametrize(
    ("trust", "name"),
    [
        ("St Mary's: Leeds/Bradford", "St Mary's Leeds Bradford"),
        ("  ", "Trust"),
        ("../../etc", "etc"),
        ("Trust.", "Trust"),
    ],
)
def test_a_file_name_fits_every_system(trust: str, name: str) -> None:
    assert file_name(trust) == name
