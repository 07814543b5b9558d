from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from tests.storage.samples import AT, FULL_BOOK, Book, Shelf

from appraisal_app.application.errors import DamagedError
from appraisal_app.application.ports.files import (
    AggregateRef,
    ChainHead,
    ChainReport,
    Json,
)
from appraisal_app.storage.audit import START, Line
from appraisal_app.storage.canonical import hashed_text
from appraisal_app.storage.case_file import SqlCaseFile

BOOK = AggregateRef(aggregate="book", id="full")
SHELF = AggregateRef(aggregate="shelf", id="s")


@pytest.fixture
def told(filled: SqlCaseFile) -> SqlCaseFile:
    """With five events."""
    with filled.unit_of_work() as work:
        for number in range(5):
            work.record_event("step", actor="chair", body={"number": number}, at=AT)
    return filled


def _report(case: SqlCaseFile, anchor: ChainHead | None = None) -> ChainReport:
    with case.unit_of_work() as work:
        return work.verify_chain(anchor)


def _head(case: SqlCaseFile) -> ChainHead:
    with case.unit_of_work() as work:
        return work.chain_head()


def _attack(case: SqlCaseFile, *statements: str) -> None:
    link = case._attached.link
    for name in ("keeps_rows", "keeps_values", "replaces_nothing"):
        link.execute(f"DROP TRIGGER IF EXISTS audit_{name}")
    for statement in statements:
        link.execute(statement)


def _rewrite_from(case: SqlCaseFile, seq: int) -> None:
    """What somebody does who knows how the chain is made."""
    link = case._attached.link
    _attack(case)
    link.execute("UPDATE audit SET body = '{}' WHERE seq = ?", (seq,))
    rows = link.execute("SELECT * FROM audit WHERE seq >= ? ORDER BY seq", (seq,)).fetchall()
    prev = rows[0][5]
    for row in rows:
        line = replace(Line(*row), prev=prev)
        prev = line.digest()
        link.execute("UPDATE audit SET prev=?, hash=? WHERE seq=?", (line.prev, prev, line.seq))


def test_an_empty_record_is_sound(case: SqlCaseFile) -> None:
    assert _report(case) == ChainReport(head=START)
    assert _report(case).ok


def test_events_are_read_as_they_were_written(case: SqlCaseFile) -> None:
    summer = datetime(2026, 7, 1, 12, 0, tzinfo=timezone(timedelta(hours=1)))
    body: Mapping[str, Json] = {"b": ["x", 1, None], "a": {"hash": "00ff", "ok": True}}
    with case.unit_of_work() as work:
        head = work.record_event("sealed", actor="chair", body=body, at=summer)
        work.record_event("opened", actor="clerk", body={}, at=AT)
        first, second = work.events()
        assert work.events(after=1) == (second,)
    assert (first.seq, first.hash) == (head.seq, head.hash)
    assert (first.kind, first.actor, first.body) == ("sealed", "chair", body)
    assert first.at == summer
    assert first.at.tzinfo is UTC or first.at.utcoffset() == timedelta(0)


@pytest.mark.parametrize(
    "body",
    [
        {"text": "what she said"},
        {"two words": 1},
        {"list": ["ok", "not ok"]},
        {"nested": {"a": "b c"}},
        {"long": "x" * 129},
        {"line": "a\n"},
    ],
)
def test_an_event_holds_no_sentence(body: Mapping[str, Json], case: SqlCaseFile) -> None:
    with case.unit_of_work() as work:
        with pytest.raises(ValueError, match="ids and hashes"):
            work.record_event("step", actor="chair", body=body, at=AT)
        with pytest.raises(ValueError, match="zone"):
            work.record_event("step", actor="chair", body={}, at=AT.replace(tzinfo=None))
        assert work.chain_head() == START


@dataclass(frozen=True)
class Attack:
    statements: tuple[str, ...]
    bad_seq: int
    reason: str


ATTACKS = {
    "edit a body": Attack(("UPDATE audit SET body = '{}' WHERE seq = 3",), 3, "altered"),
    "edit an actor": Attack(("UPDATE audit SET actor = 'x' WHERE seq = 1",), 1, "altered"),
    "edit a kind": Attack(("UPDATE audit SET kind = 'x' WHERE seq = 5",), 5, "altered"),
    "edit a time": Attack(("UPDATE audit SET at = '2020' WHERE seq = 2",), 2, "altered"),
    "edit a hash": Attack(("UPDATE audit SET hash = kind WHERE seq = 4",), 4, "altered"),
    "edit a link": Attack(("UPDATE audit SET prev = kind WHERE seq = 4",), 4, "follow"),
    "delete in the middle": Attack(("DELETE FROM audit WHERE seq = 3",), 4, "missing"),
    "delete the first": Attack(("DELETE FROM audit WHERE seq = 1",), 2, "missing"),
    "delete and close up": Attack(
        (
            "DELETE FROM audit WHERE seq = 3",
            "UPDATE audit SET seq = 3 WHERE seq = 4",
            "UPDATE audit SET seq = 4 WHERE seq = 5",
        ),
        3,
        "follow",
    ),
    "reorder": Attack(
        (
            "UPDATE audit SET seq = -1 WHERE seq = 2",
            "UPDATE audit SET seq = 2 WHERE seq = 3",
            "UPDATE audit SET seq = 3 WHERE seq = -1",
        ),
        2,
        "follow",
    ),
    "insert": Attack(
        ("INSERT INTO audit SELECT 6, at, actor, kind, body, hash, kind FROM audit LIMIT 1",),
        6,
        "follow",
    ),
}


