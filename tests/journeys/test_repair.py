"""Whoever finds the file damaged is led to a backup, or to what can be read of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.journeys.doomed_words import PASSPHRASE
from tests.journeys.running import new_file, running, services_at

from appraisal_app.application.ports.files import Access, Passphrase
from appraisal_app.application.ports.services import Services
from appraisal_app.storage.driver import connect, scalar
from appraisal_app.storage.header import read_header
from appraisal_app.storage.keys import secret_of

PAGE = 4096


@pytest.fixture
def wired(tmp_path: Path) -> Services:
    return services_at(tmp_path / "home")


@pytest.fixture
def damaged(tmp_path: Path, wired: Services) -> Path:
    """A file of which the page with the principles is damaged; there is a backup from before."""
    path = new_file(tmp_path / "F.appraisal", wired, PASSPHRASE)
    now = wired.clock.now()
    case = wired.files().open(path, Passphrase(PASSPHRASE), at=now)
    assert case.back_up(wired.folders.backups, at=now) is not None
    case.close()
    secret = secret_of(Passphrase(PASSPHRASE), read_header(path).salt)
    link = connect(path, secret, "ro")
    named = "SELECT rootpage FROM sqlite_schema WHERE name = 'principles_principles'"
    page = int(scalar(link, named))
    link.close()
    data = bytearray(path.read_bytes())
    data[page * PAGE - 2000] ^= 1
    path.write_bytes(data)
    return path


def test_the_newest_backup_is_opened_to_be_read(
    damaged: Path, wired: Services, qtbot: QtBot
) -> None:
    before = damaged.read_bytes()
    with running(wired, qtbot, PASSPHRASE, "backup", path=damaged) as live:
        assert live.review.case.access is Access.COPY
        assert live.review.editor.record.principles.principles
        live.close()
    assert damaged.read_bytes() == before


def test_what_can_be_read_is_recovered_and_the_rest_is_listed(
    damaged: Path, wired: Services, qtbot: QtBot
) -> None:
    before, target = damaged.read_bytes(), damaged.with_name("New.appraisal")
    with running(wired, qtbot, PASSPHRASE, "recover", target, path=damaged) as live:
        live.hands.wait_for("action-open")
        assert "Not everything could be recovered" in live.hands.words()
        live.hands.press("copy")
        copied = QApplication.clipboard().text()
        assert "Purpose and principles" in copied
        assert "The newest backup is of " in copied
        live.hands.press("open")
        review = live.review
        assert review.case.path == target
        assert review.editor.record.people.persons
        assert not review.editor.record.principles.principles
        with review.case.unit_of_work() as unit:
            assert unit.verify_chain().ok
            assert "repaired" in {each.kind for each in unit.events()}
        live.close()
    assert damaged.read_bytes() == before


def test_who_turns_away_finds_everything_as_it_was(
    damaged: Path, wired: Services, qtbot: QtBot
) -> None:
    # Another kind of damage: a copy that broke off in the middle of a page.
    before = damaged.read_bytes()[:-5000]
    damaged.write_bytes(before)
    with running(wired, qtbot, PASSPHRASE, "not_now", path=damaged) as live:
        assert live.program.session.file is None
        live.close()
    assert damaged.read_bytes() == before
    assert [each.name for each in damaged.parent.glob("*.appraisal")] == [damaged.name]
