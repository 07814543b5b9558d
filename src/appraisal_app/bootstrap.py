"""The one place that knows every part, and puts them together."""

from __future__ import annotations

import gc
import getpass
import platform
import sys
import threading
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from appraisal_app import __version__
from appraisal_app.application.handed_over import Waiting
from appraisal_app.application.ports.services import Services
from appraisal_app.application.unfinished import Unfinished, look_after, machine_named
from appraisal_app.system.clock import SystemClock
from appraisal_app.system.device_key import DeviceKeyFile
from appraisal_app.system.dumps import forbid_dumps
from appraisal_app.system.folders import SystemFolders, system_folders
from appraisal_app.system.handing_over.handing import Met, listen, meet
from appraisal_app.system.handing_over.place import meeting_place
from appraisal_app.system.logs import start_logging
from appraisal_app.system.places import SystemPlaces
from appraisal_app.system.processes import is_running
from appraisal_app.system.resources import ResourcesMissingError, resources_folder
from appraisal_app.system.settings_file import SettingsFile

# Named in annotations only: the ports know the whole domain, and a window is shown before that.
if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from appraisal_app.application.importing.ports import TableReader
    from appraisal_app.application.ports.calendars import CalendarWriter
    from appraisal_app.application.ports.designs import Designs
    from appraisal_app.application.ports.documents import DocumentWriter
    from appraisal_app.application.ports.files import CaseFiles
    from appraisal_app.application.ports.fillable import FormReader, FormWriter
    from appraisal_app.application.ports.help_pages import HelpPages
    from appraisal_app.application.ports.minutes import MinuteWriter
    from appraisal_app.application.ports.packets import DeviceKeys, Packets
    from appraisal_app.application.ports.records import Records
    from appraisal_app.application.ports.recovery import RecoverySheet
    from appraisal_app.application.ports.signing import Identities, Signing
    from appraisal_app.application.ports.templates import Templates

# Adapters are imported where they are first needed: SQLAlchemy, ReportLab, pyHanko and Qt take
# between a quarter and a whole second each, and no command and no first window needs them all.


@cache
def calendars() -> CalendarWriter:
    """Writes dates for other calendar programs."""
    from appraisal_app.exchange.ics import IcsWriter

    return IcsWriter()


@cache
def tables() -> TableReader:
    """Reads CSV files."""
    from appraisal_app.exchange.csv_reading.reader import CsvReader

    return CsvReader()


@cache
def designs() -> Designs:
    """Reads and writes processes of a trust's own."""
    from appraisal_app.exchange.design_file import JsonDesigns

    return JsonDesigns()


def count_pages(pdf: bytes) -> int:
    """How many pages a PDF has."""
    from appraisal_app.reporting.page_count import count_pages as count

    return count(pdf)


@cache
def minutes() -> MinuteWriter:
    """Writes minutes for a word processor and as plain text."""
    from appraisal_app.reporting.minute_writer import MinuteFiles

    return MinuteFiles()


@cache
def form_reader() -> FormReader:
    """Reads filled-in forms."""
    from appraisal_app.exchange.forms.reader import PdfFormReader

    return PdfFormReader()


@cache
def form_writer(resources: Path) -> FormWriter:
    """Makes forms to fill in."""
    from appraisal_app.reporting.form_writer import PdfFormWriter

    return PdfFormWriter(resources)


@cache
def help_pages(resources: Path) -> HelpPages:
    """Sets the help book in pages."""
    from appraisal_app.reporting.documents.help_book import PdfHelpBook

    return PdfHelpBook(resources)


@cache
def packets(own_data: Path) -> Packets:
    """Seals and opens packets with the key of this machine."""
    from appraisal_app.exchange.packets.sealer import PacketSealer

    return PacketSealer(device_keys(own_data))


def device_keys(own_data: Path) -> DeviceKeys:
    """The key by which this machine is known again."""
    return DeviceKeyFile(own_data / "device.key")


