"""Commands that concern the file as a whole."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from appraisal_app.application.errors import AppError
from appraisal_app.application.kept_editor import KeptEditor
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.interaction import Dialogs
from appraisal_app.application.ports.services import Services
from appraisal_app.application.saving_copies import save_copy
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.destinations import EARLIER_WORDING, REPLACE, WELCOME
from appraisal_app.ui.file_kinds import CASE_FILES
from appraisal_app.ui.session.accessibility import tell_of_accessibility
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
    session.commands["save_copy"] = lambda: save_copy_elsewhere(session, parts)
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


def save_copy_elsewhere(session: WindowPresenter, parts: WindowParts) -> None:
    """Write a checked copy of the file where the user says; what is typed is in it."""
    file, services, dialogs = session.file, parts.services, parts.dialogs
    if file is None:
        return
    path = file.case.path
    suggestion = path.with_name(f"{path.stem} copy{path.suffix}")
    target = dialogs.save_path("Save a copy", suggestion, CASE_FILES)
    if target is None:
        return
    try:
        at = services.clock.now()
        _note_copy(file.case, file.editor, target, services)
        save_copy(file.case, file.editor, target, services.files(), at=at)
    except AppError as error:
        dialogs.tell("The copy was not saved", error.sentence)
    else:
        session.copied(target)
        dialogs.tell("The copy is saved", phrased("It lies at {target}.", target=target))


def _note_copy(case: CaseFile, editor: KeptEditor[Any], target: Path, services: Services) -> None:
    """The review's file notes where the copy goes, and the copy holds that too."""
    # These know the record and its register, which no window needs before a file is open.
    from appraisal_app.application.noting_copies import copy_at, noted
    from appraisal_app.domain.record import Record

    if editor.read_only or not isinstance(editor.present, Record):
        return
    made = copy_at(case, target, services.new_id(), on=services.clock.today())
    editor.edit(lambda record: noted(record, made), "noting where a copy went")
    with suppress(AppError):
        # Where the file cannot be written, the copy is what it is all about.
        editor.save()


def about(services: Services, dialogs: Dialogs) -> None:
    """Say what this program is, and under which licences it and its parts stand."""
    licences = (services.resources / _LICENCES).read_text(encoding="utf-8").rstrip()
    dialogs.tell("CEO Appraisal", phrased(ABOUT, version=services.version), detail=licences)
