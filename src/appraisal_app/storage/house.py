"""The tables every case file has beside the record: what it is, seals, blobs, events, words."""

from __future__ import annotations

from appraisal_app.storage.disposal_triggers import BLOB, being_disposed

_TABLES = (
    """\
CREATE TABLE meta (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID""",
    """\
CREATE TABLE change_mark (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  mark TEXT NOT NULL,
  remains INTEGER NOT NULL DEFAULT 0
) STRICT""",
    """\
CREATE TABLE seal (
  aggregate TEXT NOT NULL,
  root_id TEXT NOT NULL,
  sealed_at TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (aggregate, root_id)
) STRICT, WITHOUT ROWID""",
    """\
CREATE TABLE blob (
  sha256 TEXT NOT NULL PRIMARY KEY,
  media_type TEXT NOT NULL,
  data BLOB NOT NULL
) STRICT""",
    """\
CREATE TABLE audit (
  seq INTEGER NOT NULL PRIMARY KEY,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  prev TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE
) STRICT""",
    """\
CREATE TABLE root_salt (
  root_id TEXT NOT NULL PRIMARY KEY,
  salt TEXT NOT NULL
) STRICT, WITHOUT ROWID""",
    """\
CREATE TABLE disposed (
  aggregate TEXT NOT NULL,
  root_id TEXT NOT NULL,
  seq INTEGER NOT NULL REFERENCES audit (seq),
  PRIMARY KEY (aggregate, root_id, seq)
) STRICT, WITHOUT ROWID""",
)

SEARCH_TABLES = frozenset(
    {
        "search",
        "search_config",
        "search_data",
        "search_docsize",
        "search_idx",
        "search_text",
    }
)
"""Made from the record; the record can be read without them."""

_SEARCH = (
    """\
CREATE TABLE search_text (
  id INTEGER NOT NULL PRIMARY KEY,
  aggregate TEXT NOT NULL,
  root_id TEXT NOT NULL,
  place TEXT NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (aggregate, root_id, place)
) STRICT""",
    # Vowel signs are part of a word in Gurmukhi, Devanagari and Arabic.
    """\
CREATE VIRTUAL TABLE search USING fts5 (
  text,
  content = 'search_text',
  content_rowid = 'id',
  prefix = '2 3',
  tokenize = "unicode61 remove_diacritics 2 categories 'L* M* N* Co'"
)""",
    # Otherwise the index keeps deleted words, whatever becomes of the rows.
    "INSERT INTO search (search, rank) VALUES ('secure-delete', 1)",
    """\
CREATE TRIGGER search_text_inserted AFTER INSERT ON search_text
BEGIN
  INSERT INTO search (rowid, text) VALUES (NEW.id, NEW.text);
END""",
    """\
CREATE TRIGGER search_text_updated AFTER UPDATE ON search_text
BEGIN
  INSERT INTO search (search, rowid, text) VALUES ('delete', OLD.id, OLD.text);
  INSERT INTO search (rowid, text) VALUES (NEW.id, NEW.text);
END""",
    """\
CREATE TRIGGER search_text_deleted AFTER DELETE ON search_text
BEGIN
  INSERT INTO search (search, rowid, text) VALUES ('delete', OLD.id, OLD.text);
END""",
)

_ALREADY_THERE = {
    "meta": "EXISTS (SELECT 1 FROM meta WHERE name = NEW.name)",
    "seal": (
        "EXISTS (SELECT 1 FROM seal WHERE aggregate = NEW.aggregate AND root_id = NEW.root_id)"
    ),
    "blob": "EXISTS (SELECT 1 FROM blob WHERE sha256 = NEW.sha256)",
    "root_salt": "EXISTS (SELECT 1 FROM root_salt WHERE root_id = NEW.root_id)",
    "disposed": (
        "EXISTS (SELECT 1 FROM disposed WHERE aggregate = NEW.aggregate "
        "AND root_id = NEW.root_id AND seq = NEW.seq)"
    ),
    "audit": "NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM audit)",
}


_MAY_GO = {
    "blob": being_disposed(f"aggregate = '{BLOB}' AND root_id = OLD.sha256"),
    "root_salt": being_disposed("root_id = OLD.root_id"),
}
"""What goes with a disposal, and when; nothing else is ever taken out of these tables."""


def search_statements() -> tuple[str, ...]:
    """What makes the tables of words anew where there are some, which may be damaged."""
    return ("DROP TABLE search", "DROP TABLE search_text", *_SEARCH)


def house_statements() -> tuple[str, ...]:
    """What makes these tables and the triggers that let rows only be added."""
    triggers = (
        trigger
        for table, already_there in _ALREADY_THERE.items()
        for trigger in _append_only(table, already_there)
    )
    return (*_TABLES, *_SEARCH, *triggers)


def _append_only(table: str, already_there: str) -> tuple[str, ...]:
    # REPLACE deletes without firing a delete trigger where recursive triggers are off.
    refusal = f"BEGIN SELECT RAISE(ABORT, 'append-only: {table}'); END"
    goes_when = _MAY_GO.get(table)
    unless = f"WHEN NOT {goes_when}\n" if goes_when else ""
    return (
        f"CREATE TRIGGER {table}_keeps_rows BEFORE DELETE ON {table}\n{unless}{refusal}",
        f"CREATE TRIGGER {table}_keeps_values BEFORE UPDATE ON {table}\n{refusal}",
        (
            f"CREATE TRIGGER {table}_replaces_nothing BEFORE INSERT ON {table}\n"
            f"WHEN {already_there}\n{refusal}"
        ),
    )
