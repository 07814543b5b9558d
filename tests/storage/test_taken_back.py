"""A transaction that is taken back leaves nothing behind, on disk or in memory."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from tests.soaking import rounds
from tests.storage.samples import AT, FORMAT, FULL_BOOK, KEY, files_on

from appraisal_app.application.ports.files import DocumentKind
from appraisal_app.storage.attachment import Attachment, attach

EACH = 1_000


@pytest.fixture
def attached(tmp_path: Path) -> Iterator[Attachment]:
    path = tmp_path / "A.appraisal"
    case = files_on().create(path, KEY, kind=DocumentKind.BOARD, at=AT)
    with case.unit_of_work() as unit:
        unit.add(FULL_BOOK)
    case.close()
    found = attach(path, KEY, FORMAT, for_writing=True)
    yield found
    found.detach()


def test_what_is_taken_back_any_number_of_times_never_looks_like_damage(
    attached: Attachment,
) -> None:
    link = attached.link
    link.execute("PRAGMA synchronous=OFF")
    tables = link.execute("SELECT count(*) FROM sqlite_schema").fetchall()
    for _ in rounds("transactions taken back", short=2, goal=1_000_000, each=EACH):
        for _ in range(EACH):
            link.begin()
            link.execute("PRAGMA user_version=1")
            link.rollback()
            assert link.execute("SELECT count(*) FROM sqlite_schema").fetchall() == tables


def test_pages_are_forgotten_after_each_transaction_that_failed_and_after_no_other(
    attached: Attachment,
) -> None:
    said: list[str] = []
    attached.link.set_trace_callback(said.append)  # type: ignore[attr-defined]
    with attached.engine.begin() as connection:
        connection.execute(sa.text("UPDATE book SET pages = pages + 1"))
    assert "PRAGMA shrink_memory" not in said
    with pytest.raises(sa.exc.SQLAlchemyError), attached.engine.begin() as connection:
        connection.execute(sa.text("UPDATE book SET pages = NULL"))
    assert said[-2:] == ["ROLLBACK", "PRAGMA shrink_memory"]
