"""The meeting view with real widgets: nothing is cut, and keys do their work."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.journeys.reach import is_small_target
from tests.ui.fakes import PageEar
from tests.ui.finding import found
from tests.ui.kit.gallery import cut
from tests.ui.stages.records import READING, empty_record, full_record

from appraisal_app.domain.agenda import usual_agenda
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.objectives import Objective, ObjectiveId, SuccessCriterion
from appraisal_app.domain.record import Record
from appraisal_app.ui.meeting_view.building import Glance, meeting_state
from appraisal_app.ui.meeting_view.view import MeetingView
from appraisal_app.ui.theme.appearance import Appearance
from appraisal_app.ui.theme.icons import Icons

Key = Qt.Key
Open = Callable[[Record, Glance], MeetingView]
LONG = (
    "Every school in the trust teaches reading by one agreed approach and can show it term by term"
)


def with_agenda(record: Record) -> Record:
    numbers = iter(range(100))
    agenda = usual_agenda(record, lambda: f"i-{next(numbers)}")
    return replace(record, meeting=replace(record.meeting, agenda=agenda))


def full() -> Record:
    return with_agenda(full_record(Status.MEETING))


def eight() -> Record:
    record = full_record(Status.MEETING)
    criteria = tuple(SuccessCriterion(id=f"c{n}", measure=LONG, target="all") for n in range(3))
    many = tuple(
        Objective(
            id=ObjectiveId(f"o-{n}"), title=LONG, statement=LONG * 3, success_criteria=criteria
        )
        for n in range(8)
    )
    return with_agenda(replace(record, objectives=replace(record.objectives, objectives=many)))


RECORDS = {"empty": lambda: empty_record(Status.MEETING), "full": full, "eight": eight}


@pytest.fixture
def ear() -> PageEar:
    return PageEar()


@pytest.fixture
def opened(qtbot: QtBot, icons: Icons, ear: PageEar) -> Open:
    def make(record: Record, glance: Glance) -> MeetingView:
        view = MeetingView(ear, icons)
        view.resize(1280, 720)
        qtbot.addWidget(view)
        view.render_state(meeting_state(record, glance))
        view.show()
        qtbot.waitExposed(view)
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        return view

    return make


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("make", RECORDS.values(), ids=RECORDS.keys())
@pytest.mark.parametrize("in_room", [True, False])
def test_nothing_is_cut_in_a_small_window(
    opened: Open,
    appearance: Appearance,
    percent: int,
    make: Callable[[], Record],
    *,
    in_room: bool,
) -> None:
    appearance.set_text_size(percent)
    view = opened(make(), Glance(in_room=in_room))

    assert cut(view) == []
    assert (view.width(), view.height()) == (1280, 720)


def columns(view: MeetingView) -> list[QPoint]:
    keys = ("own", "evidence", "panel")
    return [found(view, QWidget, f"column-{key}").mapTo(view, QPoint(0, 0)) for key in keys]


def test_columns_stand_side_by_side_and_below_each_other_in_large_letters(
    opened: Open, appearance: Appearance, qtbot: QtBot
) -> None:
    view = opened(full(), Glance())
    assert len({place.y() for place in columns(view)}) == 1
    assert view.agenda.mapTo(view, QPoint(0, 0)).x() == 0

    appearance.set_text_size(200)

    qtbot.waitUntil(lambda: len({place.x() for place in columns(view)}) == 1)
    below = view.reading.note.mapTo(view, QPoint(0, 0)).y()
    qtbot.waitUntil(lambda: view.agenda.mapTo(view, QPoint(0, 0)).y() > below)
    appearance.set_text_size(100)
    qtbot.waitUntil(lambda: view.agenda.mapTo(view, QPoint(0, 0)).x() == 0)


def test_letters_are_larger_than_on_a_page(opened: Open) -> None:
    view = opened(full(), Glance())
    words = next(w for w in view.findChildren(QLabel) if w.text() == "Seven leads are trained.")

    assert words.font().pointSizeF() == pytest.approx(view.font().pointSizeF() * 1.25)
    assert view.reading.note.box.font().pointSizeF() == words.font().pointSizeF()


def test_letters_follow_the_size_of_text(opened: Open, appearance: Appearance) -> None:
    view = opened(full(), Glance())
    before = view.reading.note.box.font().pointSizeF()

    appearance.set_text_size(150)

    assert view.reading.note.box.font().pointSizeF() == pytest.approx(before * 1.5)


def test_everything_that_can_be_pressed_has_a_name(opened: Open) -> None:
    view = opened(full(), Glance())
    assert [
        button
        for button in view.findChildren(QAbstractButton)
        if button.isVisible() and not button.accessibleName()
    ] == []
    assert view.reading.note.box.accessibleName() == "Notes on objective 1"
    assert view.reading.accessibleName().startswith("Objective 1 of 3")


def test_everything_that_can_be_pressed_is_easy_to_hit(opened: Open) -> None:
    view = opened(full(), Glance())
    buttons = [each for each in view.findChildren(QAbstractButton) if each.isVisible()]
    assert len(buttons) > 9
    assert [each.objectName() for each in buttons if is_small_target(each)] == []


def test_keys_turn_the_page_but_in_the_notes_arrows_move_the_caret(
    opened: Open, ear: PageEar
) -> None:
    view = opened(full(), Glance())
    view.setFocus()
    for key in (Key.Key_Right, Key.Key_Left, Key.Key_PageDown, Key.Key_PageUp, Key.Key_Escape):
        QTest.keyClick(view.focusWidget(), key)
    pressed = [("pressed", key) for key in ("next", "previous", "next", "previous", "leave")]
    assert ear.heard == pressed

    box = view.reading.note.box
    box.setFocus()
    ear.heard.clear()
    for key in (Key.Key_Left, Key.Key_Right, Key.Key_PageDown):
        QTest.keyClick(box, key)

    assert ear.heard == [("pressed", "next")]


def test_a_tick_and_a_title_say_what_they_are_for(opened: Open, ear: PageEar) -> None:
    view = opened(full(), Glance())
    line = view.agenda.lines[0]
    assert line.box.accessibleName().startswith("Dealt with: Why we are here")

    QTest.mouseClick(line.box, Qt.MouseButton.LeftButton)
    QTest.mouseClick(line.place, Qt.MouseButton.LeftButton)

    assert ear.heard == [("changed", "tick:i-0", True), ("pressed", "go:i-0")]


def test_the_next_objective_begins_at_its_top_with_its_item_in_sight(
    opened: Open, qtbot: QtBot
) -> None:
    record = eight()
    view = opened(record, Glance())
    view.reading.verticalScrollBar().setValue(300)

    view.render_state(meeting_state(record, Glance(here="o-7")))

    assert view.reading.verticalScrollBar().value() == 0
    line = next(each for each in view.agenda.lines if each.is_here)
    qtbot.waitUntil(lambda: not line.visibleRegion().isEmpty())


def test_in_notes_that_can_only_be_read_arrows_move_the_caret_too(
    opened: Open, ear: PageEar
) -> None:
    view = opened(full(), Glance(lock="It is signed."))
    box = view.reading.note.box
    box.setFocus()
    for key in (Key.Key_Left, Key.Key_Right):
        QTest.keyClick(box, key)

    assert ear.heard == []


def test_a_locked_meeting_offers_nothing_to_change(opened: Open) -> None:
    view = opened(full(), Glance(lock="It is signed."))

    assert view.reading.note.box.isReadOnly()
    assert not any(line.box.isEnabled() for line in view.agenda.lines)
    assert view.next.isEnabled()


def test_typing_does_not_disturb_the_caret(opened: Open, ear: PageEar) -> None:
    record = full()
    view = opened(record, Glance())
    box = view.reading.note.box
    box.setFocus()
    QTest.keyClicks(box, "ab")
    QTest.keyClick(box, Key.Key_Left)
    place = box.textCursor().position()
    typed = box.text()

    note = replace(record.meeting.note(READING), words=typed)
    meeting = replace(record.meeting, objective_notes=(note,))
    view.render_state(meeting_state(replace(record, meeting=meeting), Glance()))

    assert (box.text(), box.textCursor().position()) == (typed, place)
    assert ear.heard[-1] == ("changed", "note", typed)
