"""What the program says of itself."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

from tests.wired import ROOT

from appraisal_app.application.ports.interaction import Dialogs
from appraisal_app.application.ports.services import Services
from appraisal_app.ui.session.accessibility import tell_of_accessibility
from appraisal_app.ui.session.commands import about


def test_the_statement_on_accessibility_says_what_was_not_tried_and_agrees_with_the_docs() -> None:
    told: list[str] = []
    dialogs = SimpleNamespace(tell=lambda title, text: told.extend((title, text)))
    tell_of_accessibility(cast("Dialogs", dialogs))
    assert told[0] == "Accessibility"
    written = (ROOT / "docs" / "accessibility.md").read_text(encoding="utf-8")
    for words in ("WCAG 2.2", "AT-SPI", "PDF/UA-1", "not tested", "Not met"):
        assert words in told[1]
        assert words in written


def test_about_names_the_version_and_every_licence() -> None:
    told: list[str] = []

    def tell(title: str, text: str, *, detail: str = "") -> None:
        told.extend((title, text, detail))

    services = cast("Services", SimpleNamespace(version="1.2.3", resources=ROOT / "resources"))
    about(services, cast("Dialogs", SimpleNamespace(tell=tell)))
    title, text, detail = told
    assert title == "CEO Appraisal"
    assert "1.2.3" in text
    assert "no network" in text
    assert "pyside6-essentials 6" in detail
    assert "LGPL-3.0-only" in detail
