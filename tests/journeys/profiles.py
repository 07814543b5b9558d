"""People who never share a machine: each has folders, a device key and a file of their own."""

from __future__ import annotations

import os
import shutil
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path

from pytestqt.qtbot import QtBot
from tests.journeys.running import Running, running, services_at

from appraisal_app.application.ports.packets import PACKET_SUFFIX
from appraisal_app.application.ports.services import Services

PICTURES = os.environ.get("APPRAISAL_PICTURES", "")
"""A folder in which the windows are kept as pictures, station by station."""


@dataclass(kw_only=True)
class Profile:
    """One person at one computer; `words` opens the own file."""

    home: Path
    words: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        self.services: Services = services_at(self.home)
        self.file = self.path("Own.appraisal")

    def path(self, name: str) -> Path:
        """Something in this person's folder of documents."""
        return self.services.folders.documents / name

    def packet(self, name: str) -> Path:
        """A packet there."""
        return self.path(f"{name}{PACKET_SUFFIX}")

    def opened(self, qtbot: QtBot, *answers: object) -> AbstractContextManager[Running]:
        """The program with the own file open; `answers` are given after its passphrase."""
        return running(self.services, qtbot, self.words, *answers, path=self.file)

    def sends(self, name: str, to: Profile) -> None:
        """Carry one packet over: all that ever passes between two computers."""
        shutil.copyfile(self.packet(name), to.packet(name))

    @property
    def fingerprint(self) -> str:
        """The sign of this computer's own key."""
        return self.services.packets().own_device().fingerprint


def pictured(live: Running, name: str) -> None:
    """Keep the window as it is now, where pictures are wanted."""
    if PICTURES:
        live.hands.settle()
        live.program.window.grab().save(str(Path(PICTURES, f"{name}.png")))
