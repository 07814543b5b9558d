"""Home: what is next, who has the ball, is the file safe, and the timetable."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.ui.fakes import InlineTasks
from tests.ui.screens.glass import Glass
from tests.wired import NOW, ROOT, example_at, opened, wired

from appraisal_app.application.backing_up.second_place import Reminder
from appraisal_app.application.creating import FixedClock
from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.errors import DiskFullError
from appraisal_app.application.ports.files import Access, CaseFile
from appraisal_app.application.reading import cycles
from appraisal_app.application.starting import FirstAnswers, first_review
from appraisal_app.domain.cycle import Preset, Status
from appraisal_app.domain.next_up import next_up
from appraisal_app.domain.people import Role
from appraisal_app.domain.principles import Basis
from appraisal_app.domain.record import Record
from appraisal_app.domain.timetable import replan
from appraisal_app.exchange.shipped import ShippedTemplates
from appraisal_app.ui.forms.blocks import TableBlock
from appraisal_app.ui.home.answers import Answer, AnswersBlock
from appraisal_app.ui.home.axis import Axis, rows_for
from appraisal_app.ui.home.backups_told import BackupsKnown
from appraisal_app.ui.home.presenter import HomeParts, HomePresenter
from appraisal_app.ui.home.safety import FileFacts, safety
from appraisal_app.ui.home.state import home_page
from appraisal_app.ui.home.timetable import TimetableBlock, timetable_block, timetable_rows
from appraisal_app.ui.home.words import DONE
from appraisal_app.ui.widgets.mark_kind import Mark

TODAY = date(2026, 11, 20)
SAFE = FileFacts(
    access=Access.WRITE,
    is_protected=True,
    has_sheet=True,
    saved_at=NOW,
    backups=BackupsKnown(last=NOW - timedelta(days=3), tested=NOW - timedelta(days=3)),
)

OLD = BackupsKnown(last=NOW - timedelta(days=60), tested=NOW - timedelta(days=60))


@pytest.fixture(scope="module")
def fresh() -> Record:
    answers = FirstAnswers(
        trust="Northmoor",
        chief_executive="Siân Llŷr",
        your_name="Ann Wood",
        your_role=Role.CHAIR,
        preset=Preset.AUTUMN,
        meeting_date=date(2026, 12, 3),
    )
    ids = (f"id-{number}" for number in range(1000))
    templates = ShippedTemplates(ROOT / "resources")
    return first_review(answers, templates, lambda: next(ids)).records[0]


@pytest.fixture(scope="module")
def ready() -> Record:
    return ShippedTemplates(ROOT / "resources").example().records[-1]


CLOSED = (Status.CLOSED, Status.CLOSED_EARLY)


def at(record: Record, status: Status) -> Record:
    return replace(record, cycle=replace(record.cycle, status=status))


def answers(record: Record, facts: FileFacts = SAFE, today: date = TODAY) -> tuple[Answer, ...]:
    found = home_page(record, facts, today).blocks[0]
    assert isinstance(found, AnswersBlock)
    return found.answers


def test_a_new_review_begins_with_its_basis_and_the_chair_while_no_clerk_is_entered(
    fresh: Record,
) -> None:
    what, who, _ = answers(fresh, today=date(2026, 7, 1))
    assert what.headline == "Basis of the review"
    assert what.actions[0].key == "step:basis"
    assert next(line.text for line in what.lines) == "Due Thursday 9 July"
    assert who.headline == "The chair"


def test_what_comes_after_the_first_thing_is_named(fresh: Record) -> None:
    what, _, _ = answers(fresh)

    assert what.lines[-1].text == (
        "Name the appraisal policy and the date on which the board adopted it. Then say whether "
        "the outcome of the review is linked to pay."
    )


def test_whose_turn_it_is_is_said_with_the_name(fresh: Record) -> None:
    basis = Basis(appraisal_policy="Policy", policy_adopted_on=TODAY, pay_linked=False)
    record = replace(fresh, principles=replace(fresh.principles, basis=basis))
    what, who, _ = answers(record)
    assert what.headline == "Purpose and principles"
    assert (who.headline, who.lines[0].text) == ("The chair", "Ann Wood")


def test_what_is_late_says_so_in_shape_and_words(fresh: Record) -> None:
    what = answers(fresh)[0]
    assert what.lines[0].mark is Mark.LATE
    assert what.lines[0].text == "134 days late"


def test_a_statement_that_is_ready_waits_for_the_chair_then_for_the_chief_executive(
    ready: Record,
) -> None:
    assert ready.cycle.status is Status.READY_TO_SIGN
    up = next_up(ready)
    assert up is not None
    assert (up.step.code, up.turn) == ("sign_off", Role.CHAIR)


def test_a_reflection_that_was_not_asked_for_is_the_chairs_to_ask(fresh: Record) -> None:
    up = next_up(at(fresh, Status.REFLECTION))
    assert up is not None
    assert up.turn is Role.CHAIR
    asked = replace(fresh, reflection=replace(fresh.reflection, requested_on=TODAY))
    up = next_up(at(asked, Status.REFLECTION))
    assert up is not None
    assert up.turn is Role.CHIEF_EXECUTIVE


def test_a_complete_stage_only_has_to_be_moved_on(ready: Record) -> None:
    up = next_up(at(ready, Status.PRINCIPLES))
    assert up is not None
    assert up.is_complete
    said = answers(at(ready, Status.PRINCIPLES))[0].lines[-1].text
    assert said == "Nothing is missing on it: choose “Go on to stage 2” there."


def test_nobody_is_told_to_enter_a_day_of_asking_before_anybody_can_ask(fresh: Record) -> None:
    told = answers(at(fresh, Status.REFLECTION))[0].lines[-1].text
    assert told.startswith("Ask the chief executive for the reflection, by sealed packet or by")


@pytest.mark.parametrize("status", [each for each in Status if each not in CLOSED])
def test_every_open_status_has_a_next_step(ready: Record, status: Status) -> None:
    assert next_up(at(ready, status)) is not None


@pytest.mark.parametrize("status", CLOSED)
def test_a_closed_review_waits_for_nobody(ready: Record, status: Status) -> None:
    what, who, _ = answers(at(ready, status))
    assert what.actions == ()
    assert who.headline == "Nobody"


def test_a_safe_file_says_yes() -> None:
    found = safety(SAFE, TODAY)
    assert found.headline == "Yes"
    assert all(line.mark is Mark.DONE for line in found.lines)


@pytest.mark.parametrize(
    ("last", "said"),
    [
        (None, "Nothing is kept outside this computer: if it is lost, the file is lost with it"),
        (NOW, "All backups are on this computer: if it is lost, they are lost with it"),
    ],
)
def test_a_second_place_is_asked_for_without_speaking_of_backups_that_are_not_there(
    last: datetime | None, said: str
) -> None:
    found = safety(
        replace(SAFE, backups=BackupsKnown(last=last, tested=last, reminder=Reminder.CHOOSE)), TODAY
    )
    assert said in [line.text for line in found.lines]


@pytest.mark.parametrize(
    ("facts", "said", "key"),
    [
        (replace(SAFE, backups=BackupsKnown()), "No backup on this computer yet", "back_up"),
        (replace(SAFE, backups=OLD), "21 September 2026", "back_up"),
        (replace(SAFE, is_protected=False), "No passphrase", "protect"),
        (replace(SAFE, has_sheet=False), "No recovery sheet", "recovery"),
    ],
)
def test_what_makes_a_file_unsafe_is_named_with_the_way_out(
    facts: FileFacts, said: str, key: str
) -> None:
    found = safety(facts, TODAY)
    late = [line.text for line in found.lines if line.mark is Mark.LATE]
    assert found.headline == "Nearly: one thing to do"
    assert len(late) == 1
    assert said in late[0]
    assert key in [action.key for action in found.actions]


def test_older_backups_are_told_of_and_nothing_has_to_be_done() -> None:
    def lines(older: int) -> list[str]:
        found = safety(replace(SAFE, backups=replace(SAFE.backups, older=older)), TODAY)
        assert found.headline == "Yes"
        return [line.text for line in found.lines if "as the file is now" in line.text]

    assert lines(0) == []
    (one,), (two,) = lines(1), lines(2)
    assert one.startswith("1 backup on this computer is not protected as the file is now")
    assert two.startswith("2 backups on this computer are not protected as the file is now")


def test_an_old_backup_will_do_while_nothing_has_changed_since() -> None:
    facts = replace(SAFE, backups=OLD, is_current=True)
    assert safety(facts, TODAY).headline == "Yes"


def test_a_copy_says_that_it_is_one() -> None:
    facts = replace(SAFE, access=Access.COPY, read_at=NOW)
    found = safety(facts, TODAY)
    assert found.headline == "You are reading a copy"
    assert "18:30" in found.lines[0].text
    assert found.actions == ()


def test_the_list_says_in_words_what_the_picture_shows(fresh: Record) -> None:
    block = timetable_block(fresh, date(2026, 10, 5))
    rows = timetable_rows(block)
    assert len(rows) == len(block.marks) == len(fresh.cycle.process.steps)
    assert rows[0] == ("1. Basis of the review", "9 July 2026", "88 days late")
    assert [each.mark for each in block.marks[:3]] == [Mark.LATE, Mark.LATE, Mark.DONE]
    assert (block.start, block.end) == (date(2026, 7, 1), date(2027, 1, 31))


def test_every_move_has_its_words_and_the_latest_comes_first(ready: Record) -> None:
    page = home_page(ready, SAFE, TODAY)
    history = next(block for block in page.blocks if block.key == "history")
    assert isinstance(history, TableBlock)
    assert len(history.rows) == len(ready.cycle.moves)
    assert history.rows[0][2].startswith(DONE[ready.cycle.moves[-1].action])


AXIS = Axis(start=date(2026, 8, 1), end=date(2027, 1, 31), left=20.0, right=520.0)


@given(st.dates(date(2026, 1, 1), date(2027, 12, 31)), st.integers(0, 90))
def test_later_days_stand_further_right_and_none_beyond_the_ends(day: date, more: int) -> None:
    later = day + timedelta(days=more)
    assert AXIS.left <= AXIS.x(day) <= AXIS.x(later) <= AXIS.right
    if AXIS.holds(day) and AXIS.holds(later) and more:
        assert AXIS.x(day) < AXIS.x(later)


@given(st.lists(st.floats(0, 600), max_size=20), st.floats(1, 60))
def test_marks_of_one_row_never_overlap(places: list[float], room: float) -> None:
    order = sorted(places)
    rows = rows_for(order, room)
    for row in set(rows):
        mine = [place for place, its in zip(order, rows, strict=True) if its == row]
        assert all(b - a >= room - 1e-6 for a, b in itertools.pairwise(mine))


def test_a_narrow_axis_names_only_some_months() -> None:
    assert [name for _, name in AXIS.months(50)] == ["Aug", "Sep", "Oct", "Nov", "Dec", "Jan 2027"]
    assert [name for _, name in AXIS.months(150) if name] == ["Aug", "Oct", "Dec"]


class HomeDesk:
    """Home over a real file."""

    def __init__(self, case: CaseFile, backups: Path, *, is_example: bool = False) -> None:
        clock = FixedClock(NOW)
        editor = RecordEditor(case, cycles(case)[-1].id, clock=clock, role=Role.CHAIR)
        self.glass = Glass()
        self.went: list[str] = []
        self.saved_at: datetime | None = None
        parts = HomeParts(
            case=case,
            editor=lambda: editor,
            backups=backups,
            clock=clock,
            today=clock.today,
            tasks=InlineTasks(),
            saved_at=lambda: self.saved_at,
            navigate=self.went.append,
            start_next=lambda say: say("not today"),
            is_example=is_example,
        )
        self.presenter = HomePresenter(parts, self.glass)

    def safety(self) -> Answer:
        found = self.glass.block("answers")
        assert isinstance(found, AnswersBlock)
        return found.answers[2]


@pytest.fixture
def case(tmp_path: Path) -> Iterator[CaseFile]:
    case = opened(example_at(tmp_path / "example.appraisal"), wired(tmp_path))
    yield case
    case.close()


def test_backing_up_from_home_makes_a_backup_and_says_so(case: CaseFile, tmp_path: Path) -> None:
    desk = HomeDesk(case, tmp_path / "backups")
    desk.presenter.show()
    assert "No backup" in repr(desk.safety())
    desk.presenter.pressed("back_up")
    assert "Backed up today at 18:30" in repr(desk.safety())
    assert list((tmp_path / "backups").rglob("*.appraisal"))


def test_a_backup_that_fails_is_told_in_the_card(case: CaseFile, tmp_path: Path) -> None:
    blocked = tmp_path / "backups"
    blocked.write_bytes(b"a file where the folder should be")
    desk = HomeDesk(case, blocked)
    desk.presenter.show()
    desk.presenter.pressed("back_up")
    assert desk.safety().lines[0].mark is Mark.LATE
    assert desk.safety().headline == "Not yet: 3 things to do"


def test_the_worked_example_warns_of_nothing(case: CaseFile, tmp_path: Path) -> None:
    desk = HomeDesk(case, tmp_path, is_example=True)
    desk.presenter.show()
    found = desk.safety()
    assert found.headline == "This is only an example"
    assert [line.mark for line in found.lines] == [Mark.NONE]
    assert found.actions == ()


def test_an_example_that_is_only_open_to_read_says_that_first() -> None:
    facts = replace(SAFE, access=Access.COPY, read_at=NOW, is_example=True)
    assert safety(facts, TODAY).headline == "You are reading a copy"


def test_the_time_of_saving_is_shown_as_it_comes(case: CaseFile, tmp_path: Path) -> None:
    desk = HomeDesk(case, tmp_path)
    desk.presenter.show()
    desk.saved_at = NOW
    desk.presenter.refresh()
    assert "Saved at 18:30" in repr(desk.safety())


def test_the_buttons_lead_to_steps_and_places(case: CaseFile, tmp_path: Path) -> None:
    desk = HomeDesk(case, tmp_path)
    desk.presenter.show()
    desk.presenter.pressed("step:sign_off")
    desk.presenter.pressed("protect")
    assert desk.went == ["sign_off", "protect"]


def test_an_empty_timetable_still_has_an_axis(fresh: Record) -> None:
    bare = replace(fresh, cycle=replace(fresh.cycle, steps=()))
    block = timetable_block(bare, TODAY)
    assert isinstance(block, TimetableBlock)
    assert block.marks == ()
    assert block.start <= bare.cycle.meeting_date <= block.end


def test_what_went_wrong_with_a_backup_stands_first() -> None:
    facts = replace(SAFE, failure=DiskFullError().sentence)
    assert safety(facts, TODAY).lines[0].text == DiskFullError().sentence


@pytest.mark.parametrize("meeting", [date.min, date.max])
def test_a_meeting_at_the_end_of_the_calendar_can_be_shown(fresh: Record, meeting: date) -> None:
    steps = replan(fresh.cycle.steps, fresh.cycle.process, meeting)
    record = replace(fresh, cycle=replace(fresh.cycle, meeting_date=meeting, steps=steps))
    assert answers(record)
    block = timetable_block(record, meeting)
    assert block.start <= meeting <= block.end
    assert Axis(start=block.start, end=block.end, left=0, right=600).months(40)
