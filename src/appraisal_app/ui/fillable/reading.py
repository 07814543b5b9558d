"""Reads forms behind the window; nothing is changed by that."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from appraisal_app.application.errors import AppError
from appraisal_app.application.fillable.returning import read_form_file
from appraisal_app.application.ports.fillable import Filled, FormReader
from appraisal_app.application.ports.interaction import Progress

MOST: Final = 500
"""Files of a folder that are looked into."""
_SUFFIX: Final = ".pdf"


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A file, and what stands on the form in it, or why it could not be read."""

    name: str
    filled: Filled | None = None
    refused: str = ""


def forms_in(folder: Path) -> tuple[Path, ...]:
    """The PDFs that lie in the folder itself, by name; raises AppError when it cannot be read."""
    try:
        found = sorted(each for each in folder.iterdir() if each.suffix.lower() == _SUFFIX)
    except OSError:
        raise AppError(
            "This folder cannot be read. Choose another one, or copy the forms into one of yours."
        ) from None
    return tuple(found[:MOST])


def reading(
    paths: tuple[Path, ...], reader: Callable[[], FormReader]
) -> Callable[[Progress], tuple[Read, ...]]:
    """The job that reads them all."""

    def job(progress: Progress) -> tuple[Read, ...]:
        found: list[Read] = []
        for number, path in enumerate(paths):
            progress.step(number, len(paths), path.name)
            found.append(_read(path, reader()))
        progress.step(len(paths), len(paths))
        return tuple(found)

    return job


def _read(path: Path, reader: FormReader) -> Read:
    try:
        return Read(name=path.name, filled=reader.read(read_form_file(path)))
    except AppError as error:
        return Read(name=path.name, refused=error.sentence)
