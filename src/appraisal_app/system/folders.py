"""Where the application keeps its own things on this computer."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from platformdirs import PlatformDirs

_DIRS = PlatformDirs("CEO Appraisal", appauthor=False)


@dataclass(frozen=True, slots=True)
class SystemFolders:
    """Folders under the user's own profile; made private when first used."""

    data: Path
    config: Path
    logs: Path
    documents: Path

    @property
    def backups(self) -> Path:
        """Copies of every file, a folder for each."""
        return _private(self.data / "backups")

    @property
    def identities(self) -> Path:
        """Signing identities."""
        return _private(self.data / "identities")


def system_folders() -> SystemFolders:
    """The folders of this user on this computer."""
    return SystemFolders(
        data=_DIRS.user_data_path,
        config=_DIRS.user_config_path,
        logs=_DIRS.user_log_path,
        documents=documents_or_home(_DIRS.user_documents_path, Path.home()),
    )


def documents_or_home(documents: Path, home: Path) -> Path:
    """Where a first file is suggested; a dialog would take a missing folder for its own choice."""
    return documents if documents.is_dir() else home


def _private(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder
