"""Reads forms behind the window; nothing is changed by that."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from appraisal_app.application.errors import AppError
from appraisal_app.application.fillable.folders import read_form
from appraisal_app.application.ports.fillable import Filled, FormReader
from appraisal_app.application.ports.interaction import Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A file, and what stands on the form in it, or why it could not be read."""

    name: str
    filled: Filled | None = None
    refused: str = ""


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
        return Read(name=path.name, filled=read_form(path, reader))
    except AppError as error:
        return Read(name=path.name, refused=error.sentence)
