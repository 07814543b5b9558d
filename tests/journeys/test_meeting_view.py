"""The meeting view from the keyboard: in with F11, through the objectives, a note, out with Esc."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.journeys.hands import CTRL, SHIFT
from tests.journeys.running import Running, new_file, running, services_at
from tests.ui.finding import focused, found

from appraisal_app.domain.objectives import Objective, ObjectiveId
from appraisal_app.domain.record import Record
from appraisal_app.ui.meeting_view.view import MeetingView
from appraisal_app.ui.shell.rail import Rail

Key = Qt.Key
TITLES = ("Reading leads", "Reserves", "Fewer teachers leave")


@pytest.fixture
def live(tmp_path: Path, qtbot: QtBot) -> Iterator[Running]:
    wired = services_at(tmp_path / "home")
    path = new_file(tmp_path / "New.appraisal", wired)
    with running(wired, qtbot, path=path) as started:
        started.review.editor.edit(with_objectives, "objectives")
        started.program.session.go("meeting")
        started.hands.settle()
        yield started
        started.close()


def with_objectives(record: Record) -> Record:
    many = tuple(
        Objective(id=ObjectiveId(f"o-{number}"), title=title) for number, title in enumerate(TITLES)
    )
    return replace(record, objectives=replace(record.objectives, objectives=many))


def view(live: Running) -> MeetingView:
    return found(live.program.window, MeetingView)


def place(live: Running) -> str:
    return view(live).reading.accessibleName()


def tab_to(live: Running, name: str) -> None:
    for _ in range(60):
        if focused().objectName() == name:
            return
        live.hands.key(Key.Key_Tab)
    raise AssertionError(f"{name} cannot be reached")


def test_a_note_is_written_on_the_second_objective_and_can_be_undone(live: Running) -> None:
    hands, rail = live.hands, found(live.program.window, Rail)
    hands.key(Key.Key_F11)
    assert place(live).startswith("Objective 1 of 3")
    assert not rail.isVisible()

    hands.key(Key.Key_PageDown)
    assert place(live).endswith("Reserves")
    hands.key(Key.Key_Right)
    assert place(live).endswith("Fewer teachers leave")
    hands.key(Key.Key_PageUp)
    tab_to(live, "meeting-note")
    hands.type("Five weeks were reached.")
    hands.key(Key.Key_Left)
    assert place(live).endswith("Reserves"), "an arrow in the notes moves the caret only"
    hands.key(Key.Key_Escape)

    assert rail.isVisible()
    assert not view(live).isVisible()
    meeting = live.review.editor.record.meeting
    assert meeting.note("o-1").words == "Five weeks were reached."
    assert not live.is_dirty()
    hands.key(Key.Key_Z, CTRL)
    assert live.review.editor.record.meeting.note("o-1").words == ""


def test_f11_again_takes_the_whole_screen_and_esc_gives_it_back_first(live: Running) -> None:
    hands, window = live.hands, live.program.window
    hands.key(Key.Key_F11)
    hands.key(Key.Key_F11)
    assert window.isFullScreen()

    hands.key(Key.Key_Escape)
    assert not window.isFullScreen()
    assert view(live).isVisible()

    hands.key(Key.Key_Escape)
    assert not view(live).isVisible()


def test_leaving_for_another_page_gives_the_screen_back(live: Running) -> None:
    hands, window = live.hands, live.program.window
    hands.key(Key.Key_F11)
    hands.key(Key.Key_F11)

    hands.key(Key.Key_D, CTRL)

    assert not view(live).isVisible()
    assert not window.isFullScreen()


def test_tab_goes_round_and_back_and_every_stop_has_a_name(live: Running) -> None:
    live.hands.key(Key.Key_F11)
    tab_to(live, "action-make")
    live.hands.key(Key.Key_Space)
    live.hands.key(Key.Key_Tab)
    there = _round(live, Qt.KeyboardModifier.NoModifier)
    names = {each.objectName() for each in there}

    assert all(each.accessibleName() for each in there)
    assert {"meeting-reading", "meeting-note", "in-room", "action-next", "action-leave"} <= names
    ticks = [name for name in names if name.startswith("tick-")]
    assert len(ticks) == len(live.review.editor.record.meeting.agenda) > 10
    assert _round(live, SHIFT) == [there[0], *reversed(there[1:])]


def _round(live: Running, modifier: Qt.KeyboardModifier) -> list[QWidget]:
    seen = [focused()]
    for _ in range(120):
        live.hands.key(Key.Key_Tab, modifier)
        if focused() is seen[0]:
            return seen
        assert focused() not in seen, focused().objectName()
        seen.append(focused())
    raise AssertionError("Tab comes to no end")


def test_the_panels_views_come_up_hidden_every_time(live: Running) -> None:
    hands = live.hands
    hands.key(Key.Key_F11)
    tab_to(live, "in-room")
    hands.key(Key.Key_Space)
    assert not view(live).top.in_room.button.isChecked()

    hands.key(Key.Key_Escape)
    hands.key(Key.Key_F11)

    assert view(live).top.in_room.button.isChecked()
