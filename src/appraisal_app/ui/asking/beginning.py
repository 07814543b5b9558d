"""The folder in which every dialog that asks for a file or a folder begins."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from appraisal_app.application.settings import SettingsStore


class Beginning:
    """The folder used last; else that of the newest file; else Documents."""

    def __init__(self, settings: SettingsStore, documents: Path) -> None:
        self._settings = settings
        self._documents = documents

    def folder(self) -> Path:
        """A folder that is there."""
        known = self._settings.load()
        recent = (str(Path(each).parent) for each in known.recent[:1])
        named = (Path(each) for each in (known.folder, *recent) if each)
        found = (each for each in named if each.is_absolute() and _is_folder(each))
        return next(found, self._documents)

    def used(self, folder: Path) -> None:
        """Somebody chose something there."""
        known = self._settings.load()
        if known.folder != str(folder):
            self._settings.save(replace(known, folder=str(folder)))


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False
