"""What is dropped on the window and is no form."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from tests.ui.fakes import FakeDialogs

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


@pytest.mark.parametrize("names", [(), ("Board.appraisal",), ("Reply.docx", "scan.jpg")])
def test_what_is_no_form_is_left_to_others(tmp_path: Path, names: tuple[str, ...]) -> None:
    dialogs, window = FakeDialogs(), Window()
    parts: Any = SimpleNamespace(dialogs=dialogs, services=SimpleNamespace(form_reader=None))
    assert not FormArrivals(parts, window).meet(tuple(tmp_path / name for name in names))
    assert (dialogs.asked, window.went) == ([], [])
