"""Any cell of a decrypted file that another program changes: found, or said to be unproved."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError, OperationalError
from tests.soaking import rounds
from tests.wired import example_at, opened, wired

from appraisal_app.application.errors import DamagedError
from appraisal_app.application.ports.files import AggregateRef
from appraisal_app.storage.case_file import SqlCaseFile
from appraisal_app.storage.catalogue import Catalogue
from appraisal_app.storage.current_format import CURRENT_FORMAT
from appraisal_app.storage.unit_of_work import SqlUnitOfWork

ROW = "rows altered in a decrypted file"
CATALOGUE: Catalogue = CURRENT_FORMAT.catalogue
TABLES = (
    "audit",
    "seal",
    *(table.name for form in CATALOGUE.forms for _, table in form.tables),
)

Do = Callable[..., Any]


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqlCaseFile]:
    """The worked example, open; every round is rolled back."""
    folder = tmp_path_factory.mktemp("cells")
    found = opened(example_at(folder / "example.appraisal"), wired(folder / "own"))
    assert isinstance(found, SqlCaseFile)
    yield found
    found.close()


class Back(Exception):  # noqa: N818 -- nothing went wrong
    """Ends a transaction without keeping it."""


@contextmanager
def meddling(case: SqlCaseFile) -> Iterator[SqlUnitOfWork]:
    """A transaction without triggers and checks of keys; the file is as it was afterwards."""
    with suppress(Back), case.unit_of_work() as work:
        assert isinstance(work, SqlUnitOfWork)
        do = work._connection.exec_driver_sql
        do("PRAGMA defer_foreign_keys = ON")
        for (name,) in do("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            do(f'DROP TRIGGER "{name}"')
        yield work
        raise Back


def altered_at_random(do: Do, chance: random.Random) -> str:
    """One cell is another, or one row is gone; says which, or "" where the table is empty."""
    table = chance.choice(TABLES)
    rows = [tuple(row) for row in do(f"SELECT * FROM {table}").fetchall()]  # noqa: S608
    if not rows:
        return ""
    columns = [each[1] for each in do(f"PRAGMA table_info({table})").fetchall()]
    place = chance.randrange(len(rows))
    row = rows[place]
    where = " AND ".join(f"{name} IS ?" for name in columns)
    if chance.random() < 0.1:
        do(f"DELETE FROM {table} WHERE {where}", row)  # noqa: S608
        return f"{table}: row {place} gone"
    column = chance.randrange(len(columns))
    value = other_value(row[column], [each[column] for each in rows], chance)
    change = f"UPDATE {table} SET {columns[column]} = ? WHERE {where}"  # noqa: S608
    do(change, (value, *row))
    return f"{table}.{columns[column]} of row {place}: {row[column]!r} is {value!r}"


def other_value(value: object, others: list[object], chance: random.Random) -> object:
    """Another value such as somebody would put there."""
    if isinstance(value, int):
        made: list[object] = [value + 1, value - 1, 1 - value, None]
    else:
        text = str(value or "")
        at = chance.randrange(len(text) + 1)
        made = [text[:at] + "x" + text[at + 1 :], text + " ", text[:at], "", "x", None]
    return chance.choice([each for each in (*made, *others) if each != value])


def contents(work: SqlUnitOfWork) -> dict[AggregateRef, object]:
    """Every value of the file as the application reads it."""
    return {
        AggregateRef(aggregate=form.name, id=root): work.find(form.kind, root)
        for form in CATALOGUE.forms
        for root in work.ids(form.kind)
    }


def test_a_cell_that_another_program_changed_is_found_or_said_to_be_unproved(
    case: SqlCaseFile,
) -> None:
    with meddling(case) as work:
        do = work._connection.exec_driver_sql
        before = contents(work)
        assert work.verify_chain().ok
        assert not work.verify_chain().not_yet_recorded
        for seed in rounds(ROW, short=6, goal=2000):
            do("SAVEPOINT before")
            what = altered(work, random.Random(seed))  # noqa: S311 -- the same every time
            assert is_told(work, before, what), what
            do("ROLLBACK TO before")
    with case.unit_of_work() as work:
        assert work.verify_chain().ok


def altered(work: SqlUnitOfWork, chance: random.Random) -> str:
    """The first random change that the file takes."""
    what = ""
    while not what:
        with suppress(IntegrityError, OperationalError):
            # Other types and repeated keys the file itself refuses.
            what = altered_at_random(work._connection.exec_driver_sql, chance)
    return what


def is_told(work: SqlUnitOfWork, before: dict[AggregateRef, object], what: str) -> bool:
    """Whether checking finds it, or names the part, or nobody could read anything else."""
    try:
        found = work.verify_chain()
        if not found.ok:
            return True
        after = contents(work)
    except DamagedError:
        return True
    other = {each for each in {*before, *after} if before.get(each) != after.get(each)}
    return other <= set(found.not_yet_recorded) and not what.startswith(("audit", "seal"))
