"""Reads from a file of which some pages cannot be read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from appraisal_app.application.errors import DamagedError, DiskError, WrongKeyError
from appraisal_app.storage.driver import DriverError, Link, connect_damaged
from appraisal_app.storage.faults import told
from appraisal_app.storage.keys import Secret

_UNREADABLE = (DamagedError, DiskError, WrongKeyError)
_LONGEST_STEP = 64
_PATIENCE = 60
"""How often a table may refuse before it is left alone; each time costs a new connection."""
_LOST_TABLE = ("no such table: ", "no such index: ")
_GUESSED_LAST = 1 << 16
_SMALL = ("meta", "change_mark", "root_salt", "disposed", "seal")

Rows = list[tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Found:
    """Rows that could be read, and whether there are no others."""

    rows: Rows
    is_whole: bool


class DamagedReader:
    """One statement at a time; a page that cannot be read is no error but None."""

    def __init__(self, path: Path, secret: Secret | None) -> None:
        self._path = path
        self._secret = secret
        self._link: Link | None = None
        self._sound = ""

    @property
    def is_encrypted(self) -> bool:
        """Whether every page that can be read is proved to be as it was written."""
        return self._secret is not None

    def rows(self, statement: str, *parameters: str | int) -> Rows | None:
        """All rows; None when a page that they need cannot be read."""
        if self._link is None:
            self._link = connect_damaged(self._path, self._secret, "ro")
        try:
            found = self._link.execute(statement, parameters).fetchall()
            # The cipher hands out zeros for the end of a long text, and complains only when it is
            # asked for the next page.
            self._ask_for_a_page(self._link)
        except DriverError as error:
            if not (isinstance(told(error), _UNREADABLE) or _is_of_lost_table(error)):
                raise
            self._close_if_silent()
            return None
        return found

    def _close_if_silent(self) -> None:
        """After one bad page the cipher refuses every other on that connection."""
        try:
            if self._link is not None:
                self._ask_for_a_page(self._link)
        except DriverError:
            self.close()

    def scan(self, table: str, number: str, columns: str) -> Found:
        """The columns of all rows in the order of their number, past pages that are damaged."""
        whole = self.rows(f'SELECT {columns} FROM "{table}" NOT INDEXED ORDER BY {number}')  # noqa: S608
        if whole is not None:
            return Found(whole, self._fits(table))
        return Found(self._past_damage(table, number, columns), is_whole=False)

    def _ask_for_a_page(self, link: Link) -> None:
        """One that is surely not in memory; raises the driver's error."""
        link.execute("PRAGMA shrink_memory")
        link.execute(f'SELECT * FROM "{self._sound_table()}" LIMIT 1').fetchall()  # noqa: S608

    def _sound_table(self) -> str:
        """A table whose first page can be read: others are proved by asking for it."""
        if not self._sound:
            self._sound = next(filter(self._is_sound, _SMALL), _SMALL[0])
        return self._sound

    def _is_sound(self, table: str) -> bool:
        link = connect_damaged(self._path, self._secret, "ro")
        try:
            link.execute(f'SELECT * FROM "{table}" LIMIT 1').fetchall()  # noqa: S608
        except DriverError:
            return False
        finally:
            link.close()
        return True

    def close(self) -> None:
        """Let go of the file."""
        if self._link is not None:
            self._link.close()
            self._link = None

    def _past_damage(self, table: str, number: str, columns: str) -> Rows:
        """The rows around pages that cannot be read; stops where it meets too many of them."""
        statement = (
            f'SELECT {columns} FROM "{table}" NOT INDEXED WHERE {number} BETWEEN ? AND ? '  # noqa: S608
            f"ORDER BY {number}"
        )
        last, failures = self._last_number(table, number), 0
        found: Rows = []
        at, step = 1, _LONGEST_STEP
        while at <= last and failures < _PATIENCE:
            rows = self.rows(statement, at, at + step - 1)
            if rows is None:
                failures += 1
                at, step = (at, step // 4) if step > 1 else (at + 1, 1)
            else:
                found += rows
                at, step = at + step, min(_LONGEST_STEP, step * 4)
        return found

    def _last_number(self, table: str, number: str) -> int:
        """The highest number in use, from the table or from its index; else a guess."""
        for way in ("NOT INDEXED", f'INDEXED BY "sqlite_autoindex_{table}_1"'):
            rows = self.rows(f'SELECT max({number}) FROM "{table}" {way}')  # noqa: S608
            if rows is not None:
                return int(rows[0][0] or 0)
        return _GUESSED_LAST

    def _fits(self, table: str) -> bool:
        """Whether the table is sound as a tree; an encrypted one that was read is."""
        return self.is_encrypted or self.rows(f'PRAGMA quick_check("{table}")') == [("ok",)]


def _is_of_lost_table(error: Exception) -> bool:
    """Whether the entry in the list of tables that the statement needs could not be read."""
    return str(error).startswith(_LOST_TABLE)
