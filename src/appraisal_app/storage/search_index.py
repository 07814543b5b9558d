"""The index of words: one row per text of the record, kept in the save's own transaction."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError

from appraisal_app.application.errors import DamagedError, NoSearchError
from appraisal_app.application.ports.files import Aggregate, Found
from appraisal_app.storage import aggregates
from appraisal_app.storage.catalogue import Catalogue, Form
from appraisal_app.storage.driver import DriverError, Link
from appraisal_app.storage.faults import told
from appraisal_app.storage.hit_excerpt import CLOSE, OPEN, excerpt_of
from appraisal_app.storage.house import search_statements
from appraisal_app.storage.prose import texts_of
from appraisal_app.storage.search_words import match_of

_TEXTS = sa.table(
    "search_text",
    sa.column("id", sa.Integer),
    *(sa.column(name, sa.Text) for name in ("aggregate", "root_id", "place", "text")),
)
_HITS = sa.text(
    """\
SELECT t.aggregate, t.root_id, t.place, highlight(search, 0, :open, :close)
FROM search JOIN search_text AS t ON t.id = search.rowid
WHERE search MATCH :match ORDER BY search.rank, t.id LIMIT :limit"""
)


_AT_ONCE = 500
"""Rows of one statement; SQLite takes 32,766 values."""


@dataclass(frozen=True, slots=True)
class _Row:
    id: int
    text: str


def keep_texts(connection: sa.Connection, form: Form, value: Aggregate) -> None:
    """Brings the index to what the aggregate says; texts that did not change are left alone."""
    wanted = texts_of(value, form.prose)
    stored = _stored(connection, form.name, value.id)
    gone = [{"row": row.id} for place, row in stored.items() if place not in wanted]
    # In the order of the rows: the index writes to the disk each time that it must go back.
    changed = [
        (wanted[place], row.id)
        for place, row in stored.items()
        if place in wanted and wanted[place] != row.text
    ]
    fresh = [(place, text) for place, text in wanted.items() if place not in stored]
    if gone:
        connection.execute(_DELETE, gone)
    if changed:
        aggregates.link_of(connection).executemany(_UPDATE, changed)
    for start in range(0, len(fresh), _AT_ONCE):
        _add(connection, form.name, value.id, fresh[start : start + _AT_ONCE])


def forget_texts(connection: sa.Connection, form: Form, root_id: str) -> None:
    """Takes every word of an aggregate out of the index."""
    gone = [{"row": row.id} for row in _stored(connection, form.name, root_id).values()]
    if gone:
        connection.execute(_DELETE, gone)


def find(
    connection: sa.Connection, catalogue: Catalogue, words: str, limit: int
) -> tuple[Found, ...]:
    """Texts in which all the words occur or begin a word, the closest first."""
    match = match_of(words)
    if not match:
        return ()
    terms = {"match": match, "limit": limit, "open": OPEN, "close": CLOSE}
    try:
        rows = connection.execute(_HITS, terms).all()
    except DBAPIError as error:
        if not _is_of_the_index(error):
            raise
        # Without the cause: it may quote what somebody looked for, and may be logged.
        raise NoSearchError from None
    return tuple(
        _found(form, *row[1:]) for row in rows if (form := catalogue.named(row[0])) is not None
    )


def index_fits(link: Link) -> bool:
    """Whether the index holds the texts, no less and no more. The file is open for writing."""
    try:
        link.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
    except DriverError as error:
        if _is_of_the_index(error):
            return False
        raise
    return True


def make_index_anew(connection: sa.Connection, catalogue: Catalogue) -> None:
    """Throws the index away and makes it from the record, within the caller's transaction."""
    for statement in search_statements():
        connection.exec_driver_sql(statement)
    for form, value in aggregates.everything(connection, catalogue.forms):
        keep_texts(connection, form, value)


def _is_of_the_index(error: BaseException) -> bool:
    """Whether the error tells of damage, and not of the disk or of somebody else's lock."""
    known = told(error)
    return known is None or isinstance(known, DamagedError)


def _stored(connection: sa.Connection, aggregate: str, root_id: str) -> dict[str, _Row]:
    rows = aggregates.link_of(connection).execute(_SELECT, (aggregate, root_id)).fetchall()
    return {place: _Row(number, text) for place, number, text in rows}


def _add(
    connection: sa.Connection, aggregate: str, root_id: str, texts: list[tuple[str, str]]
) -> None:
    """In one statement, since the index writes to the disk after each."""
    rows = ", ".join(["(?, ?, ?, ?)"] * len(texts))
    values = tuple(part for place, text in texts for part in (aggregate, root_id, place, text))
    query = f"INSERT INTO search_text (aggregate, root_id, place, text) VALUES {rows}"  # noqa: S608 - only marks
    connection.exec_driver_sql(query, values)


def _found(form: Form, root_id: str, place: str, marked: str) -> Found:
    excerpt, marks = excerpt_of(marked)
    return Found(
        aggregate=form.kind.__name__, root_id=root_id, place=place, excerpt=excerpt, marks=marks
    )


_SELECT = "SELECT place, id, text FROM search_text WHERE aggregate = ? AND root_id = ? ORDER BY id"
_DELETE = _TEXTS.delete().where(_TEXTS.c.id == sa.bindparam("row"))
_UPDATE = "UPDATE search_text SET text = ? WHERE id = ?"
