"""How the database lets something sealed go: with the row that says under which event it went.

The row is the act: putting it in takes out what it names, so that no tool can do one without the
other. It is refused unless the last event of the chain names the same, and what went stays away.
"""

from __future__ import annotations

from collections.abc import Iterable

BLOB = "blob"
"""Stands for an aggregate's name where a kept paper goes; its id is the SHA-256."""

DISPOSED = "disposed"
"""The kind of event that names what went and the certificate."""


def was_disposed(which: str) -> str:
    """Whether it went at some time; `which` is a condition on the table of what went."""
    return f"EXISTS (SELECT 1 FROM disposed WHERE {which})"  # noqa: S608 - names of our own tables


def being_disposed(which: str) -> str:
    """Whether it goes now: under the last event of the chain."""
    return was_disposed(f"{which} AND seq = (SELECT max(seq) FROM audit)")  # noqa: S608


def guard_statements() -> tuple[str, ...]:
    """What lets a row say that something went only under an event that names it."""
    return (_IS_RECORDED, _TAKES_BLOB)


_IS_RECORDED = f"""\
CREATE TRIGGER disposed_is_recorded BEFORE INSERT ON disposed
WHEN NOT EXISTS (
  SELECT 1 FROM audit, json_each(audit.body, '$.disposed') AS gone
  WHERE audit.seq = NEW.seq AND audit.kind = '{DISPOSED}'
  AND audit.seq = (SELECT max(seq) FROM audit)
  AND json_extract(gone.value, '$.aggregate') = NEW.aggregate
  AND json_extract(gone.value, '$.id') = NEW.root_id
)
BEGIN SELECT RAISE(ABORT, 'sealed: no event names what goes'); END"""  # noqa: S608

_TAKES_BLOB = f"""\
CREATE TRIGGER disposed_takes_{BLOB} AFTER INSERT ON disposed
WHEN NEW.aggregate = '{BLOB}'
BEGIN
  DELETE FROM {BLOB} WHERE sha256 = NEW.root_id;
END"""  # noqa: S608


def taking_out(aggregate: str, tables: Iterable[tuple[str, str]]) -> str:
    """What takes an aggregate out when a row says that it goes; `tables` with their id column."""
    rows = "\n".join(
        f"  DELETE FROM {name} WHERE {column} = NEW.root_id;"  # noqa: S608
        for name, column in tables
    )
    return f"""\
CREATE TRIGGER disposed_takes_{aggregate} AFTER INSERT ON disposed
WHEN NEW.aggregate = '{aggregate}'
BEGIN
{rows}
  DELETE FROM search_text WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id;
  DELETE FROM root_salt WHERE root_id = NEW.root_id;
END"""  # noqa: S608
