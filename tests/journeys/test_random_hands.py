"""Whatever is struck, clicked and dragged, the window goes on and the file stays sound."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from unittest.mock import patch

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.journeys.anybody import printing_by_chance
from tests.journeys.random_hands import LeavingDialogs, RandomHands
from tests.journeys.running import running, services_at
from tests.soaking import is_long, rounds
from tests.wired import example_at

from appraisal_app.application.ports.files import Key, Passphrase
from appraisal_app.application.verifying import verify_file
from appraisal_app.storage.case_file import SqlCaseFile

EVENTS = 1000
HERE = EVENTS if is_long() else 150
"""How many events one round has."""
_LOOK_EVERY = 25


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_random_hands_break_nothing(
    tmp_path: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    longest = 0.0
    for seed in rounds("events of random hands", short=2, goal=1_000_000, each=EVENTS):
        longest = max(longest, _one_round(tmp_path / str(seed), qtbot, Random(seed)))  # noqa: S311
    with capsys.disabled():
        sys.stdout.write(f"\nthe longest event took {longest:.2f} s of work ")


_TRIES = 50


@contextmanager
def keys_noted(path: Path) -> Iterator[list[Key]]:
    """The keys that the file had, the last one last: somebody may have chosen the words offered."""
    keys: list[Key] = [None]
    change = SqlCaseFile.change_key

    def noting(case: SqlCaseFile, key: Passphrase | None) -> None:
        change(case, key)
        if case.path == path:
            keys.append(key)

    with patch.object(SqlCaseFile, "change_key", noting):
        yield keys


def _one_round(folder: Path, qtbot: QtBot, random: Random) -> float:
    wired = services_at(folder / "home")
    path = example_at(folder / "F.appraisal")
    with (
        qtbot.captureExceptions() as faults,
        printing_by_chance(random, folder),
        keys_noted(path) as keys,
        running(wired, qtbot, path=path, dialogs=LeavingDialogs(random, folder)) as live,
    ):
        hands = RandomHands(live.program, path, random)
        try:
            for number in range(HERE):
                hands.do_something()
                # Else it would only be told once all rounds are over.
                assert not faults, faults
                if number % _LOOK_EVERY == 0:
                    live.program.tasks.finish()
                    hands.be_there()
        except BaseException as error:
            error.add_note("\n".join(hands.did))
            raise
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        live.program.tasks.finish()
        # A new file that is begun is asked about, and chance may want to stay with it.
        assert any(live.program.window.close() for _ in range(_TRIES))
        live.close()
        assert not faults, faults
    case = wired.files().open(path, keys[-1], at=wired.clock.now())
    assert verify_file(case, wired.signing()).chain.ok
    case.close()
    return hands.longest
