"""A statement is frozen and signed, a backup made and a locked file opened, without a mouse."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot
from tests.application.conftest import CHAIR_NAME, drafted, example
from tests.journeys.hands import CTRL
from tests.journeys.running import Running, running, services_at
from tests.journeys.signers import PASSWORD, identity_of
from tests.journeys.test_keyboard import Key, Keyboard, there_and_back
from tests.wired import KEY_WORDS

from appraisal_app.application.ports.files import DocumentKind, Passphrase
from appraisal_app.application.ports.services import Services
from appraisal_app.application.starting import fill
from appraisal_app.domain.content import FileContent, content_of
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.people import SignatoryRole
from appraisal_app.domain.record import FILE_PARTS


@pytest.fixture
def wired(tmp_path: Path) -> Services:
    return services_at(tmp_path / "home")


@pytest.fixture
def file(tmp_path: Path, wired: Services) -> Path:
    """This year's review of the worked example, its draft commented on and not frozen yet."""
    record = drafted()
    shared: dict[str, Any] = {name: getattr(record, name) for name in FILE_PARTS}
    signatories = replace(example().signatories, signatories=())
    content = FileContent(**shared, signatories=signatories, cycles=(content_of(record),))
    path, at = tmp_path / "Draft.appraisal", wired.clock.now()
    key = Passphrase(KEY_WORDS)
    case = wired.files().create(path, key, kind=DocumentKind.BOARD, at=at)
    fill(case, content, event="started", actor="clerk", at=at)
    case.close()
    return path


def test_the_statement_is_frozen_and_signed_without_a_mouse(
    wired: Services, file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with running(wired, qtbot, KEY_WORDS, path=file) as live:
        keys = Keyboard(live)
        go_by_rail(live, keys, "Sign-off")
        keys.to("action-make_ready")
        keys.press(Key.Key_Return)
        assert live.review.editor.record.cycle.status is Status.READY_TO_SIGN
        keys.choose("With a key", "With a key")
        keys.select("select-draft.identity", "Another one")
        keys.to("check-draft.declared")
        keys.press(Key.Key_Space)
        live.dialogs.answers += [identity_of(CHAIR_NAME, wired, tmp_path), PASSWORD]
        keys.to("action-sign")
        keys.press(Key.Key_Space)
        live.wait_until(lambda: bool(live.review.editor.record.sign_off.signatures))
        keys.is_somewhere()
        (signed,) = live.review.editor.record.sign_off.signatures
        assert signed.role is SignatoryRole.CHAIR
        there_and_back(live)
        sign_with_the_same_again(live, keys, tmp_path / f"{CHAIR_NAME}.p12")
        live.close()


def sign_with_the_same_again(live: Running, keys: Keyboard, identity: Path) -> None:
    """What is refused is read at the identity, where the keyboard is, and in no other box."""
    live.hands.wait_for("select-draft.identity")
    keys.select("select-draft.identity", "Another one")
    keys.to("check-draft.declared")
    keys.press(Key.Key_Space)
    live.dialogs.answers += [identity, PASSWORD]
    keys.to("action-sign")
    keys.press(Key.Key_Space)
    live.wait_until(lambda: any("already signed" in each for each in live.hands.words()))
    live.wait_until(lambda: live.hands.focused.objectName() == "select-draft.identity")
    assert len(live.review.editor.record.sign_off.signatures) == 1


def test_a_backup_is_made_and_a_locked_file_opened_without_a_mouse(
    wired: Services, file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with running(wired, qtbot, KEY_WORDS, path=file) as live:
        keys, hands = Keyboard(live), live.hands
        keys.to("action-backups")
        keys.press(Key.Key_Return)
        there_and_back(live)
        live.dialogs.answers += [stick, True]
        keys.to("action-choose_place")
        keys.press(Key.Key_Return)
        live.wait_until(lambda: len(list(stick.rglob("*.appraisal"))) == 1)
        live.program.tasks.finish()
        keys.press(Key.Key_L, CTRL)
        hands.wait_for("action-unlock")
        there_and_back(live)
        keys.to("Passphrase")
        hands.type(KEY_WORDS)
        keys.press(Key.Key_Return)
        hands.wait_for("action-choose_place")
        keys.is_somewhere()
        live.close()


def go_by_rail(live: Running, keys: Keyboard, title: str) -> None:
    """To the rail with F6, down to the line of that name, and in."""
    rail = live.hands.find(QListView, "rail-list")
    while live.hands.focused is not rail:
        keys.press(Key.Key_F6)
    keys.press(Key.Key_Home)
    for _ in range(60):
        if str(rail.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)).startswith(title):
            keys.press(Key.Key_Return)
            return
        keys.press(Key.Key_Down)
    raise AssertionError(f"{title} is not in the rail")
