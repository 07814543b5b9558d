from __future__ import annotations

from collections.abc import Callable

import pytest

from appraisal_app.application.errors import AppError, DiskFullError
from appraisal_app.ui.autosave import AGAIN_MS, SOON_MS, Autosave


class Clock:
    """A single shot that rings when a test moves time on."""

    def __init__(self) -> None:
        self.now = 0
        self._at: int | None = None
        self._call: Callable[[], object] | None = None

    def start(self, milliseconds: int, call: Callable[[], object]) -> None:
        self._at, self._call = self.now + milliseconds, call

    def stop(self) -> None:
        self._at = None

    def advance(self, milliseconds: int) -> None:
        for _ in range(milliseconds):
            self.now += 1
            if self._at == self.now and self._call is not None:
                self._at = None
                self._call()


class Editor:
    """Counts the saves; refuses while `fault` is set."""

    def __init__(self) -> None:
        self.dirty = False
        self.saved_at: list[int] = []
        self.fault: AppError | None = None
        self.clock: Clock | None = None

    def save(self) -> None:
        if self.fault is not None:
            raise self.fault
        self.dirty = False
        self.saved_at.append(self.clock.now if self.clock else 0)


class Screen:
    def __init__(self) -> None:
        self.heard: list[str] = []

    def saved(self) -> None:
        self.heard.append("saved")

    def save_failed(self, error: AppError) -> None:
        self.heard.append(error.sentence)


class Desk:
    """All the parts, and somebody typing."""

    def __init__(self) -> None:
        self.clock, self.editor, self.screen = Clock(), Editor(), Screen()
        self.editor.clock = self.clock
        self.autosave = Autosave(self.editor, self.clock, self.screen)

    def key(self) -> None:
        self.editor.dirty = True
        self.autosave.changed()


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_one_change_is_saved_within_a_second(desk: Desk) -> None:
    desk.key()
    desk.clock.advance(1000)
    assert desk.editor.saved_at == [SOON_MS]
    assert desk.screen.heard == ["saved"]


def test_somebody_who_never_stops_typing_is_saved_every_second(desk: Desk) -> None:
    for _ in range(50):
        desk.key()
        desk.clock.advance(100)
    waits = [b - a for a, b in zip(desk.editor.saved_at, desk.editor.saved_at[1:], strict=False)]
    assert desk.editor.saved_at[0] <= 1000
    assert len(desk.editor.saved_at) >= 5
    assert max(waits) <= 1000


def test_leaving_saves_at_once_and_nothing_more_comes_later(desk: Desk) -> None:
    desk.key()
    assert desk.autosave.now()
    desk.clock.advance(5000)
    assert desk.editor.saved_at == [0]


def test_nothing_is_written_when_nothing_changed(desk: Desk) -> None:
    desk.autosave.changed()
    desk.clock.advance(5000)
    assert desk.autosave.now()
    assert desk.editor.saved_at == []
    assert desk.screen.heard == []


def test_a_failure_is_told_and_tried_again_until_it_works(desk: Desk) -> None:
    desk.editor.fault = DiskFullError()
    desk.key()
    desk.clock.advance(SOON_MS + AGAIN_MS)
    assert [text == DiskFullError().sentence for text in desk.screen.heard] == [True, True]
    desk.editor.fault = None
    desk.clock.advance(AGAIN_MS)
    assert desk.screen.heard[-1] == "saved"
    assert not desk.editor.dirty


def test_a_key_after_a_failure_is_not_put_off_to_the_slow_attempt(desk: Desk) -> None:
    desk.editor.fault = DiskFullError()
    desk.key()
    desk.clock.advance(SOON_MS)
    desk.editor.fault = None
    desk.key()
    desk.clock.advance(SOON_MS)
    assert desk.screen.heard[-1] == "saved"


def test_leaving_with_a_failure_says_that_it_is_not_safe_to_go(desk: Desk) -> None:
    desk.editor.fault = DiskFullError()
    desk.key()
    assert not desk.autosave.now()


def test_undoing_back_to_what_is_saved_takes_the_failure_away(desk: Desk) -> None:
    desk.editor.fault = DiskFullError()
    desk.key()
    desk.autosave.now()
    desk.editor.fault, desk.editor.dirty = None, False
    assert desk.autosave.now()
    assert desk.screen.heard[-1] == "saved"


def test_after_a_stop_nothing_is_saved(desk: Desk) -> None:
    desk.key()
    desk.autosave.stop()
    desk.clock.advance(5000)
    assert desk.editor.saved_at == []
