"""Makes a file of many reviews: each is a copy of the last one of the worked example.

The rows are copied inside the database, words and index too: a thousand reviews by hand would
take an hour, and rows are what is measured.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from appraisal_app.application.ports.files import DocumentKind, Key, RawKey
from appraisal_app.application.ports.services import Services
from appraisal_app.application.reading import cycles, read_content
from appraisal_app.application.starting import fill
from appraisal_app.domain.cycle import Cycle
from appraisal_app.domain.record import CYCLE_PARTS, PARTS
from appraisal_app.storage.current_format import CURRENT_FORMAT

KEY = RawKey("5e" * 32)
"""Given as it is, so that no derivation hides what grows."""


def grown(example: Path, key: Key, path: Path, size: int, wired: Services) -> None:
    """A file with that many reviews at `path`, protected by KEY."""
    at = wired.clock.now()
    case = wired.files().open(example, key, at=at)
    content = read_content(case)
    case.close()
    last = content.cycles[-1]
    alone = replace(content, cycles=(replace(last, cycle=replace(last.cycle, previous_cycle="")),))
    made: Any = wired.files().create(path, KEY, kind=DocumentKind.BOARD, at=at)
    fill(made, alone, event="started", actor="clerk", at=at)
    (first,) = cycles(made)
    link = made._attached.link  # noqa: SLF001 - what no user of the program can do
    link.execute("BEGIN")
    for number in range(1, size):
        _copy(link, first, number)
    link.execute("COMMIT")
    made.close()


def _copy(link: Any, first: Cycle, number: int) -> None:
    """One more review, a day earlier than the one before, under an id of its own."""
    new = f"{first.id}-{number}"
    for name in sorted(CYCLE_PARTS):
        for shape, table in CURRENT_FORMAT.catalogue.form(PARTS[name]).tables:
            columns = [f'"{each.name}"' for each in table.columns]
            wanted = [
                "?" if each.name == shape.key[0] else f'"{each.name}"' for each in table.columns
            ]
            link.execute(
                f'INSERT INTO "{table.name}" ({", ".join(columns)}) '  # noqa: S608 - our own names
                f'SELECT {", ".join(wanted)} FROM "{table.name}" WHERE {shape.key[0]} = ?',
                (new, first.id),
            )
    link.execute(
        "INSERT INTO search_text (aggregate, root_id, place, text) "
        "SELECT aggregate, ?, place, text FROM search_text WHERE root_id = ?",
        (new, first.id),
    )
    start = first.start - timedelta(days=number)
    link.execute(
        'UPDATE cycle SET "start" = ?, label = ? WHERE id = ?',
        (start.isoformat(), f"{first.label} ({number})", new),
    )
