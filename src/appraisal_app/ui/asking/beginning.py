"""The folder in which every dialog that asks for a file or a folder begins."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from appraisal_app.application.exporting import CASE_SUFFIX
from appraisal_app.application.ports.interaction import FileKind
from appraisal_app.application.ports.packets import PACKET_SUFFIX
from appraisal_app.application.settings import Settings, SettingsStore

Kinds = tuple[FileKind, ...]


class Beginning:
    """The folder used last; else that of the newest file; else Documents.

    Packets begin where packets were last. Appraisal files begin where such a file was last, and
    never where a packet came from: most come into a folder that is emptied now and then.
    """

    def __init__(self, settings: SettingsStore, documents: Path) -> None:
        self._settings = settings
        self._documents = documents

    def folder(self, kinds: Kinds = ()) -> Path:
        """A folder that is there, for files of these kinds."""
        named = (Path(each) for each in _known(self._settings.load(), kinds) if each)
        found = (each for each in named if each.is_absolute() and _is_folder(each))
        return next(found, self._documents)

    def used(self, folder: Path, kinds: Kinds = ()) -> None:
        """Somebody chose something of these kinds there."""
        known, name = self._settings.load(), str(folder)
        now = replace(known, folder=name)
        if _are(kinds, CASE_SUFFIX):
            now = replace(now, files_folder=name)
        elif _are(kinds, PACKET_SUFFIX):
            now = replace(now, packets_folder=name)
        if now != known:
            self._settings.save(now)


def _known(known: Settings, kinds: Kinds) -> Iterator[str]:
    recent = (str(Path(each).parent) for each in known.recent[:1])
    if _are(kinds, CASE_SUFFIX):
        yield known.files_folder
    elif _are(kinds, PACKET_SUFFIX):
        yield known.packets_folder
        yield known.folder
    else:
        yield known.folder
    yield from recent


def _are(kinds: Kinds, suffix: str) -> bool:
    return any(f".{each}" == suffix for kind in kinds[:1] for each in kind.suffixes)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False
