"""Folders of this computer as places for confidential papers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol


class Hazard(StrEnum):
    """Why papers may not stay where they are put."""

    SYNCED = "synced"
    """Another program copies the folder to the internet."""
    REMOVABLE = "removable"
    """The drive can be pulled out and carried away."""
    NETWORK = "network"
    """The folder lies on another computer."""


@dataclass(frozen=True, slots=True)
class Warned:
    """What speaks against a folder; `service` names the program that copies it, or is ""."""

    hazard: Hazard
    service: str = ""


class Places(Protocol):
    """Judges folders, and shows files in the computer's own file program."""

    def warned(self, folder: Path) -> Warned | None:
        """What speaks against the folder; None when nothing is known against it."""
        ...

    def show(self, path: Path) -> bool:
        """Open the file program with `path` picked out; False when that cannot be done here."""
        ...
