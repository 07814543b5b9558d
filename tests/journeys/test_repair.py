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
from appraisal_app.domain.english_dates import moment
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
        case = live.review.case
        assert case.access is Access.BACKUP
        assert live.review.editor.record.principles.principles
        assert case.backup_at is not None
        made = moment(case.backup_at)
        assert any(f"This is the backup of {made}" in each for each in live.hands.words())
        assert live.program.window.windowTitle().startswith(f"Backup of {made}")
        assert live.program.session.settings.recent == ()
        live.close()
    kept = (wired.folders.documents.parent / "config" / "settings.json").read_text("utf-8")
    assert case.path.name not in kept
    assert damaged.read_bytes() == before


def test_a_backup_that_is_opened_stays_as_it_was_and_is_gone_on_in_as_a_file_of_its_own(
    damaged: Path, wired: Services, qtbot: QtBot
) -> None:
    (backup,) = wired.folders.backups.rglob("*.appraisal")
    data, target = backup.read_bytes(), damaged.with_name("On.appraisal")
    with running(wired, qtbot, PASSPHRASE, target, "go_on_in_copy", path=backup) as live:
        assert live.review.editor.read_only
        live.program.session.command("save_copy")
        assert live.review.case.path == target
        assert live.review.case.access is Access.WRITE
        assert live.program.session.settings.recent == (str(target),)
        live.close()
    assert backup.read_bytes() == data
    assert [each.name for each in backup.parent.glob("*-journal")] == []


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
