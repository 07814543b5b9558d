"""What signed heads prove of a record of events, attack by attack, and what they do not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from tests.storage.forging import Key, lines_of, put_lines, rewrite
from tests.storage.samples import AT, KEY, Shelf, files_on

from appraisal_app.application.errors import AppError
from appraisal_app.application.ports.files import (
    HEAD_SIGNED,
    ChainHead,
    ChainReport,
    DocumentKind,
)
from appraisal_app.storage.audit import Line
from appraisal_app.storage.case_file import SqlCaseFile
from appraisal_app.storage.heads import public_key

OURS, THEIRS = Key(), Key()


@pytest.fixture
def told(path: Path) -> Iterator[SqlCaseFile]:
    """Three deeds, each signed: events 1 to 6."""
    case = replace(files_on(), keys=OURS).create(path, KEY, kind=DocumentKind.BOARD, at=AT)
    for number in range(3):
        with case.unit_of_work() as work:
            work.record_event("step", actor="chair", body={"number": number}, at=AT)
    yield case
    case.close()


def _report(case: SqlCaseFile, anchor: ChainHead | None = None) -> ChainReport:
    with case.unit_of_work() as work:
        return work.verify_chain(anchor)


def _kinds(case: SqlCaseFile) -> list[str]:
    return [line.kind for line in lines_of(case)]


def _other_number(line: Line) -> Line:
    return replace(line, body='{"number":9}') if line.seq == 3 else line


def test_each_deed_is_signed_at_once_and_by_this_computer(told: SqlCaseFile) -> None:
    assert _kinds(told) == ["step", HEAD_SIGNED] * 3
    found = _report(told)
    assert found.ok
    assert [each.head.seq for each in found.signed] == [1, 3, 5]
    assert {each.device for each in found.signed} == {public_key(OURS)}
    assert found.unsigned == 0


def test_what_was_merely_saved_is_signed_when_the_file_is_closed(
    told: SqlCaseFile, path: Path
) -> None:
    with told.unit_of_work() as work:
        work.add(Shelf(id="s"))
        work.note_hashes(actor="chair", at=AT)
    assert _kinds(told)[-1] == "recorded"
    told.close()
    again = replace(files_on(), keys=OURS).open(path, KEY, at=AT)
    assert _kinds(again)[-2:] == ["recorded", HEAD_SIGNED]
    again.close()
    once_more = files_on().open(path, KEY, at=AT)
    assert len(lines_of(once_more)) == 8
    once_more.close()


def test_a_copy_is_signed_before_it_leaves(told: SqlCaseFile, path: Path) -> None:
    with told.unit_of_work() as work:
        work.add(Shelf(id="s"))
        work.note_hashes(actor="chair", at=AT)
    copy = path.with_name("copy.appraisal")
    told.save_copy(copy)
    kept = files_on().open(copy, KEY, at=AT)
    assert _kinds(kept)[-1] == HEAD_SIGNED
    assert _kinds(kept) == _kinds(told)
    kept.close()


def test_a_key_that_cannot_be_kept_keeps_no_deed_from_being_saved(told: SqlCaseFile) -> None:
    class Broken(Key):
        def private_key(self) -> bytes:
            raise AppError("The key is gone. Look for it.")

    told.sign_with(Broken())
    with told.unit_of_work() as work:
        work.record_event("step", actor="chair", body={}, at=AT)
    assert _kinds(told)[-2:] == [HEAD_SIGNED, "step"]
    assert _report(told).ok
    assert _report(told).unsigned == 7
    told.close()


def test_rewritten_from_an_event_on_without_the_key_is_found(told: SqlCaseFile) -> None:
    rewrite(told, _other_number)
    found = _report(told)
    assert found.bad_seq == 4
    assert "signature does not fit" in found.reason


def test_rewritten_without_the_key_and_without_signatures_is_found(told: SqlCaseFile) -> None:
    def bare(line: Line) -> Line | None:
        return None if line.kind == HEAD_SIGNED and line.seq > 2 else _other_number(line)

    rewrite(told, bare)
    found = _report(told)
    assert found.ok
    assert found.unsigned == 3


def test_a_rewriter_who_signs_with_a_key_of_his_own_is_named(told: SqlCaseFile) -> None:
    anchor = _report(told).head
    rewrite(told, _other_number, THEIRS)
    found = _report(told)
    assert found.ok
    assert [each.device for each in found.signed] == [
        public_key(OURS),
        public_key(THEIRS),
        public_key(THEIRS),
    ]
    assert not _report(told, anchor).ok


def test_a_key_replaced_in_a_signed_head_is_found(told: SqlCaseFile) -> None:
    ours, theirs = public_key(OURS).hex(), public_key(THEIRS).hex()
    rewrite(told, lambda line: replace(line, body=line.body.replace(ours, theirs)))
    assert _report(told).bad_seq == 2


def test_whoever_holds_the_key_is_found_by_a_head_held_elsewhere_and_by_nothing_else(
    told: SqlCaseFile,
) -> None:
    anchor = _report(told).head
    rewrite(told, _other_number, OURS)
    found = _report(told)
    assert found.ok
    assert found.unsigned == 0
    assert {each.device for each in found.signed} == {public_key(OURS)}
    assert not _report(told, anchor).ok


def test_a_cut_off_end_is_found_by_a_head_held_elsewhere_and_by_nothing_else(
    told: SqlCaseFile,
) -> None:
    anchor = _report(told).head
    put_lines(told, lines_of(told)[:4])
    assert _report(told).ok
    assert _report(told).unsigned == 0
    assert "ends before" in _report(told, anchor).reason


def test_a_signature_of_another_files_head_is_found(told: SqlCaseFile, path: Path) -> None:
    other = replace(files_on(), keys=OURS).create(
        path.with_name("other.appraisal"), KEY, kind=DocumentKind.BOARD, at=AT
    )
    put_lines(other, lines_of(told))
    assert _report(other).bad_seq == 2
    other.close()


@pytest.mark.parametrize("body", ["{}", "[]", "{", '{"device":"x","head":{},"signature":"y"}'])
def test_a_signed_head_that_cannot_be_read_is_found(told: SqlCaseFile, body: str) -> None:
    rewrite(told, lambda line: replace(line, body=body) if line.seq == 4 else line)
    found = _report(told)
    assert found.bad_seq == 4
    assert "cannot be read" in found.reason


def test_a_signed_head_says_nothing_of_the_time(told: SqlCaseFile) -> None:
    later = (AT + timedelta(days=9)).isoformat()
    rewrite(told, lambda line: replace(line, at=later) if line.seq == 6 else line)
    assert _report(told).ok
