"""What the user likes: kept on this computer, never in a case file."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

RECENT_MAX = 8
PLACES_MAX = 24
THEMES = frozenset({"system", "light", "dark", "contrast"})
TEXT_PERCENT = range(50, 401)
MINUTES = range(24 * 60 + 1)
_HEX = re.compile("(?:[0-9a-f]{2})*")


@dataclass(frozen=True, slots=True)
class Settings:
    """Looks, and which files were open; defaults suit a first start."""

    theme: str = "system"
    text_size: int = 100
    guidance: bool = True
    spelling: bool = True
    toured: bool = False
    """Whether the tour of the window was taken; then nobody is asked again."""
    window: str = ""
    """Geometry and panes as hexadecimal text."""
    recent: tuple[str, ...] = ()
    folder: str = ""
    """Where a file was chosen or saved last; the next dialog begins there."""
    files_folder: str = ""
    """The same of appraisal files alone."""
    packets_folder: str = ""
    """The same of packets alone."""
    lock_after: int = 15
    """Minutes without anybody at the keyboard, 0 for never."""
    known: tuple[str, ...] = ()
    """Files that were open, with number and last event; `two_copies/known.py` reads them."""
    places: tuple[str, ...] = ()
    """Where the window of each file stood: geometry as hexadecimal text, a blank, and the path."""

    def opened(self, path: Path) -> Settings:
        """The settings with that file first among the recent ones."""
        others = tuple(each for each in self.recent if each != str(path))
        return replace(self, recent=(str(path), *others)[:RECENT_MAX])

    def without(self, path: Path) -> Settings:
        """The settings with nothing of that file in them but what protects it."""
        recent = tuple(each for each in self.recent if each != str(path))
        return replace(self, recent=recent, places=self._places_but(path))

    def placed(self, path: Path, view: str) -> Settings:
        """The settings with the place of that file's window."""
        return replace(self, places=(f"{view} {path}", *self._places_but(path))[:PLACES_MAX])

    def place_of(self, path: Path) -> str:
        """Where that file's window stood, "" when nothing is known of it."""
        found = (each.partition(" ") for each in self.places)
        return next((view for view, _, of in found if of == str(path)), "")

    def _places_but(self, path: Path) -> tuple[str, ...]:
        return tuple(each for each in self.places if each.partition(" ")[2] != str(path))


def sound(settings: Settings) -> Settings:
    """The settings with the default for whatever no window could be shown with."""
    first = Settings()
    return replace(
        settings,
        theme=settings.theme if settings.theme in THEMES else first.theme,
        text_size=settings.text_size if settings.text_size in TEXT_PERCENT else first.text_size,
        window=settings.window if _HEX.fullmatch(settings.window) else first.window,
        recent=tuple(each for each in settings.recent if _is_path(each))[:RECENT_MAX],
        folder=_path_in(settings.folder),
        files_folder=_path_in(settings.files_folder),
        packets_folder=_path_in(settings.packets_folder),
        lock_after=settings.lock_after if settings.lock_after in MINUTES else first.lock_after,
        known=tuple(each for each in settings.known if _is_path(each)),
        places=tuple(each for each in settings.places if _is_place(each))[:PLACES_MAX],
    )


def _path_in(text: str) -> str:
    return text if _is_path(text) else ""


def _is_place(text: str) -> bool:
    return _is_path(text) and _HEX.fullmatch(text.partition(" ")[0]) is not None


def _is_path(text: str) -> bool:
    """Whether a disk could have it; no half characters, which no file can be named by."""
    return "\0" not in text and text.encode("utf-8", "replace").decode() == text


class SettingsStore(Protocol):
    """Keeps the settings."""

    def load(self) -> Settings:
        """The settings, or the defaults."""
        ...

    def save(self, settings: Settings) -> None:
        """Keep them."""
        ...
