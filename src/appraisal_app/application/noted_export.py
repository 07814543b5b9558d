"""Gives papers away with a note of it in the log, in an order that a crash does not make untrue.

First the log says that they are about to leave, then they take their place, then it says that they
left. A process that ends in between leaves the first note alone, and the log shows the papers as
such that may have left: nothing is given without a line, and no line says more than is known. What
fails in the ordinary way is taken back, and noted as not given.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from appraisal_app.application.export_log import (
    Leaving,
    note_beginning,
    note_exports,
    note_none_left,
)
from appraisal_app.application.exporting import export
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.domain.people import Role


@contextmanager
def given(
    case: CaseFile,
    papers: Sequence[Leaving],
    take_back: Callable[[], None],
    *,
    by: Role,
    at: datetime,
) -> Generator[None]:
    """The block puts the papers where they go; `take_back` undoes it when nobody can note it."""
    note_beginning(case, papers, by=by, at=at)
    is_there = False
    try:
        yield
        is_there = True
        note_exports(case, papers, by=by, at=at)
    except BaseException:
        if is_there:
            # What left the file without a note of it would not be known later.
            take_back()
        with contextlib.suppress(Exception):
            note_none_left(case, papers, by=by, at=at)
        raise


def export_noted(
    data: bytes, target: Path, leaving: Leaving, case: CaseFile, *, by: Role, at: datetime
) -> None:
    """Write `data` over what is there, and note it; raises AppError and leaves no half a file."""
    with given(case, (leaving,), lambda: target.unlink(missing_ok=True), by=by, at=at):
        export(data, target)
