"""Finds the rows of one trust in a file of any length, or else the names that come near."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from appraisal_app.application.importing.columns import Columns
from appraisal_app.application.importing.errors import (
    TooManyError,
    TrustNotFoundError,
    TrustUnclearError,
)
from appraisal_app.application.importing.headings import SchoolColumn
from appraisal_app.application.importing.names import folded, tidy, trust_key
from appraisal_app.application.importing.ports import Row

MOST_SCHOOLS = 500
_MOST_NAMES = 20_000
_MOST_NEAR = 8
_NEAR = 0.6


def rows_of_trust(rows: Iterable[Row], columns: Columns, trust: str) -> tuple[Row, ...]:
    """All rows that belong to `trust`; every row when it is "" or the file names no trusts.

    Raises TooManyError, TrustNotFoundError or TrustUnclearError.
    """
    wanted = tidy(trust)
    if not wanted or not columns.has(SchoolColumn.TRUST):
        return _at_most(rows)
    search = _Search(wanted, columns)
    found = _at_most(row for row in rows if search.takes(row))
    return search.chosen(found)


def _at_most(rows: Iterable[Row]) -> tuple[Row, ...]:
    kept: list[Row] = []
    for row in rows:
        if len(kept) == MOST_SCHOOLS:
            raise TooManyError("schools", MOST_SCHOOLS)
        kept.append(row)
    return tuple(kept)


class _Search:
    """Remembers which names were met on the way."""

    def __init__(self, trust: str, columns: Columns) -> None:
        self._trust = trust
        self._key = trust_key(trust)
        self._columns = columns
        self._matched: dict[str, str] = {}
        self._other: dict[str, str] = {}

    def takes(self, row: Row) -> bool:
        """Whether the row may be the trust's; a broken row is taken so that it can be told."""
        if row.is_broken:
            return True
        written = self._columns.cell(row, SchoolColumn.TRUST)
        if written in self._other or not written:
            return False
        if trust_key(written) == self._key:
            self._matched[written] = folded(written)
            return True
        if len(self._other) < _MOST_NAMES:
            self._other[written] = trust_key(written)
        return False

    def chosen(self, rows: tuple[Row, ...]) -> tuple[Row, ...]:
        """The rows of the one trust that is meant: the same words win over a likeness."""
        if not self._matched:
            raise TrustNotFoundError(self._trust, self._near())
        meant = set(self._matched.values())
        if len(meant) > 1:
            meant &= {folded(self._trust)}
        if not meant:
            raise TrustUnclearError(self._trust, self._spellings())
        return tuple(row for row in rows if row.is_broken or self._folded(row) in meant)

    def _folded(self, row: Row) -> str:
        return self._matched[self._columns.cell(row, SchoolColumn.TRUST)]

    def _spellings(self) -> tuple[str, ...]:
        """One way of writing each trust."""
        return tuple({key: name for name, key in reversed(self._matched.items())}.values())[::-1]

    def _near(self) -> tuple[str, ...]:
        words = set(self._key.split())
        names = {key: name for name, key in self._other.items()}
        within = [key for key in names if words <= set(key.split())]
        alike = get_close_matches(self._key, names, _MOST_NEAR, _NEAR)
        return tuple(names[key] for key in dict.fromkeys((*sorted(within), *alike)))[:_MOST_NEAR]
