"""Disposal: what is sealed goes only with the row that says under which event it went."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from tests.storage.samples import AT, FULL_BOOK, KEY, Book, BookId, Shelf

from appraisal_app.application.errors import DamagedError, SealedError
from appraisal_app.application.ports.files import AggregateRef
from appraisal_app.storage.case_file import SqlCaseFile
from appraisal_app.storage.case_files import SqlCaseFiles
from appraisal_app.storage.driver import DriverError, Link

OTHER = BookId("other")
EVENT = """\
INSERT INTO audit VALUES ((SELECT max(seq) + 1 FROM audit), 'then', 'clerk', '{kind}',
'{{"certificate":1,"disposed":[{{"aggregate":"{name}","id":"{id}"}}]}}', 'x', 'y')"""
GONE = "INSERT INTO disposed VALUES ('{name}', '{id}', (SELECT max(seq) FROM audit))"

TRIES = (
    (),
    (GONE.format(name="book", id="full"),),
    (EVENT.format(kind="disposed", name="book", id="full"),),
    (
        EVENT.format(kind="removed", name="book", id="full"),
        GONE.format(name="book", id="full"),
    ),
    (
        EVENT.format(kind="disposed", name="book", id="other"),
        GONE.format(name="book", id="full"),
    ),
    (
        EVENT.format(kind="disposed", name="shelf", id="full"),
        GONE.format(name="book", id="full"),
    ),
)
"""What another tool may do before it deletes; none of it suffices."""


@pytest.fixture
def sealed(filled: SqlCaseFile) -> tuple[SqlCaseFile, str]:
    """With two books, both sealed and noted, and a paper."""
    with filled.unit_of_work() as work:
        work.add(replace(FULL_BOOK, id=OTHER))
        paper = work.put_blob(b"%PDF paper", "application/pdf")
        for each in (FULL_BOOK.id, OTHER):
            work.seal(Book, each, at=AT)
        work.note_hashes(actor="clerk", at=AT)
    return filled, paper


def _dispose(case: SqlCaseFile, *papers: str) -> None:
    with case.unit_of_work() as work:
        work.dispose((Book,), "full", papers=papers, certificate=7, actor="clerk", at=AT)


def _dispose_and_put_back(case: SqlCaseFile, paper: str) -> None:
    with case.unit_of_work() as work:
        work.dispose((Book,), "full", papers=(paper,), certificate=7, actor="clerk", at=AT)
        work.add(FULL_BOOK)


def test_what_is_sealed_goes_whole_and_the_rest_stays(sealed: tuple[SqlCaseFile, str]) -> None:
    case, paper = sealed
    _dispose(case, paper)
    with case.unit_of_work() as work:
        assert work.ids(Book) == ("other",)
        assert work.get(Book, OTHER)[0] == replace(FULL_BOOK, id=OTHER)
        assert work.blob_sizes() == {}
        report = work.verify_chain()
        assert work.events()[-1].body == {
            "certificate": 7,
            "disposed": [
                {"aggregate": "book", "id": "full"},
                {"aggregate": "blob", "id": paper},
            ],
        }
    assert report.ok
    assert report.not_yet_recorded == ()
    gone = [(each.ref, each.certificate) for each in report.disposed]
    assert gone == [
        (AggregateRef(aggregate="book", id="full"), 7),
        (AggregateRef(aggregate="blob", id=paper), 7),
    ]
    link = case._attached.link
    names = [
        row[0]
        for row in link.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE 'book_%'"
        ).fetchall()
    ]
    owners = {
        row[0]
        for name in names
        for row in link.execute(f"SELECT root_id FROM {name}").fetchall()  # noqa: S608 - own names
    }
    assert owners == {"other"}
    assert link.execute("SELECT root_id FROM root_salt").fetchall() == [("other",), ("s",)]
    found = link.execute("SELECT DISTINCT root_id FROM search_text WHERE aggregate = 'book'")
    assert found.fetchall() == [("other",)]


def test_what_went_does_not_come_back(sealed: tuple[SqlCaseFile, str]) -> None:
    case, paper = sealed
    _dispose(case, paper)
    with pytest.raises(SealedError), case.unit_of_work() as work:
        work.add(FULL_BOOK)
    with pytest.raises(KeyError):
        _dispose(case)
    with case.unit_of_work() as work:
        # A paper is but bytes, and another review may keep the same.
        assert work.put_blob(b"%PDF paper", "application/pdf") == paper
        work.record_event("kept", actor="clerk", body={}, at=AT)
    with pytest.raises(DriverError, match="append-only: blob"):
        case._attached.link.execute("DELETE FROM blob")


def test_what_is_not_sealed_goes_as_well(filled: SqlCaseFile) -> None:
    with filled.unit_of_work() as work:
        work.note_hashes(actor="clerk", at=AT)
        work.dispose((Shelf,), "s", certificate=1, actor="clerk", at=AT)
    with filled.unit_of_work() as work:
        assert work.ids(Shelf) == ()
        assert work.verify_chain().ok
    with pytest.raises(SealedError), filled.unit_of_work() as work:
        work.add(Shelf(id="s"))


def test_a_failure_leaves_everything(sealed: tuple[SqlCaseFile, str]) -> None:
    case, paper = sealed
    with pytest.raises(SealedError):
        _dispose_and_put_back(case, paper)
    for papers in (("0" * 64,), (paper, "0" * 64)):
        with pytest.raises(KeyError):
            _dispose(case, *papers)
    with case.unit_of_work() as work:
        assert work.get(Book, FULL_BOOK.id)[0] == FULL_BOOK
        assert work.get_blob(paper).data == b"%PDF paper"
        report = work.verify_chain()
    assert (report.ok, report.disposed) == (True, ())


@pytest.fixture
def elsewhere(sealed: tuple[SqlCaseFile, str]) -> Iterator[Link]:
    """A connection of some other tool, with nothing switched on."""
    case, _ = sealed
    case.close()
    link = sqlcipher.connect(str(case.path), isolation_level=None)
    link.set_key(f"x'{KEY.hex}'")
    yield link
    link.close()


@pytest.mark.parametrize("before", TRIES)
def test_no_tool_deletes_what_is_sealed_without_its_record(
    before: tuple[str, ...], elsewhere: Link
) -> None:
    elsewhere.execute("BEGIN")
    for statement in before:
        try:
            elsewhere.execute(statement)
        except DriverError as error:
            assert "sealed" in str(error)  # noqa: PT017 - some of them may pass
    for table in ("book_tags", "book"):
        with pytest.raises(DriverError, match="sealed"):
            elsewhere.execute(f"DELETE FROM {table}")  # noqa: S608 - names of the test's own
    with pytest.raises(DriverError, match="sealed"):
        elsewhere.execute("UPDATE book SET title = 'x'")
    with pytest.raises(DriverError, match="append-only: blob"):
        elsewhere.execute("DELETE FROM blob")
    elsewhere.execute("ROLLBACK")


def test_the_record_in_another_tool_is_the_deed(elsewhere: Link) -> None:
    elsewhere.execute(EVENT.format(kind="disposed", name="book", id="full"))
    elsewhere.execute(GONE.format(name="book", id="full"))
    assert elsewhere.execute("SELECT id FROM book").fetchall() == [("other",)]
    for statement in (
        "DELETE FROM book",
        "DELETE FROM disposed",
        "UPDATE disposed SET root_id = 'other'",
        "REPLACE INTO disposed SELECT * FROM disposed",
        "DELETE FROM root_salt WHERE root_id = 'other'",
    ):
        with pytest.raises(DriverError, match=r"sealed|append-only"):
            elsewhere.execute(statement)


def test_a_file_that_was_not_compacted_is_when_it_is_next_opened(
    sealed: tuple[SqlCaseFile, str], files: SqlCaseFiles
) -> None:
    case, paper = sealed
    _dispose(case, paper)
    link = case._attached.link
    assert link.execute("SELECT remains FROM change_mark").fetchall() == [(1,)]
    case.close()
    again = files.open(case.path, KEY, at=AT)
    link = again._attached.link
    assert link.execute("SELECT remains FROM change_mark").fetchall() == [(0,)]
    assert link.execute("PRAGMA freelist_count").fetchall() == [(0,)]
    again.close()


def test_a_damaged_file_that_was_not_compacted_stays_as_it_was(
    sealed: tuple[SqlCaseFile, str], files: SqlCaseFiles
) -> None:
    case, paper = sealed
    with case.unit_of_work() as work:
        work.add(Book(id=BookId("unsealed")))
    _dispose(case, paper)
    with case._alone():
        case._attached.link.execute("UPDATE book SET mood = 'none' WHERE id = 'unsealed'")
    case.close()
    before = case.path.read_bytes()
    with pytest.raises(DamagedError):
        files.open(case.path, KEY, at=AT)
    assert case.path.read_bytes() == before


def test_something_that_is_there_although_it_went_is_found_out(
    sealed: tuple[SqlCaseFile, str],
) -> None:
    case, _ = sealed
    link = case._attached.link
    _dispose(case)
    guards = "SELECT name FROM sqlite_schema WHERE name LIKE 'book%_sealed_insert'"
    with case._alone():
        for (name,) in link.execute(guards).fetchall():
            link.execute(f"DROP TRIGGER {name}")
    with case.unit_of_work() as work:
        work.add(FULL_BOOK)
        assert work.verify_chain().altered == (AggregateRef(aggregate="book", id="full"),)
