"""What tests make quickly is what everybody gets."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.new_files import QUICK_FORMAT
from tests.wired import NOW

from appraisal_app.application.ports.files import DocumentKind, Key, Passphrase
from appraisal_app.storage.case_files import SqlCaseFiles
from appraisal_app.storage.current_format import CURRENT_FORMAT
from appraisal_app.storage.driver import connect_in_memory
from appraisal_app.storage.schema_check import Steps, schema_of


def schema(steps: Steps) -> frozenset[tuple[str | None, ...]]:
    link = connect_in_memory()
    for step in steps:
        step(link)
    found = schema_of(link)
    assert link.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    link.close()
    return found


def test_its_tables_and_triggers_are_the_released_ones() -> None:
    assert schema(QUICK_FORMAT.steps) == schema(CURRENT_FORMAT.steps)


@pytest.mark.parametrize("key", [None, Passphrase("correct horse battery")], ids=["open", "locked"])
def test_what_is_released_opens_it(tmp_path: Path, key: Key) -> None:
    path = tmp_path / "new.appraisal"
    quick = SqlCaseFiles(case_format=QUICK_FORMAT)
    quick.create(path, key, kind=DocumentKind.BOARD, at=NOW).close()
    case = SqlCaseFiles().open(path, key, at=NOW)
    with case.unit_of_work() as unit:
        assert unit.verify_chain().ok
    case.close()
