"""An error that no page caught: a bug gives a report to copy, anything else its own sentence."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from appraisal_app.application.errors import VanishedError
from appraisal_app.domain.passphrase import strength
from appraisal_app.system.logs import start_logging
from appraisal_app.ui.application.unexpected import NOT_DONE, Telling, UnexpectedErrors
from appraisal_app.ui.asking.report import ReportDialog

MARKERS = ("Amina", "Khan", "Zanzibar", "home", "pension")


class Ear:
    def __init__(self) -> None:
        self.reports: list[str] = []
        self.told: list[tuple[str, str]] = []

    def tell(self, title: str, text: str) -> None:
        self.told.append((title, text))


@pytest.fixture
def ear(qapp: QApplication) -> Ear:
    assert qapp is not None
    return Ear()


@pytest.fixture
def errors(ear: Ear) -> UnexpectedErrors:
    telling = Telling(version="1.2.3", report=ear.reports.append, tell=ear.tell)
    return UnexpectedErrors(telling, QObject(QApplication.instance()))


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    logger = logging.getLogger("appraisal_app")
    before, propagate = list(logger.handlers), logger.propagate
    start_logging(tmp_path / "logs")
    yield tmp_path / "logs" / "appraisal.log"
    for handler in set(logger.handlers) - set(before):
        logger.removeHandler(handler)
        handler.close()
    logger.propagate = propagate


def meet(errors: UnexpectedErrors, error: Exception) -> None:
    def fail(_text: str, _known: object) -> float:
        raise error

    try:
        strength("Amina Khan walks to Zanzibar and back 77 times", guessing=fail)
    except Exception as met:  # noqa: BLE001 - whatever it is, the window meets it
        errors.meet(type(met), met, met.__traceback__)


def test_report_and_log_of_a_bug_hold_no_word_of_anybody(
    errors: UnexpectedErrors, ear: Ear, log: Path, qtbot: QtBot
) -> None:
    meet(errors, FileNotFoundError(2, "Zanzibar's pension", "/home/amina/Amina Khan.appraisal"))
    qtbot.waitUntil(lambda: bool(ear.reports))
    written = log.read_text("utf-8")
    assert "FileNotFoundError at" in written
    assert "appraisal_app.domain.passphrase:" in written
    assert ear.reports[0] in written
    for text in (ear.reports[0], written):
        assert [each for each in MARKERS if each in text] == []


def test_the_report_can_be_copied_as_it_is(
    errors: UnexpectedErrors, ear: Ear, log: Path, qtbot: QtBot
) -> None:
    assert log.exists()
    meet(errors, KeyError("Zanzibar"))
    qtbot.waitUntil(lambda: bool(ear.reports))
    dialog = ReportDialog(ear.reports[0])
    qtbot.addWidget(dialog)
    dialog.decide("copy")
    assert QGuiApplication.clipboard().text() == ear.reports[0]


def test_any_other_error_is_told_in_its_own_sentence(
    errors: UnexpectedErrors, ear: Ear, log: Path, qtbot: QtBot
) -> None:
    meet(errors, VanishedError())
    qtbot.waitUntil(lambda: bool(ear.told))
    assert ear.told == [(NOT_DONE, VanishedError().sentence)]
    assert ear.reports == []
    assert "trouble" in log.read_text("utf-8")


def test_an_error_that_python_cannot_raise_is_noted_without_its_words(
    errors: UnexpectedErrors, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("excepthook", "unraisablehook"):
        monkeypatch.setattr(sys, name, getattr(sys, name))
    monkeypatch.setattr("threading.excepthook", None)
    errors.watch()

    class Leaving:
        def __del__(self) -> None:
            raise ValueError("Zanzibar")

    Leaving()
    assert "unraisable" in log.read_text("utf-8")
    assert "Zanzibar" not in log.read_text("utf-8")
