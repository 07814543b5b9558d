"""Backups of a file that cannot be read, found by its name."""

from __future__ import annotations

from pathlib import Path

from appraisal_app.storage.backups.names import named_in


def backups_by_name(path: Path, folder: Path) -> tuple[Path, ...]:
    """Those in any folder below `folder` whose names begin like the file's, the newest first."""
    if not folder.is_dir():
        return ()
    found = [
        each
        for own in folder.iterdir()
        for each in named_in(own)
        if each.path.name.startswith(f"{path.stem}.")
    ]
    return tuple(each.path for each in sorted(found, reverse=True))
