"""What every file is compared with, worked out on another processor while a key is derived."""

from __future__ import annotations

import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress

from appraisal_app.storage.case_format import CaseFormat
from appraisal_app.storage.schema_check import expected_schema


def _prepare(case_format: CaseFormat) -> None:
    """What goes wrong here goes wrong again, and is told, where the file is opened."""
    with suppress(Exception):
        prepare(case_format)


def prepare(case_format: CaseFormat) -> None:
    """Work out the tables of the format once; the next file finds them."""
    _ = case_format.catalogue.forms
    expected_schema(case_format.steps)


@contextmanager
def preparing(case_format: CaseFormat) -> Generator[None]:
    """Prepare while the block derives a key: both take a quarter of a second, and one no Python."""
    worker = threading.Thread(target=_prepare, args=(case_format,), name="preparing")
    worker.start()
    try:
        yield
    finally:
        worker.join()
