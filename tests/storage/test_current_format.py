from __future__ import annotations

from appraisal_app.storage.current_format import CURRENT_FORMAT
from appraisal_app.storage.driver import Link, connect_in_memory

TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"
OTHERS = "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE type <> 'table' ORDER BY name"


def _structure(link: Link) -> list[object]:
    names = [row[0] for row in link.execute(TABLES).fetchall()]
    pragmas = ("table_list", "table_xinfo", "foreign_key_list")
    facts = [
        (name, pragma, link.execute(f'PRAGMA {pragma}("{name}")').fetchall())
        for name in names
        for pragma in pragmas
    ]
    return [*facts, link.execute(OTHERS).fetchall()]


def test_the_released_steps_lead_to_what_the_dataclasses_need() -> None:
    migrated, derived = connect_in_memory(), connect_in_memory()
    for step in CURRENT_FORMAT.steps:
        step(migrated)
    for statement in CURRENT_FORMAT.catalogue.statements():
        derived.execute(statement)
    assert _structure(migrated) == _structure(derived)
    migrated.close()
    derived.close()


def test_every_table_of_the_record_can_be_sealed() -> None:
    link = connect_in_memory()
    for step in CURRENT_FORMAT.steps:
        step(link)
    tables = {table.name for form in CURRENT_FORMAT.catalogue.forms for _, table in form.tables}
    query = "SELECT tbl_name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE ?"
    for event in ("insert", "update", "delete"):
        found = link.execute(query, (f"%_sealed_{event}",)).fetchall()
        assert {row[0] for row in found} == tables
    link.close()
