"""Pages beside the review are there for everybody: backups, search, the lock, what is damaged."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.journeys.doomed_words import PASSPHRASE
from tests.journeys.running import Running, running, services_at
from tests.journeys.test_everybody import faults, too_pale
from tests.journeys.test_keyboard import there_and_back
from tests.journeys.test_repair import damaged as damaged_file
from tests.wired import KEY_WORDS, locked_example_at

from appraisal_app.application.ports.services import Services
from appraisal_app.ui.destinations import BACKUPS, RECOVERY, REPLACE, SEARCH, TWO_COPIES

damaged = damaged_file
_PAGES = (BACKUPS, RECOVERY, REPLACE, SEARCH)


@pytest.fixture
def wired(tmp_path: Path) -> Services:
    return services_at(tmp_path / "home")


def large(live: Running) -> None:
    """The smallest screen that is promised, with the largest letters and strongest colours."""
    live.program.window.resize(1280, 720)
    live.program.session.command("theme:contrast")
    live.program.session.command("text:200")
    live.hands.settle()


def hindrances(live: Running) -> Iterator[str]:
    """What keeps somebody from using the page in sight; the keyboard goes round it."""
    live.hands.settle()
    window = live.program.window
    yield from (*faults(window), *too_pale(window))
    there_and_back(live)
    assert (window.width(), window.height()) == (1280, 720)


def test_pages_beside_the_steps_and_the_lock_are_there_for_everybody(
    tmp_path: Path, wired: Services, qtbot: QtBot
) -> None:
    file = locked_example_at(tmp_path / "F.appraisal")
    before = locked_example_at(tmp_path / "The same file, from a stick.appraisal")
    with running(wired, qtbot, KEY_WORDS, path=file) as live:
        large(live)
        found: list[str] = []
        for key in _PAGES:
            live.program.session.go(key)
            found += [f"{key}: {fault}" for fault in hindrances(live)]
        live.dialogs.answers.append(KEY_WORDS)
        live.program.session.returned.lay_beside(before, None)
        assert live.program.session.page == TWO_COPIES
        found += [f"two copies: {fault}" for fault in hindrances(live)]
        live.program.session.command("lock")
        live.hands.wait_for("action-unlock")
        found += [f"locked: {fault}" for fault in hindrances(live)]
        live.hands.press("unlock")
        found += [f"locked, nothing typed: {fault}" for fault in hindrances(live)]
        live.hands.press("close_locked")
        live.close()
    assert not found, "\n".join(found)


def test_what_is_damaged_is_told_to_everybody(damaged: Path, wired: Services, qtbot: QtBot) -> None:
    target = damaged.with_name("New.appraisal")
    with running(wired, qtbot, PASSPHRASE, "recover", target, path=damaged) as live:
        live.hands.wait_for("action-open")
        large(live)
        found = list(hindrances(live))
        live.close()
    assert not found, "\n".join(found)
