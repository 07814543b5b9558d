"""A picture of every screen of a file, for eyes: light and dark, at 100 and 200 %."""

from __future__ import annotations

import sys
from argparse import Namespace
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QWidget

from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.services import Services
from appraisal_app.application.saving_copies import key_of
from appraisal_app.application.settings import Settings
from appraisal_app.ui import help_menu
from appraisal_app.ui.application.start import Program
from appraisal_app.ui.destinations import (
    BACKUPS,
    BRINGING_FORMS,
    DOCUMENTS,
    EARLIER_WORDING,
    HOME,
    IDENTITIES,
    MEETING_VIEW,
    NEW_COPY_FILE,
    NEW_FEEDBACK_FILE,
    NEW_FILE,
    NEW_GUEST_FILE,
    NEW_OWN_FILE,
    PROTECT,
    RECOVERY,
    REPAIRING,
    REPLACE,
    SEARCH,
    TWO_COPIES,
    VERIFYING,
    WELCOME,
)
from appraisal_app.ui.gallery_files import FilesBeside
from appraisal_app.ui.help.window import HelpWindow
from appraisal_app.ui.own_desk.keys import pages_of, statements_of
from appraisal_app.ui.session.open_copies import OpenCopies
from appraisal_app.ui.session.open_desk import OpenDesk
from appraisal_app.ui.session.open_feedback import OpenFeedback
from appraisal_app.ui.session.open_guest import OpenGuest
from appraisal_app.ui.session.open_review import OpenReview
from appraisal_app.ui.tour.view import TourView

_LOOKS = (("light", 100), ("dark", 100), ("light", 200), ("dark", 200))
_SIZE, _WIDE = (1366, 900), (1280, 720)
_ROUNDS = 40
_OF_THE_FILE = (
    BRINGING_FORMS,
    DOCUMENTS,
    MEETING_VIEW,
    SEARCH,
    REPLACE,
    EARLIER_WORDING,
    BACKUPS,
    PROTECT,
)
"""What a review has beside the pages of its steps."""
_IN_A_NAME = str.maketrans("_:", "--")


class NoSettings:
    """Settings that are kept nowhere."""

    def load(self) -> Settings:
        """The defaults."""
        return Settings()

    def save(self, settings: Settings) -> None:
        """Forget them."""


def _hush(kind: QtMsgType, _: QMessageLogContext, message: str) -> None:
    """Print what Qt says, but for what a platform without a screen always says."""
    if "propagateSizeHints" not in message:
        print(kind.name, message, file=sys.stderr)  # noqa: T201 - nothing Qt says is hidden


def write_gallery(arguments: Namespace, services: Services, case: CaseFile) -> int:
    """Write the pictures into a folder and print their names."""
    folder: Path = arguments.folder
    folder.mkdir(parents=True, exist_ok=True)
    qInstallMessageHandler(_hush)
    program = Program(services, NoSettings())
    program.begin(None)
    for look in _LOOKS[:1] if arguments.quick else _LOOKS:
        _outside(program, folder, look)
    program.session.opened(case)
    for look in _LOOKS[:1] if arguments.quick else _LOOKS:
        _inside(program, folder, look)
    if isinstance(program.session.file, OpenReview):
        with TemporaryDirectory() as place:
            files = FilesBeside(case=case, services=services, folder=Path(place))
            _beside(program, folder, files, _LOOKS[:1] if arguments.quick else _LOOKS)
            # While the files are still there: one that vanished would be asked about.
            program.session.may_close()
    program.session.may_close()
    program.tasks.close()
    return 0


def _outside(program: Program, folder: Path, look: tuple[str, int]) -> None:
    _dress(program, look)
    for key in (
        WELCOME,
        NEW_FILE,
        NEW_OWN_FILE,
        NEW_GUEST_FILE,
        NEW_COPY_FILE,
        NEW_FEEDBACK_FILE,
        IDENTITIES,
        VERIFYING,
        REPAIRING,
    ):
        _picture(program, folder, key, look)
    program.session.go(WELCOME)
    _help(program, folder, look)
    _tour(program, folder, look, "first-page")


def _inside(program: Program, folder: Path, look: tuple[str, int]) -> None:
    _dress(program, look)
    for key in _keys(program):
        _picture(program, folder, key, look)
    program.session.go(HOME)
    _tour(program, folder, look, "file")


def _help(program: Program, folder: Path, look: tuple[str, int]) -> None:
    """The help book, at its first topic and at the keys."""
    for command in (help_menu.BOOK, help_menu.SHEET):
        program.session.command(command)
        window = program.window.findChild(HelpWindow)
        if window is not None:
            _grab(window, folder, look, command)
            window.close()


def _tour(program: Program, folder: Path, look: tuple[str, int], where: str) -> None:
    """Every stop of the tour of what is in sight."""
    program.session.command(help_menu.TOUR)
    tour = program.window.findChild(TourView)
    number = 0
    while tour is not None and tour.isVisible():
        number += 1
        _grab(program.window, folder, look, f"tour-{where}-{number}")
        tour.card.next.click()


def _beside(
    program: Program, folder: Path, files: FilesBeside, looks: tuple[tuple[str, int], ...]
) -> None:
    """Pages of files that the given one is not: papers to read, own files, two copies."""
    ours, theirs = files.two_copies()
    key = key_of(ours, files.services.files())
    for case in files.made():
        program.session.opened(case)
        for look in looks:
            _dress(program, look)
            for page in _keys(program):
                _picture(program, folder, page, look, whose=case.path.stem)
    # Otherwise it would be asked whether that is a copy of the file that was shown before.
    program.session.keep(replace(program.session.settings, known=()))
    program.session.opened(ours)
    program.session.returned.lay_beside(theirs, key)
    for look in looks:
        _dress(program, look)
        _picture(program, folder, TWO_COPIES, look)
    program.session.go(HOME)


def _keys(program: Program) -> tuple[str, ...]:
    """The pages of the open file, whoever's it is."""
    match program.session.file:
        case OpenDesk() as own:
            return (*pages_of(own.editor.desk), *statements_of(own.editor.desk))
        case OpenGuest() | OpenFeedback() | OpenCopies() as other:
            return other.pages
        case OpenReview() as review:
            steps = (page.code for page in review.editor.record.cycle.process.pages)
            sheet = (RECOVERY,) if review.case.is_protected else ()
            return (HOME, *steps, *_OF_THE_FILE, *sheet)
        case _:
            return ()


def _dress(program: Program, look: tuple[str, int]) -> None:
    shade, size = look
    program.window.resize(*(_SIZE if size == _LOOKS[0][1] else _WIDE))
    program.session.keep(replace(program.session.settings, theme=shade, text_size=size))


def _picture(
    program: Program, folder: Path, key: str, look: tuple[str, int], whose: str = ""
) -> None:
    program.session.go(key)
    _grab(program.window, folder, look, f"{f'{whose}-' if whose else ''}{key}")


def _grab(window: QWidget, folder: Path, look: tuple[str, int], name: str) -> None:
    shade, size = look
    for _ in range(_ROUNDS):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    path = folder / f"{shade}-{size}-{name.translate(_IN_A_NAME)}.png"
    window.grab().save(str(path))
    print(path)  # noqa: T201 - the command says what it made
