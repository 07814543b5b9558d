"""Everything can be done without a mouse, and the keyboard is never nowhere."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListView, QRadioButton, QWidget
from pytestqt.qtbot import QtBot
from tests.journeys import places, reach, steps
from tests.journeys.hands import CTRL, SHIFT, Hands, in_sight
from tests.journeys.running import Running, new_file, running, services_at
from tests.journeys.test_everybody import called, can_have_the_keyboard

from appraisal_app.application.ports.services import Services
from appraisal_app.domain.cycle import Status
from appraisal_app.ui.destinations import DOCUMENTS, HOME, PROTECT, WELCOME

Key = Qt.Key
_MOST = 400
"""Presses of Tab after which a control counts as out of reach."""
_BUSY_PAGES = (
    *(HOME, "basis", "people", "framework", "confidentiality", "panel", "timetable"),
    *("objectives", "views", "sign_off", "pay", "letter", DOCUMENTS, PROTECT),
)


@pytest.fixture
def wired(tmp_path: Path) -> Services:
    return services_at(tmp_path / "home")


@pytest.fixture
def file(tmp_path: Path, wired: Services) -> Path:
    return new_file(tmp_path / "New.appraisal", wired)


def test_tab_reaches_everything_and_shift_tab_goes_the_same_way_back(
    wired: Services, file: Path, qtbot: QtBot
) -> None:
    with running(wired, qtbot) as live:
        for _ in places.outside(live):
            there_and_back(live)
        live.program.session.go(WELCOME)
        live.program.session.dropped((file,))
        for key in _BUSY_PAGES:
            live.program.session.go(key)
            live.hands.settle()
            if key == "people":
                live.hands.add("persons")
            there_and_back(live)
        live.close()


def there_and_back(live: Running) -> None:
    hands = live.hands
    hands.key(Key.Key_Tab)
    there = _round(hands, Qt.KeyboardModifier.NoModifier)
    back = _round(hands, SHIFT)
    order = list(reach.out_of_order(live.program.window, there))
    assert not order, [(called(one), called(other)) for one, other in order]
    assert back == [there[0], *reversed(there[1:])]
    wanted = {each for each in live.program.window.findChildren(QWidget) if _is_stop(each)}
    missed = wanted - set(there)
    assert not missed, [called(each) for each in missed]
    _looks_different(hands, there)


def _looks_different(hands: Hands, there: list[QWidget]) -> None:
    """One of each class is seen to have the keyboard, when another is there to take it."""
    one_of_each = {type(each): each for each in there} if len(there) > 1 else {}
    for each in one_of_each.values():
        each.setFocus(Qt.FocusReason.TabFocusReason)
        hands.settle()
        looked = reach.looks_of(each)
        other = there[there.index(each) - 1]
        other.setFocus(Qt.FocusReason.TabFocusReason)
        hands.settle()
        assert reach.looks_of(each) != looked, f"the keyboard is not seen on {called(each)}"


def _round(hands: Hands, modifier: Qt.KeyboardModifier) -> list[QWidget]:
    """Everything on the way from here to here."""
    seen = [hands.focused]
    for _ in range(_MOST):
        hands.key(Key.Key_Tab, modifier)
        if hands.focused is seen[0]:
            return seen
        assert hands.focused not in seen, called(hands.focused)
        assert not in_sight(hands.focused).isEmpty(), called(hands.focused)
        seen.append(hands.focused)
    raise AssertionError("Tab comes to no end")


def _is_stop(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isVisible() and can_have_the_keyboard(widget)


class Keyboard:
    """Somebody without a mouse."""

    def __init__(self, live: Running) -> None:
        self._live = live
        self._hands = live.hands

    def to(self, name: str) -> None:
        """Press Tab until the control of that object name, or beginning of a name, is reached."""
        for _ in range(_MOST):
            here = self._hands.focused
            if here.objectName() == name or here.accessibleName().startswith(name):
                return
            self.press(Key.Key_Tab)
        raise AssertionError(f"{name} cannot be reached")

    def press(self, key: Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key; the keyboard is somewhere in sight after it."""
        self._hands.key(key, modifier)
        self.is_somewhere()

    def is_somewhere(self) -> None:
        """The keyboard is on something that shows and can be used."""
        here = self._hands.focused
        assert here.isVisible(), called(here)
        assert here.isEnabled(), called(here)

    def write(self, name: str, text: str) -> None:
        self.to(name)
        self._hands.type(text)

    def date(self, name: str, day: date) -> None:
        self.write(name, f"{day.day}/{day.month}/{day.year}")
        self.press(Key.Key_Tab)

    def choose(self, first: str, label: str) -> None:
        """Go to a group of radio buttons, and with the arrows to the one with that label."""
        self.to(first)
        for _ in range(10):
            here = self._hands.focused
            assert isinstance(here, QRadioButton)
            if here.accessibleName().startswith(label):
                self.press(Key.Key_Space)
                assert here.isChecked()
                return
            self.press(Key.Key_Down)
        raise AssertionError(f"{label} cannot be chosen")

    def select(self, name: str, label: str) -> None:
        self.to(name)
        box = self._hands.focused
        assert isinstance(box, QComboBox)
        while not box.currentText().startswith(label):
            before = box.currentIndex()
            self.press(Key.Key_Down)
            assert box.currentIndex() > before, f"{label} is not in the list"


