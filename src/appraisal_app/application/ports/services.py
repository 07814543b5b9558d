"""Everything the command line and the window are handed by the composition root."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

# Named in annotations only: the ports know the whole domain, and a window is shown before that.
if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from appraisal_app.application.importing.ports import TableReader
    from appraisal_app.application.ports.calendars import CalendarWriter
    from appraisal_app.application.ports.clock import Clock
    from appraisal_app.application.ports.designs import Designs
    from appraisal_app.application.ports.documents import DocumentWriter
    from appraisal_app.application.ports.files import CaseFiles
    from appraisal_app.application.ports.fillable import FormReader, FormWriter
    from appraisal_app.application.ports.help_pages import HelpPages
    from appraisal_app.application.ports.minutes import MinuteWriter
    from appraisal_app.application.ports.packets import Packets
    from appraisal_app.application.ports.places import Places
    from appraisal_app.application.ports.records import Records
    from appraisal_app.application.ports.recovery import RecoverySheet
    from appraisal_app.application.ports.signing import Identities, Signing
    from appraisal_app.application.ports.templates import Templates


class Folders(Protocol):
    """Where the application keeps its own things on this computer."""

    @property
    def backups(self) -> Path: ...
    @property
    def identities(self) -> Path: ...
    @property
    def documents(self) -> Path:
        """Where a new file is suggested to go."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """Ports, wired; what is slow to load is a function to call when it is needed."""

    version: str
    resources: Path
    clock: Clock
    folders: Folders
    new_id: Callable[[], str]
    files: Callable[[], CaseFiles]
    templates: Callable[[], Templates]
    records: Callable[[], Records]
    calendars: Callable[[], CalendarWriter]
    tables: Callable[[], TableReader]
    designs: Callable[[], Designs]
    packets: Callable[[], Packets]
    writer: Callable[[], DocumentWriter]
    form_writer: Callable[[], FormWriter]
    form_reader: Callable[[], FormReader]
    minutes: Callable[[], MinuteWriter]
    count_pages: Callable[[bytes], int]
    places: Places
    recovery_sheet: Callable[[], RecoverySheet]
    help_pages: Callable[[], HelpPages]
    signing: Callable[[], Signing]
    identities: Callable[[], Identities]