@pytest.mark.parametrize("name", ATTACKS)
def test_an_attack_on_the_record_is_found(name: str, told: SqlCaseFile) -> None:
    attack = ATTACKS[name]
    _attack(told, *attack.statements)
    report = _report(told)
    assert not report.ok
    assert report.bad_seq == attack.bad_seq
    assert attack.reason in report.reason


def test_a_cut_off_end_is_found_by_a_head_that_was_noted_elsewhere(told: SqlCaseFile) -> None:
    anchor = _head(told)
    _attack(told, "DELETE FROM audit WHERE seq > 3")
    assert _report(told).ok
    report = _report(told, anchor)
    assert report.bad_seq == 3
    assert "ends before" in report.reason


def test_a_rewritten_record_is_found_by_a_head_that_was_noted_elsewhere(
    told: SqlCaseFile,
) -> None:
    anchor = _head(told)
    _rewrite_from(told, 2)
    assert _report(told).ok
    report = _report(told, anchor)
    assert report.bad_seq == 5
    assert "noted elsewhere" in report.reason


def test_events_after_the_noted_one_do_no_harm(told: SqlCaseFile) -> None:
    anchor = _head(told)
    with told.unit_of_work() as work:
        work.record_event("step", actor="chair", body={}, at=AT)
    assert _report(told, anchor).ok
    assert _report(told, START).ok


def test_an_event_that_is_no_json_is_damage(told: SqlCaseFile) -> None:
    _attack(told, "UPDATE audit SET body = '{' WHERE seq = 2")
    with pytest.raises(DamagedError), told.unit_of_work() as work:
        work.events()


def test_one_event_notes_what_was_saved_since_the_last(filled: SqlCaseFile) -> None:
    assert _report(filled).not_yet_recorded == (BOOK, SHELF)
    with filled.unit_of_work() as work:
        assert work.note_hashes(actor="chair", at=AT)
        assert not work.note_hashes(actor="chair", at=AT)
        assert [event.kind for event in work.events()] == ["recorded"]
    assert _report(filled).not_yet_recorded == ()
    with filled.unit_of_work() as work:
        shelf, version = work.get(Shelf, "s")
        work.save(replace(shelf, label="new"), version)
    assert _report(filled).not_yet_recorded == (SHELF,)
    assert _report(filled).ok
    with filled.unit_of_work() as work:
        assert work.note_hashes(actor="chair", at=AT)
    assert _report(filled) == ChainReport(head=_head(filled))


def test_the_record_holds_no_word_of_what_was_saved(filled: SqlCaseFile) -> None:
    with filled.unit_of_work() as work:
        work.note_hashes(actor="chair", at=AT)
        (event,) = work.events()
    assert FULL_BOOK.title not in str(event.body)
    assert "Leeds" not in str(event.body)


@pytest.mark.parametrize(
    ("statement", "altered"),
    [
        ("UPDATE book SET pages = 4", BOOK),
        ("UPDATE book SET is_lent = NULL", BOOK),
        ("UPDATE book_chapters_notes SET text = 'x'", BOOK),
        ("UPDATE book_tags SET position = position + 9", BOOK),
        ("UPDATE shelf SET version = 0", SHELF),
        ("UPDATE shelf SET id = 'z'", SHELF),
        ("DELETE FROM shelf", SHELF),
    ],
)
def test_a_change_behind_the_applications_back_is_found(
    statement: str, altered: AggregateRef, filled: SqlCaseFile
) -> None:
    with filled.unit_of_work() as work:
        work.note_hashes(actor="chair", at=AT)
    filled._attached.link.execute(statement)
    assert _report(filled).altered == (altered,)
    assert not _report(filled).ok


def test_a_change_to_what_is_sealed_is_found_even_if_it_was_never_noted(
    filled: SqlCaseFile,
) -> None:
    with filled.unit_of_work() as work:
        work.seal(Book, "full", at=AT)
    assert _report(filled).ok
    link = filled._attached.link
    link.execute("DROP TRIGGER book_sealed_update")
    link.execute("UPDATE book SET pages = 4")
    assert _report(filled).altered == (BOOK,)


def test_a_field_that_holds_its_default_does_not_count_in_a_hash() -> None:
    assert hashed_text(Shelf(id="s")) == '{"id":"s"}'
    assert hashed_text(Shelf(id="s", label="x")) == '{"id":"s","label":"x"}'
    assert "lent" not in hashed_text(replace(FULL_BOOK, is_lent=None))
    assert '"is_lent":false' in hashed_text(FULL_BOOK)
