"""Reads forms that came back, one by one or all files of a folder."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from appraisal_app.application.errors import AppError
from appraisal_app.application.fillable.form_file import read_form_file
from appraisal_app.application.fillable.strangers import not_a_form
from appraisal_app.application.ports.fillable import Filled, FormReader
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.returning import UNCHANGED

MOST: Final = 500
"""Files of a folder that are looked into."""
NO_FORMS: Final = "There is no PDF in this folder. Choose the folder in which you saved the forms."
UNREADABLE: Final = phrased(
    "This folder cannot be read. {unchanged} Choose another one, or copy "
    "the forms into a folder that is yours.",
    unchanged=UNCHANGED,
)
TOO_MANY: Final = phrased(
    "There are more than {most} files in this folder. {unchanged} Put the "
    "forms into a folder of their own, and choose that.",
    most=MOST,
    unchanged=UNCHANGED,
)
_SUFFIX: Final = ".pdf"


def forms_in(folder: Path) -> tuple[Path, ...]:
    """All files in the folder itself, by name; raises AppError when there is no PDF among them."""
    try:
        found = sorted(
            each for each in folder.iterdir() if not each.name.startswith(".") and each.is_file()
        )
    except OSError:
        raise AppError(UNREADABLE) from None
    if not any(each.suffix.lower() == _SUFFIX for each in found):
        raise AppError(NO_FORMS)
    if len(found) > MOST:
        raise AppError(TOO_MANY)
    return tuple(found)


def all_of(paths: Iterable[Path]) -> tuple[Path, ...]:
    """The files, with those of each folder in its place; raises AppError as `forms_in` does."""
    return tuple(
        found for each in paths for found in (forms_in(each) if each.is_dir() else (each,))
    )


def read_form(path: Path, reader: FormReader) -> Filled:
    """What stands on the form in that file; raises AppError.

    What is no PDF by its name is not opened at all: it may be a file that is in use here.
    """
    if sentence := not_a_form(path):
        raise AppError(sentence)
    return reader.read(read_form_file(path))
