"""Tells whether a folder is one that a program copies to the internet."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

_VARIABLES = {
    "OneDrive": "OneDrive",
    "OneDriveConsumer": "OneDrive",
    "OneDriveCommercial": "OneDrive",
}
"""Set by OneDrive on Windows, to its folder."""

_NAMES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (service, re.compile(pattern, re.IGNORECASE))
    for service, pattern in (
        ("OneDrive", r"OneDrive( - .+|-.+)?"),
        ("Dropbox", r"Dropbox( \(.+\)| - .+)?"),
        ("Google Drive", r"Google ?Drive(-.+)?|GoogleDrive-.+|My Drive|DriveFS"),
        ("iCloud", r"iCloud ?Drive|com~apple~CloudDocs|Mobile Documents"),
        ("Nextcloud", r"Nextcloud"),
        ("Box", r"Box( Sync)?"),
    )
)
"""What these programs call their folders, alone or with an account after it."""

_MARKERS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".849C9593-D756-4E56-8D6E-42412F2A707B": "OneDrive",
    ".tmp.drivedownload": "Google Drive",
    ".tmp.driveupload": "Google Drive",
    ".shortcut-targets-by-id": "Google Drive",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".stfolder": "Syncthing",
}
"""Files that these programs leave in the folder that they copy."""


def sync_service(folder: Path, environment: Mapping[str, str], home: Path) -> str:
    """The program that copies the folder, or "" when none is known."""
    return (
        _by_variable(folder, environment)
        or _by_name(folder, home)
        or _by_marker(folder)
        or _by_icloud_desktop(folder, home)
    )


def _by_variable(folder: Path, environment: Mapping[str, str]) -> str:
    for variable, service in _VARIABLES.items():
        root = environment.get(variable, "")
        if root and _is_within(folder, Path(root)):
            return service
    return ""


def _by_name(folder: Path, home: Path) -> str:
    # What lies above the user's own folder names the computer, not a service.
    known = folder.relative_to(home).parts if _is_within(folder, home) else folder.parts
    for part in known:
        for service, pattern in _NAMES:
            if pattern.fullmatch(part):
                return service
    return ""


def _by_marker(folder: Path) -> str:
    for place in (folder, *folder.parents):
        for name, service in _MARKERS.items():
            if _is_there(place / name):
                return service
    return ""


def _by_icloud_desktop(folder: Path, home: Path) -> str:
    """Desktop and Documents of a Mac, when iCloud keeps them."""
    cloud = home / "Library" / "Mobile Documents" / "com~apple~CloudDocs"
    for name in ("Desktop", "Documents"):
        if _is_within(folder, home / name) and _is_there(cloud / name):
            return "iCloud"
    return ""


def _is_within(folder: Path, root: Path) -> bool:
    return any(place == root for place in _line_of(folder))


def _line_of(folder: Path) -> Iterator[Path]:
    yield folder
    yield from folder.parents


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False
