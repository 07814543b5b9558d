"""One older backup is spoken of as one, several as several."""

from __future__ import annotations

import re
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
from appraisal_app.ui.backups.older_words import deletion
from appraisal_app.ui.backups.state import Doing, Seen, backups_page

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


@pytest.mark.parametrize("is_protected", [True, False])
def test_the_page_speaks_of_one_as_of_one(*, is_protected: bool) -> None:
    def said(count: int) -> str:
        seen = Seen(here=tuple(older_than(number) for number in range(count)))
        page = backups_page(replace(seen, is_protected=is_protected), Doing())
        asked = deletion(count, "")
        words = f"{page.blocks!r} {asked!r}"
        return " ".join(re.findall(r"[a-z']+|[0-9]+", words.casefold()))

    def older_than(number: int) -> BackupFacts:
        each = replace(ONE, path=Path(f"{number}.appraisal"))
        return each if is_protected else replace(each, opens=True, is_protected=True)

    assert "older.note" not in repr(backups_page(Seen(), Doing()).blocks)
    one, two = said(1), said(2)
    assert "1 backup cannot be opened with today's passphrase or is not protected" in one
    assert "2 backups cannot be opened with today's passphrase or are not protected" in two
    for single, several in (
        ("give it today's", "give them today's")
        if is_protected
        else ("take its passphrase", "take their passphrase"),
        ("can still open it", "can still open them"),
        ("delete it", "delete them"),
        ("it cannot be brought back", "they cannot be brought back"),
        ("keep it", "keep them"),
    ):
        assert single in one, one
        assert several not in one
        assert several in two, two
        assert single not in two


def test_what_is_no_backup_is_counted() -> None:
    spoilt, foreign = replace(ONE, is_damaged=True), replace(ONE, is_foreign=True)

    def said(*found: BackupFacts) -> str:
        return repr(backups_page(Seen(here=found), Doing()).blocks)

    assert "Among these" not in said()
    assert "It is kept until somebody removes it on its card" in said(spoilt)
    assert "They are kept until somebody removes them" in said(spoilt, foreign)
    assert "1 backup of another file: no backup of this one." in said(foreign)
    assert "2 backups of another file: no backups of this one." in said(foreign, foreign)
