"""The year between two reviews: talks, changed objectives, the halfway mark, and a standstill."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot
from tests.journeys.hands import CTRL
from tests.journeys.prepared import (
    ATTENDANCE,
    READING,
    prepared,
    record_of,
    says,
    under_way,
    unfold,
)
from tests.journeys.running import Running, running, services_at
from tests.journeys.turning import turn_to

from appraisal_app.application.ports.services import Services
from appraisal_app.domain.year import ConversationModel, Progress

REASON = "A sixth school joined in January, so the old target leaves it out."
MORE = " in all six schools"
GOAL, REALITY = "Attendance back above 94 %.", "93.1 % in the first half-term."


@dataclass
class SlowClock:
    """A clock whose day the test turns."""

    moment: datetime = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()


@pytest.fixture
def clock() -> SlowClock:
    return SlowClock()


@pytest.fixture
def wired(tmp_path: Path, clock: SlowClock) -> Services:
    return replace(services_at(tmp_path / "home"), clock=clock)


@pytest.fixture
def file(tmp_path: Path, wired: Services) -> Path:
    """A review with two objectives, whose meeting is eight weeks ahead."""
    ahead = wired.clock.today() + timedelta(weeks=8)
    return prepared(
        tmp_path / "Year.appraisal",
        wired,
        lambda record: replace(
            under_way(record),
            cycle=replace(
                under_way(record).cycle,
                meeting_date=ahead,
                steps=tuple(replace(each, due=ahead) for each in record.cycle.steps),
            ),
        ),
    )


def test_a_conversation_asks_by_its_model_and_keeps_what_was_said(
    wired: Services, file: Path, qtbot: QtBot
) -> None:
    today = wired.clock.today()
    with running(wired, qtbot, path=file) as live:
        hands = live.hands
        turn_to(live, "check_ins")
        talk = hands.add("check_ins")
        hands.date(f"{talk}.held_on", today)
        hands.choose(f"{talk}.model", "GROW")
        hands.tick(f"{talk}.objectives", "1. Raise attendance")
        hands.write(f"{talk}.answers.goal.words", GOAL)
        hands.write(f"{talk}.answers.reality.words", REALITY)
        hands.write(f"{talk}.agreed", "Two schools try a breakfast club.")
        promise = hands.add(f"{talk}.follow_ups")
        hands.write(f"{promise}.text", "Find the money")
        hands.date(f"{promise}.due", today + timedelta(days=20))
        hands.choose(f"{talk}.model", "OSKAR")
        assert hands.shows(f"text-{talk}.answers.goal.words")
        hands.choose(f"{talk}.model", "GROW")
        live.close()
    with running(wired, qtbot, path=file) as again:
        (kept,) = record_of(again).check_ins.check_ins
        assert kept.model is ConversationModel.GROW
        said = {each.part: each.words for each in kept.answers}
        assert said == {"goal": GOAL, "reality": REALITY}
        assert kept.objectives == (ATTENDANCE,)
        assert [each.text for each in kept.follow_ups] == ["Find the money"]
        again.close()


def word_a_change(live: Running) -> str:
    """Begin a change to the first objective and write its new title; gives the draft's id."""
    turn_to(live, "changes")
    unfold(live, ATTENDANCE)
    live.hands.press(f"propose:{ATTENDANCE}")
    field = live.hands.focused.objectName()
    assert field.endswith(".proposed.title")
    live.hands.write(field.removeprefix("text-"), MORE)
    return field.split(".")[1]


def test_an_agreed_objective_changes_with_a_reason_and_both_days_and_keeps_its_old_words(
    wired: Services, file: Path, qtbot: QtBot
) -> None:
    today = wired.clock.today()
    with running(wired, qtbot, path=file) as live:
        hands = live.hands
        draft = word_a_change(live)
        hands.write(f"proposals.{draft}.reason", REASON)
        hands.date(f"proposals.{draft}.agreed_by_chair_on", today)
        hands.date(f"proposals.{draft}.agreed_by_ceo_on", today)
        assert record_of(live).objectives.standing[0].title == "Raise attendance"
        hands.press(f"record:{draft}")
        assert record_of(live).objectives.standing[0].title == f"Raise attendance{MORE}"
        assert record_of(live).objectives.proposals == ()
        live.close()
    with running(wired, qtbot, path=file) as again:
        (kept,) = record_of(again).objectives.changes
        assert kept.reason == REASON
        assert kept.agreed_by_chair_on == kept.agreed_by_ceo_on == today
        turn_to(again, "changes")
        unfold(again, kept.id)
        for words in (REASON, "Raise attendance", f"Raise attendance{MORE}"):
            assert words in again.hands.words()
        again.close()


def test_a_change_without_a_reason_is_not_recorded_and_the_page_says_so(
    wired: Services, file: Path, qtbot: QtBot
) -> None:
    with running(wired, qtbot, path=file) as live:
        draft = word_a_change(live)
        before = record_of(live)
        live.hands.press(f"record:{draft}")
        assert record_of(live) == before
        (link,) = live.hands.links()
        live.hands.click(link)
        assert live.hands.focused.objectName() == f"text-proposals.{draft}.reason"
        live.close()


def test_halfway_every_objective_is_spoken_about(wired: Services, file: Path, qtbot: QtBot) -> None:
    today = wired.clock.today()
    with running(wired, qtbot, path=file) as live:
        hands = live.hands
        turn_to(live, "mid_cycle")
        hands.date("held_on", today)
        for each, answer in ((ATTENDANCE, "At risk"), (READING, "On course")):
            unfold(live, each)
            hands.choose(f"objectives.{each}.progress", answer)
            hands.write(f"objectives.{each}.words", "Said as it is.")
        hands.write("boards_part", "Shorter papers.")
        hands.date("agreed_on", today)
        live.close()
    with running(wired, qtbot, path=file) as again:
        kept = record_of(again).mid_cycle
        assert kept.on(ATTENDANCE).progress is Progress.AT_RISK
        assert kept.on(READING).progress is Progress.ON_COURSE
        assert kept.boards_part == "Shorter papers."
        again.close()


def test_a_review_stands_still_goes_on_with_later_dates_and_undo_brings_the_old_ones_back(
    wired: Services, clock: SlowClock, file: Path, qtbot: QtBot
) -> None:
    why = "Someone is away until after Christmas."
    with running(wired, qtbot, "short", why, path=file) as live:
        turn_to(live, "succession")
        begin = record_of(live)
        live.hands.press("pause")
        assert says(live, "Give a reason of at least")
        assert record_of(live) == begin
        live.hands.press("pause")
        assert record_of(live).cycle.pause is not None
        assert not live.hands.shows("action-pause")
        live.close()
    clock.moment += timedelta(days=28)
    with running(wired, qtbot, False, True, path=file) as live:
        turn_to(live, "succession")
        standing = record_of(live)
        live.hands.press("resume")
        assert record_of(live) == standing
        live.hands.press("resume")
        cycle = record_of(live).cycle
        assert "stood still for 28 days" in str(live.dialogs.asked[-1])
        assert cycle.meeting_date == standing.cycle.meeting_date + timedelta(days=28)
        due = [each.due for each in standing.cycle.steps]
        assert due
        assert all(each.due == cycle.meeting_date for each in cycle.steps)
        live.hands.key(Qt.Key.Key_Z, CTRL)
        assert record_of(live) == standing
        assert live.hands.find(QAbstractButton, "action-resume").isEnabled()
        live.close()
