"""Commands that concern the file as a whole."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from appraisal_app.application.ports.interaction import Dialogs
from appraisal_app.application.ports.services import Services
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.destinations import EARLIER_WORDING, REPLACE, WELCOME
from appraisal_app.ui.session.accessibility import tell_of_accessibility
from appraisal_app.ui.session.keeping import GO_ON
from appraisal_app.ui.session.menus import (
    ACCESSIBILITY,
    CLEAR_RECENT,
    NEXT_WINDOW,
    PREVIOUS_WINDOW,
    SPELLING,
)
from appraisal_app.ui.session.ports import WindowParts
from appraisal_app.ui.session.presenter import WindowPresenter

ABOUT = (
    "Version {version}.\n\nThis program works on this computer alone: it opens no network "
    "connection and looks for no update. A newer version comes from wherever this one came from."
    "\n\nApache License 2.0. It stands on Qt, SQLCipher, ReportLab, pikepdf and pyHanko; fonts are "
    "Noto and DejaVu, icons Lucide. Everything in it is listed below."
)
_LICENCES = Path("licences", "licences.txt")


def add_commands(session: WindowPresenter, parts: WindowParts) -> None:
    """Teach the session the commands that need dialogs."""
    session.commands["save_copy"] = session.copies.save
    session.commands[GO_ON] = session.copies.go_on
    session.commands[SPELLING] = lambda: turn_spelling(session)
    session.commands[CLEAR_RECENT] = lambda: clear_recent(session)
    session.commands[NEXT_WINDOW] = lambda: parts.windows.turn(1)
    session.commands[PREVIOUS_WINDOW] = lambda: parts.windows.turn(-1)
    session.commands["replace"] = lambda: session.go(REPLACE)
    session.commands[EARLIER_WORDING] = lambda: session.go(EARLIER_WORDING, session.page)
    session.commands[ACCESSIBILITY] = lambda: tell_of_accessibility(parts.dialogs)
    session.commands["about"] = lambda: about(parts.services, parts.dialogs)


def turn_spelling(session: WindowPresenter) -> None:
    """Look at the spelling of texts, or no more."""
    settings = session.settings
    session.keep(replace(settings, spelling=not settings.spelling))


def clear_recent(session: WindowPresenter) -> None:
    """Forget which files were open lately, and where their windows stood."""
    session.keep(replace(session.settings, recent=(), places=(), folder=""))
    if session.page == WELCOME:
        session.go(WELCOME)


def about(services: Services, dialogs: Dialogs) -> None:
    """Say what this program is, and under which licences it and its parts stand."""
    licences = (services.resources / _LICENCES).read_text(encoding="utf-8").rstrip()
    dialogs.tell("CEO Appraisal", phrased(ABOUT, version=services.version), detail=licences)
