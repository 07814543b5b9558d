"""The line never says “Saved” before it is, and whatever hinders saving, a copy can be saved."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.journeys.running import Running, new_file, running, services_at

from appraisal_app.application.errors import (
    AppError,
    DiskFullError,
    HeldError,
    ReplacedError,
    VanishedError,
)
from appraisal_app.application.ports.files import UnitOfWork

TROUBLES: tuple[Callable[[], AppError], ...] = (
    DiskFullError,
    HeldError,
    ReplacedError,
    VanishedError,
)


class Hindered:
    """Saving into an open file, which fails while there is trouble; notes what the line says."""

    def __init__(self, live: Running, monkeypatch: pytest.MonkeyPatch) -> None:
        case = live.review.case
        self._live = live
        self._begin = case.unit_of_work
        self.trouble: AppError | None = None
        self.said: list[str] = []
        monkeypatch.setattr(case, "unit_of_work", self.unit_of_work)

    @contextmanager
    def unit_of_work(self) -> Generator[UnitOfWork]:
        with self._begin() as unit:
            yield unit
            if self._live.is_dirty():
                self.said.append(self._live.hands.saved_line)
            if self.trouble is not None:
                raise self.trouble


def test_saved_is_said_when_it_is_saved_and_trouble_has_a_way_on(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    wired = services_at(tmp_path / "home")
    path = new_file(tmp_path / "F.appraisal", wired)
    with running(wired, qtbot, path=path) as live:
        hands, store = live.hands, Hindered(live, monkeypatch)
        hands.go("meeting")
        hands.write("place", "Room")
        hands.wait_saved()
        for kind in TROUBLES:
            error = store.trouble = kind()
            hands.type("x")
            live.wait_until(lambda: hands.trouble.startswith(error.sentence))  # noqa: B023 - waited for here
            assert hands.saved_line.startswith("Not saved yet")
            assert hands.named("Save a copy elsewhere").isEnabled()
            store.trouble = None
            hands.click(hands.named("Try again"))
            assert hands.saved_line.startswith("Saved")
            assert hands.trouble == ""
        assert store.said
        assert not [line for line in store.said if line.startswith("Saved")]
        live.close()
