"""Takes backups away for good."""

from __future__ import annotations

from pathlib import Path


def remove_all(folder: Path) -> None:
    """Removes every backup in the folder, and copies that were not finished."""
    if folder.is_dir():
        for path in folder.iterdir():
            if not path.is_dir():
                path.unlink(missing_ok=True)
