"""What the user likes: kept on this computer, never in a case file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

RECENT_MAX = 8


@dataclass(frozen=True, slots=True)
class Settings:
    """Looks, and which files were open; defaults suit a first start."""

    theme: str = "system"
    text_size: int = 100
    guidance: bool = True
    window: str = ""
    """Geometry and panes as hexadecimal text."""
    recent: tuple[str, ...] = ()
    lock_after: int = 15
    """Minutes without anybody at the keyboard, 0 for never."""
    known: tuple[str, ...] = ()
    """Files that were open, with number and last event; `two_copies/known.py` reads them."""

    def opened(self, path: Path) -> Settings:
        """The settings with that file first among the recent ones."""
        others = tuple(each for each in self.recent if each != str(path))
        return replace(self, recent=(str(path), *others)[:RECENT_MAX])


class SettingsStore(Protocol):
    """Keeps the settings."""

    def load(self) -> Settings:
        """The settings, or the defaults."""
        ...

    def save(self, settings: Settings) -> None:
        """Keep them."""
        ...
