"""Backups of a file that cannot be read, found by its name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from appraisal_app.application.ports.repairs import BackupByName
from appraisal_app.storage.backups.names import Named, named_in
from appraisal_app.storage.backups.second_place import read_second_place


def backups_by_name(path: Path, folder: Path) -> tuple[BackupByName, ...]:
    """Those of any file below `folder` whose names begin like this one's, the newest first.

    A second place of such a file is looked through too, where it can be reached.
    """
    if not folder.is_dir():
        return ()
    found = (
        BackupByName(taken_at=each.taken_at, path=each.path)
        for own in _places(folder)
        for each in _named_in(own)
        if each.path.name.startswith(f"{path.stem}.")
    )
    return tuple(sorted(found, key=lambda each: each.taken_at, reverse=True))


def _places(folder: Path) -> Iterator[Path]:
    documents = {each.stem if each.suffix == ".json" else each.name for each in folder.iterdir()}
    for document_id in sorted(documents):
        yield folder / document_id
        second = read_second_place(folder, document_id).folder
        if second is not None:
            yield second / document_id


def _named_in(own: Path) -> list[Named]:
    try:
        return named_in(own)
    except OSError:
        # A disk that is gone, or a folder that is not ours to read, has no backup for us.
        return []
