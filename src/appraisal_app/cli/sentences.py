"""What a command says about an error: one sentence that is true of commands."""

from __future__ import annotations

import errno
import logging

from appraisal_app import __version__
from appraisal_app.application.errors import DamagedError, DiskFullError
from appraisal_app.application.faults import FaultKind, fault_of, scrubbed_report

_DISK_FULL = (
    "The disk is full, so this was not done; nothing that was there before was changed. Make room "
    "on it and try again, or use another disk."
)

_OUTPUT_FULL = (
    "The output could not be written, because the disk that it goes to is full. Make room on it "
    "and run the command again, or send the output elsewhere."
)

_RECOVER = "To recover what can be read into a new file: appraisal-app repair FILE NEW."

_log = logging.getLogger(__name__)


def sentence_of(error: BaseException) -> str:
    """What to do about the error; an unforeseen one is named by its type alone."""
    match error:
        case DiskFullError():
            # Its own sentence speaks of changes to a file that is open in the window.
            return _DISK_FULL
        case KeyboardInterrupt():
            return "Stopped."
        case OSError():
            return _of_system(error)
        case _:
            fault = fault_of(error)
    way = f" {_RECOVER}" if isinstance(error, DamagedError) else ""
    return f"{fault.sentence}{way}" if fault.kind is not FaultKind.BUG else _unforeseen(error)


def _of_system(error: OSError) -> str:
    # A file that is written tells its own name; what is left is the standard output.
    if error.errno in {errno.ENOSPC, errno.EDQUOT} and not error.filename:
        return _OUTPUT_FULL
    name = error.filename or "A file"
    return f"{name} cannot be used ({error.strerror}). Check its name, place and rights."


def _unforeseen(error: BaseException) -> str:
    _log.error("%s: %s", FaultKind.BUG.value, scrubbed_report(error, __version__))
    name = type(error).__name__
    return f"Something unexpected went wrong; nothing was changed. Please report this word: {name}."
