"""What a command says about an error: one sentence that is true of commands."""

from __future__ import annotations

import logging

from appraisal_app.application.errors import AppError, DiskFullError
from appraisal_app.domain.errors import DomainError

_DISK_FULL = (
    "The disk is full, so this was not done; nothing that was there before was changed. Make room "
    "on it and try again, or use another disk."
)

_log = logging.getLogger(__name__)


def sentence_of(error: BaseException) -> str:
    """What to do about the error; an unforeseen one is named by its type alone."""
    match error:
        case DiskFullError():
            # Its own sentence speaks of changes to a file that is open in the window.
            sentence = _DISK_FULL
        case AppError():
            sentence = error.sentence
        case DomainError():
            sentence = " ".join(refusal.sentence for refusal in error.refusals)
        case KeyboardInterrupt():
            sentence = "Stopped."
        case OSError():
            name = error.filename or "A file"
            why = error.strerror
            sentence = f"{name} cannot be used ({why}). Check its name, place and rights."
        case _:
            sentence = _unforeseen(type(error).__name__)
    return sentence


def _unforeseen(name: str) -> str:
    _log.error("unexpected %s", name)
    return f"Something unexpected went wrong; nothing was changed. Please report this word: {name}."
