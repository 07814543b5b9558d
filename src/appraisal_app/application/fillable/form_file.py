"""Reads the file of a form; knows nothing of what forms ask."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from appraisal_app.application.errors import AppError
from appraisal_app.application.exporting import read_file
from appraisal_app.application.ports.fillable import LARGEST_FORM
from appraisal_app.domain.phrases import phrased

TOO_LARGE: Final = phrased(
    "This file is larger than any form. {unchanged} Choose the form itself, as a PDF.",
    unchanged="Nothing was changed.",
)


def read_form_file(path: Path) -> bytes:
    """The bytes of a form; raises AppError, also for what is too large to be one."""
    try:
        is_large = path.stat().st_size > LARGEST_FORM
    except OSError:
        is_large = False
    if is_large:
        raise AppError(TOO_LARGE)
    return read_file(path)
