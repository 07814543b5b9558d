"""One older backup is spoken of as one, several as several."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from appraisal_app.application.backing_up.key_change import Outdated, Settled
from appraisal_app.application.ports.backups import BackupFacts
from appraisal_app.application.ports.files import Passphrase
from appraisal_app.ui.backups.older import question, told

ONE = BackupFacts(
    path=Path("a.appraisal"),
    taken_at=datetime(2026, 11, 20, tzinfo=UTC),
    size=4096,
    place=Path(),
    opens=False,
)
TWO = (ONE, replace(ONE, path=Path("b.appraisal")))


@pytest.mark.parametrize("is_protected", [True, False])
def test_one_backup_is_no_them(*, is_protected: bool) -> None:
    case: Any = SimpleNamespace(is_protected=is_protected)

    def asked(*backups: BackupFacts) -> str:
        found = question(case, Outdated(key=Passphrase("old"), backups=backups), UTC)
        choices = " ".join(each.label for each in found.choices)
        return f" {found.title} {found.text} {choices} ".casefold()

    assert not any(f" {word} " in asked(ONE) for word in ("they", "them", "their"))
    assert " delete them " in asked(*TWO)


def test_what_is_left_is_said_of_as_many() -> None:
    assert "delete it there yourself" in told(Settled(left=1), is_deleted=True)
    assert "delete them there yourself" in told(Settled(left=2), is_deleted=True)