def services(resources: Path | None = None, folders: SystemFolders | None = None) -> Services:
    """All ports, wired to the real adapters."""
    where = resources if resources is not None else resources_folder()
    own = folders if folders is not None else system_folders()

    @cache
    def files() -> CaseFiles:
        from appraisal_app.storage.case_files import SqlCaseFiles
        from appraisal_app.storage.current_format import CURRENT_FORMAT

        return SqlCaseFiles(
            machine=platform.node() or "a computer",
            user=getpass.getuser(),
            program=f"appraisal-app {__version__}",
            case_format=CURRENT_FORMAT,
            keys=device_keys(own.data),
        )

    @cache
    def templates() -> Templates:
        from appraisal_app.exchange.shipped import ShippedTemplates

        return ShippedTemplates(where)

    @cache
    def records() -> Records:
        from appraisal_app.exchange.json_records import JsonRecords

        return JsonRecords()

    @cache
    def writer() -> DocumentWriter:
        from appraisal_app.reporting.writer import PdfWriter

        return PdfWriter(where)

    @cache
    def recovery_sheet() -> RecoverySheet:
        from appraisal_app.reporting.documents.recovery_sheet import PdfRecoverySheet

        return PdfRecoverySheet(where)

    @cache
    def signing() -> Signing:
        from appraisal_app.signing.adapter import PdfSigning

        return PdfSigning(signing_fonts(where))

    @cache
    def identities() -> Identities:
        from appraisal_app.signing.identity_store import IdentityStore

        return IdentityStore(own.identities)

    return Services(
        version=__version__,
        resources=where,
        clock=SystemClock(),
        folders=own,
        new_id=lambda: str(uuid4()),
        files=files,
        templates=templates,
        records=records,
        calendars=calendars,
        tables=tables,
        designs=designs,
        packets=lambda: packets(own.data),
        writer=writer,
        form_writer=lambda: form_writer(where),
        form_reader=form_reader,
        minutes=minutes,
        count_pages=count_pages,
        places=SystemPlaces(),
        recovery_sheet=recovery_sheet,
        help_pages=lambda: help_pages(where),
        signing=signing,
        identities=identities,
    )


SIGNING_FONTS = (
    "NotoSans-Regular.ttf",
    "NotoNaskhArabic-Regular.ttf",
    "DejaVuSans.ttf",
)
"""For visible signatures, the first choice first; a line is set in the one that has its letters.

Indian scripts are left out: their joined glyphs carry no letters in a signature, which neither
PDF/A-3a nor PDF/UA-1 allows. The certificate holds such a name in full.
"""


def signing_fonts(resources: Path) -> tuple[Path, ...]:
    """Fonts for visible signatures, the first choice first."""
    return tuple(resources / "fonts" / name for name in SIGNING_FONTS)


def look_after_parts() -> Unfinished:
    """What this process writes is noted until it is finished, and what dead ones left is known."""
    found = Unfinished(
        machine=machine_named(f"{getpass.getuser()} on {platform.node()}"),
        is_running=is_running,
        notes=system_folders().data / "unfinished",
    )
    look_after(found)
    return found


NEW_PROCESS = "--new-process"
"""Before a file, or alone: opens the window here, whatever runs already."""


def run(argv: Sequence[str]) -> int:
    """Run a command, or open the window; returns the exit code."""
    forbid_dumps()
    start_logging(system_folders().logs)
    left = look_after_parts()
    try:
        wired = services()
    except ResourcesMissingError as error:
        sys.stderr.write(f"{error.sentence}\n")
        return 2
    from appraisal_app.cli.command_words import is_for_commands

    argv, is_alone = _without(NEW_PROCESS, argv)
    if is_for_commands(argv):
        from appraisal_app.cli.main import run as run_command

        left.clear()
        return run_command(argv, wired, {"gallery": _gallery, "help-book": _help_book})
    path = Path(argv[0]) if argv else None
    waiting = Waiting()
    met = _met(path, waiting, is_alone=is_alone)
    if met.is_handed_over:
        return 0
    # Hardly anything that is loaded is ever thrown away, and looking for it takes a tenth of the
    # time until a file is open. `LoadingBehind` makes up for it.
    gc.disable()
    from appraisal_app.ui.application.running import open_window

    # A disk that is slow to answer keeps no window waiting.
    threading.Thread(target=left.clear, daemon=True).start()
    store = SettingsFile(system_folders().config / "settings.json")
    return open_window(wired, store, path, waiting, met.listening)


def _met(path: Path | None, waiting: Waiting, *, is_alone: bool) -> Met:
    place = meeting_place(system_folders().data)
    if is_alone:
        return Met(listening=listen(place, waiting.hear))
    return meet(place, (path,) if path is not None else (), waiting.hear)


def _without(option: str, argv: Sequence[str]) -> tuple[Sequence[str], bool]:
    """What follows that option, and whether it stands first."""
    is_there = bool(argv) and argv[0] == option
    return (argv[1:] if is_there else argv), is_there


def _gallery(arguments: Namespace, wired: Services) -> int:
    from appraisal_app.cli.secrets import file_key
    from appraisal_app.ui.gallery import write_gallery

    files = wired.files()
    key = file_key(arguments, files, arguments.file)
    return write_gallery(arguments, wired, files.open(arguments.file, key, at=wired.clock.now()))


def _help_book(arguments: Namespace, wired: Services) -> int:
    """Here because the keyboard sheet in it is made from the window's menus."""
    from appraisal_app.application.help_book.reading import read_help_book
    from appraisal_app.cli.files import write_new
    from appraisal_app.ui.help.sheet import with_keyboard

    book = with_keyboard(read_help_book(wired.resources))
    at = wired.clock.now()
    write_new(arguments.output, wired.help_pages().write(book, version=wired.version, at=at))
    return 0
