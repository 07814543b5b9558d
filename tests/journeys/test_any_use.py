"""Whatever is pressed and typed, in whatever order, nothing breaks and nothing is lost."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from pytestqt.qtbot import QtBot
from tests.journeys.anybody import Anybody, AnyDialogs, printing_by_chance
from tests.journeys.running import Running, new_file, running, services_at
from tests.journeys.test_everybody import faults
from tests.soaking import rounds
from tests.wired import example_at

from appraisal_app.application.reading import read_content
from appraisal_app.application.verifying import verify_file
from appraisal_app.domain.content import FileContent

DEEDS = 120
_EVERY, _ROUNDS = 30, 10


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_any_use_leaves_a_sound_file_with_all_that_was_written(
    tmp_path: Path, qtbot: QtBot
) -> None:
    row = "deeds of somebody who uses whatever there is"
    for seed in rounds(row, short=3, goal=60_000, each=DEEDS):
        _used(tmp_path / str(seed), qtbot, seed)


def _used(folder: Path, qtbot: QtBot, seed: int) -> None:
    wired = services_at(folder / "home")
    path, random = folder / "F.appraisal", Random(seed)  # noqa: S311
    if seed % 2:
        example_at(path)
    else:
        new_file(path, wired)
    dialogs = AnyDialogs(random, folder)
    with (
        qtbot.captureExceptions() as faults_in_between,
        printing_by_chance(random, folder),
        running(wired, qtbot, path=path, dialogs=dialogs) as live,
    ):
        anybody = Anybody(live, random)
        try:
            written = _use(live, anybody)
        except BaseException as error:
            error.add_note("\n".join(anybody.did[-25:]))
            raise
        live.close()
        assert not faults_in_between, faults_in_between
    case = wired.files().open(path, None, at=wired.clock.now())
    assert verify_file(case, wired.signing()).chain.ok
    assert read_content(case) == written
    case.close()


def _use(live: Running, anybody: Anybody) -> FileContent:
    """Everything that is in the file at the end, as the window believes."""
    review = live.review
    for number in range(DEEDS):
        anybody.do_something()
        assert live.hands.focused.isVisible()
        assert live.program.session.review is review
        if number % _EVERY == 0:
            live.program.tasks.finish()
            assert _lasting_faults(live) == []
    live.program.tasks.finish()
    live.hands.go_home()
    live.wait_until(lambda: not live.is_dirty())
    return read_content(review.case)


def _lasting_faults(live: Running) -> list[str]:
    """What stays cut once the window has come to rest; rubbish in a date may be of any length."""
    found: list[str] = []
    for _ in range(_ROUNDS):
        live.hands.settle()
        found = [each for each in faults(live.program.window) if "LineBox" not in each]
        if not found:
            break
    return found
