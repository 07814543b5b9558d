"""What the disk and the text refuse, told in the application's words."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from appraisal_app.application.errors import DiskError, NotAllowedError, VanishedError
from appraisal_app.application.importing.errors import NotTableError


@contextmanager
def plain_faults() -> Generator[None]:
    """Turns errors of the operating system and of decoding into AppErrors."""
    try:
        yield
    except FileNotFoundError as error:
        raise VanishedError from error
    except PermissionError as error:
        raise NotAllowedError from error
    except OSError as error:
        raise DiskError from error
    except UnicodeError as error:
        raise NotTableError from error
