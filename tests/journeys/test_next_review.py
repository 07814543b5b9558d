"""From a review signed on paper to the next one, and what goes along."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.journeys.hands import CTRL
from tests.journeys.prepared import record_of, says
from tests.journeys.running import Running, running
from tests.journeys.turning import turn_to
from tests.wired import example_at
from tests.wired import wired as wired_at

from appraisal_app.application.documents.building import named
from appraisal_app.application.ports.services import Services
from appraisal_app.application.reading import read_content
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.judgement import Judgements, Statement
from appraisal_app.domain.pay import PayCase
from appraisal_app.domain.people import Office
from appraisal_app.domain.record import Record
from appraisal_app.domain.reflection import Reflection
from appraisal_app.ui.widgets.text_box import TextBox

MEETING = "21/10/2027"


@pytest.fixture
def wired(tmp_path: Path) -> Services:
    return wired_at(tmp_path / "home")


@pytest.fixture
def example(tmp_path: Path) -> Path:
    return example_at(tmp_path / "Example.appraisal")


def paste(live: Running, field: str, text: str) -> None:
    """Put text in from the clipboard: not every letter of a name has a key."""
    hands = live.hands
    QApplication.clipboard().setText(text)
    box = hands.find(TextBox, f"text-{field}")
    hands.click(box)
    hands.key(Qt.Key.Key_A, CTRL)
    hands.key(Qt.Key.Key_V, CTRL)
    assert box.text() == text


def sign_on_paper(live: Running) -> Record:
    """Both have signed in ink; gives the review as it is signed."""
    hands, today = live.hands, live.services.clock.today()
    turn_to(live, "sign_off")
    hands.choose("draft.way", "On paper")
    for office in (Office.CHAIR, Office.CHIEF_EXECUTIVE):
        paste(live, "draft.paper_name", named(record_of(live), office))
        hands.date("draft.paper_on", today)
        hands.write("draft.paper_where", "Clerk's safe, folder 12")
        hands.tick("draft.declared")
        live.dialogs.answers.append(True)
        hands.press("record_paper")
    assert record_of(live).cycle.status is Status.SIGNED
    return record_of(live)


def report_and_close(live: Running) -> Record:
    """The board is told, the letter goes out, the review is closed."""
    hands, today = live.hands, live.services.clock.today()
    turn_to(live, "report")
    hands.date("meeting_date", today)
    hands.tick("heard")
    hands.press("report")
    turn_to(live, "letter")
    hands.date("sent_on", today)
    hands.write("appeal_to", "The clerk")
    hands.date("appeal_until", today)
    live.dialogs.answers.append(True)
    hands.press("close")
    assert record_of(live).cycle.status is Status.CLOSED
    return record_of(live)


def start_the_next(live: Running, *answers: object) -> Record:
    """The button, with the day of the next meeting; gives the review in sight then."""
    live.dialogs.answers += answers
    live.hands.press("roll_forward")
    assert not live.dialogs.answers
    return record_of(live)


def test_what_goes_on_is_there_and_nothing_of_what_was_said_of_anybody(
    wired: Services, example: Path, qtbot: QtBot
) -> None:
    with running(wired, qtbot, path=example) as live:
        sign_on_paper(live)
        former = report_and_close(live)
        live.hands.go_home()
        new = start_the_next(live, MEETING)
        assert new.cycle.previous_cycle == former.cycle.id
        assert new.cycle.label == "2026/27"
        assert new.cycle.meeting_date.isoformat() == "2027-10-21"
        assert [each.title for each in new.objectives.objectives] == [
            each.title for each in former.next_objectives.objectives
        ]
        assert [each.text for each in new.principles.principles] == [
            each.text for each in former.principles.principles
        ]
        assert new.promises.promises
        cycle = new.cycle.id
        assert new.judgements == Judgements(id=cycle)
        assert new.pay == PayCase(id=cycle)
        assert new.reflection == Reflection(id=cycle)
        assert new.statement == Statement(id=cycle)
        live.close()
    with running(wired, qtbot, path=example) as again:
        content = read_content(again.review.case)
        assert len(content.records) == 4
        assert content.records[-2] == former
        assert record_of(again) == new
        again.close()


def test_the_new_review_is_in_sight_and_the_years_stand_side_by_side(
    wired: Services, example: Path, qtbot: QtBot
) -> None:
    with running(wired, qtbot, path=example) as live:
        former = sign_on_paper(live)
        turn_to(live, "letter")
        new = start_the_next(live, MEETING)
        shown = live.hands.find(QAbstractButton, "review-button").accessibleName()
        assert new.cycle.label in shown
        turn_to(live, "objectives")
        before = {each.id for each in former.objectives.standing}
        carried = [each for each in new.objectives.objectives if each.carried_from in before]
        assert carried
        assert says(live, carried[0].title)
        turn_to(live, "promises")
        assert says(live, new.promises.promises[0].text[:40])
        turn_to(live, "compare")
        assert says(live, "2026/27")
        assert says(live, "2025/26")
        assert carried[0].title in described(live)
        live.close()


def described(live: Running) -> str:
    """What the charts in sight say to somebody who cannot see them."""
    widgets = live.program.window.findChildren(QWidget)
    return " ".join(
        f"{each.accessibleName()} {each.accessibleDescription()}"
        for each in widgets
        if each.isVisible()
    )


def test_a_day_that_nobody_can_read_is_asked_for_again_and_turning_away_starts_nothing(
    wired: Services, example: Path, qtbot: QtBot
) -> None:
    with running(wired, qtbot, path=example) as live:
        former = sign_on_paper(live)
        turn_to(live, "compare")
        assert start_the_next(live, "next autumn", None) == former
        assert "“next autumn” is not a day that can be read" in str(live.dialogs.asked[-1])
        assert len(read_content(live.review.case).records) == 3
        live.close()


def test_home_offers_no_next_review_while_this_one_is_unsigned(
    wired: Services, example: Path, qtbot: QtBot
) -> None:
    with running(wired, qtbot, path=example) as live:
        live.hands.go_home()
        assert not live.hands.shows("action-roll_forward")
        live.close()
