"""Where the shipped files lie: the one place that knows."""

from __future__ import annotations

from pathlib import Path

from appraisal_app.application.errors import AppError

_PACKAGE = Path(__file__).resolve().parent.parent


class ResourcesMissingError(AppError):
    """The installation is incomplete."""

    def __init__(self) -> None:
        super().__init__(
            "Files that belong to the application are missing. Install the application again."
        )


def resources_folder() -> Path:
    """The folder `resources`, in an installed package or in a checkout; raises AppError."""
    for folder in (_PACKAGE / "_resources", _PACKAGE.parent.parent / "resources"):
        if (folder / "processes").is_dir():
            return folder
    raise ResourcesMissingError