def test_a_file_is_started_and_the_first_stage_done_without_a_mouse(
    wired: Services, tmp_path: Path, qtbot: QtBot
) -> None:
    with running(wired, qtbot, tmp_path / "F.appraisal") as live:
        keys, today = Keyboard(live), wired.clock.today()
        _start_a_file(keys, live, today)
        for fill in _FIRST_STAGE:
            keys.press(Key.Key_PageDown, CTRL)
            fill(keys, today)
        keys.to("action-open_planning")
        keys.press(Key.Key_Return)
        assert live.review.editor.record.cycle.status is Status.PLANNING
        _fill_panel(keys, today)
        record = live.review.editor.record
        assert [each.full_name for each in record.people.persons][-1] == steps.TRUSTEE
        assert len(record.panel.members) == 2
        live.close()


def _start_a_file(keys: Keyboard, live: Running, today: date) -> None:
    keys.to("door-new")
    keys.press(Key.Key_Space)
    keys.write("text-trust", steps.TRUST)
    keys.write("text-chief_executive", steps.CHIEF)
    keys.write("text-your_name", steps.CHAIR)
    keys.choose("Chair of trustees", "Chair of trustees")
    keys.choose("Autumn review", "Autumn review")
    keys.date("date-meeting_date", today)
    keys.to("action-continue")
    keys.press(Key.Key_Return)
    keys.choose("Six words", "No passphrase")
    keys.to("action-create")
    keys.press(Key.Key_Space)
    live.hands.wait_for("rail-list")
    live.hands.settle()
    keys.is_somewhere()


def _fill_basis(keys: Keyboard, today: date) -> None:
    keys.write("text-basis.appraisal_policy", "Executive appraisal policy")
    keys.date("date-basis.policy_adopted_on", today)
    keys.choose("Yes", "No")


def _fill_principles(keys: Keyboard, today: date) -> None:
    keys.date("date-accepted_by_chair", today)
    keys.date("date-accepted_by_ceo", today)


def _fill_people(keys: Keyboard, _: date) -> None:
    keys.to("add-persons")
    keys.press(Key.Key_Space)
    keys.write("Name", steps.TRUSTEE)


def _fill_nothing(keys: Keyboard, _: date) -> None:
    """Framework and scale are chosen as the application brings them."""
    keys.is_somewhere()


def _fill_confidentiality(keys: Keyboard, today: date) -> None:
    keys.date("date-explained_on", today)
    keys.choose("The contract", "A public task")


def _fill_adoption(keys: Keyboard, today: date) -> None:
    keys.date("date-board_adopted_on", today)
    keys.write("text-board_minute_ref", "Board, item 7")


_FIRST_STAGE: tuple[Callable[[Keyboard, date], None], ...] = (
    _fill_basis,
    _fill_principles,
    _fill_people,
    _fill_nothing,
    _fill_confidentiality,
    _fill_adoption,
)


def _fill_panel(keys: Keyboard, today: date) -> None:
    for name in (steps.CHAIR, steps.TRUSTEE):
        keys.to("add-members")
        keys.press(Key.Key_Space)
        keys.select("Who?", name)
    keys.date("date-conflicts_asked_on", today)


def test_f6_goes_round_the_panes_and_the_rail_turns_pages(
    wired: Services, file: Path, qtbot: QtBot
) -> None:
    with running(wired, qtbot, path=file) as live:
        keys, hands = Keyboard(live), live.hands
        hands.go("basis")
        hands.write("basis.delegation", "Scheme")
        text = hands.focused
        keys.press(Key.Key_F6)
        assert hands.focused.objectName() == "guidance-text"
        keys.press(Key.Key_F6)
        rail = hands.find(QListView, "rail-list")
        assert hands.focused is rail
        keys.press(Key.Key_F6)
        assert hands.focused is text
        keys.press(Key.Key_F6, None)
        keys.press(Key.Key_F6, None)
        keys.press(Key.Key_Down)
        keys.press(Key.Key_Return)
        assert _title(hands) == "Purpose and principles"
        assert live.review.editor.record.principles.basis.delegation == "Scheme"
        live.close()


def test_ctrl_page_down_goes_through_every_step_and_back(
    wired: Services, file: Path, qtbot: QtBot
) -> None:
    with running(wired, qtbot, path=file) as live:
        keys, hands = Keyboard(live), live.hands
        process = live.review.editor.record.cycle.process
        titles = [step.title for step in process.steps]
        seen = []
        for _ in titles:
            keys.press(Key.Key_PageDown, CTRL)
            seen.append(_title(hands))
        assert seen == titles
        keys.press(Key.Key_PageDown, CTRL)
        assert _title(hands) == "Documents"
        for _ in (*titles, DOCUMENTS):
            keys.press(Key.Key_PageUp, CTRL)
        assert _title(hands).startswith("Review ")
        live.close()


def _title(hands: Hands) -> str:
    """The largest words that show."""
    labels = [each for each in hands.window.findChildren(QLabel) if each.isVisible()]
    return max(labels, key=lambda each: each.font().pointSizeF()).text()


Deed = Callable[[Hands, Keyboard], None]


def _remove_a_card(hands: Hands, keys: Keyboard) -> None:
    hands.go("people")
    hands.add("persons")
    keys.to("Remove this person")
    keys.press(Key.Key_Space)


def _undo_a_new_card(hands: Hands, keys: Keyboard) -> None:
    hands.go("people")
    hands.add("persons")
    hands.type("X")
    keys.press(Key.Key_Z, CTRL)
    keys.press(Key.Key_Z, CTRL)
    assert len(hands.window.findChildren(QLineEdit)) > 0


def _move_a_card(hands: Hands, keys: Keyboard) -> None:
    hands.go("people")
    hands.add("persons")
    keys.to("Move up")
    keys.press(Key.Key_Space)


def _use_what_goes_away_then(hands: Hands, keys: Keyboard) -> None:
    hands.go("sign_off")
    keys.to("action-circulation.usual")
    keys.press(Key.Key_Space)


def _answer_what_takes_a_field_away(hands: Hands, keys: Keyboard) -> None:
    hands.go("principles")
    hands.write("override_reason", "She was away.")
    keys.press(Key.Key_Tab, SHIFT)
    keys.press(Key.Key_Tab, SHIFT)
    hands.type("1/9/2026")
    keys.press(Key.Key_Tab)


def _fold_a_card_with_the_keyboard_in_it(hands: Hands, keys: Keyboard) -> None:
    hands.go("people")
    hands.add("persons")
    hands.named("Fold Somebody").click()
    hands.settle()
    keys.is_somewhere()


def _follow_a_link_that_goes_away(hands: Hands, keys: Keyboard) -> None:
    hands.go("adoption")
    hands.press("open_planning")
    hands.links()[0].setFocus()
    keys.press(Key.Key_Space)


def _change_the_size_of_text(hands: Hands, keys: Keyboard) -> None:
    hands.go("basis")
    hands.write("basis.delegation", "x")
    hands.window.resize(700, 500)
    hands.settle()
    keys.is_somewhere()
    keys.press(Key.Key_F1, CTRL)
    keys.press(Key.Key_F1, CTRL)


@pytest.mark.parametrize(
    "deed",
    [
        _remove_a_card,
        _undo_a_new_card,
        _move_a_card,
        _use_what_goes_away_then,
        _answer_what_takes_a_field_away,
        _fold_a_card_with_the_keyboard_in_it,
        _follow_a_link_that_goes_away,
        _change_the_size_of_text,
    ],
)
def test_the_keyboard_is_never_nowhere(
    wired: Services, file: Path, qtbot: QtBot, deed: Deed
) -> None:
    with running(wired, qtbot, path=file) as live:
        keys = Keyboard(live)
        deed(live.hands, keys)
        live.hands.settle()
        keys.is_somewhere()
        keys.press(Key.Key_Tab)
        live.close()
