"""What is dropped on the window and is no form, packet or case file."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from tests.ui.fakes import FakeDialogs

from appraisal_app.application.fillable.strangers import OTHER
from appraisal_app.ui.session.form_arrivals import FormArrivals


@dataclass
class Window:
    """A window with nothing open."""

    file: Any = None
    went: list[str] = field(default_factory=list[str])

    def go(self, page: str, focus: str = "") -> None:
        self.went.append(f"{page} {focus}")

    def opened(self, case: Any) -> None:
        raise AssertionError(case)


@pytest.mark.parametrize("name", ["Reply.docx", "notes.TXT", "scan.jpg"])
def test_a_paper_of_another_program_is_refused_for_what_it_is(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"PK\x03\x04")
    dialogs = FakeDialogs()
    parts: Any = SimpleNamespace(dialogs=dialogs, services=SimpleNamespace(form_reader=None))
    assert FormArrivals(parts, Window()).meet((path,))
    assert [each[1:3] for each in dialogs.asked] == [(f"{name} was not opened", OTHER)]


def test_what_may_be_opened_is_left_to_others(tmp_path: Path) -> None:
    parts: Any = SimpleNamespace(dialogs=FakeDialogs(), services=SimpleNamespace(form_reader=None))
    assert not FormArrivals(parts, Window()).meet((tmp_path / "Board.appraisal",))
    assert not FormArrivals(parts, Window()).meet(())
