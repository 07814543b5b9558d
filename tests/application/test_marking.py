"""Each document carries its own day, and the state of the record that it shows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from tests.wired import NOW, ROOT, example_at, opened, wired

from appraisal_app.application.creating import FixedClock
from appraisal_app.application.document_making import DocumentMaker
from appraisal_app.application.documents.catalogue import ENTRIES, State, listed
from appraisal_app.application.documents.dating import AS_OF_TODAY, WRITTEN_IN, own_day
from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.export_notes import EXPORT
from appraisal_app.application.marking import names_in_events, record_id
from appraisal_app.application.minute_making import MinuteMaker
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.reading import cycles, read_record
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import PARTS, Record
from appraisal_app.reporting.minute_writer import MinuteFiles
from appraisal_app.reporting.writer import PdfWriter
from appraisal_app.storage.shapes import table_name

LATER = FixedClock(NOW + timedelta(days=9))
LATEST = FixedClock(NOW + timedelta(days=30))


@pytest.fixture
def case(tmp_path: Path) -> Iterator[CaseFile]:
    found = opened(example_at(tmp_path / "example.appraisal"), wired(tmp_path / "own"))
    yield found
    found.close()


@pytest.fixture(scope="module")
def writer() -> PdfWriter:
    return PdfWriter(ROOT / "resources")


@pytest.fixture
def maker(case: CaseFile, writer: PdfWriter) -> DocumentMaker:
    return DocumentMaker(case, writer, FixedClock(NOW))


@pytest.fixture
def closed(case: CaseFile) -> Record:
    return read_record(case, "2024/25")


@pytest.fixture
def current(case: CaseFile) -> Record:
    return read_record(case)


def edit(case: CaseFile, record: Record, part: str, clock: FixedClock, **to: object) -> Record:
    """Change that part of the review at that time, as somebody does on its page."""
    editor = RecordEditor(case, record.cycle.id, clock=clock, role=Role.CLERK)
    editor.edit(
        lambda before: replace(before, **{part: replace(getattr(before, part), **to)}), "edit"
    )
    editor.leave_page()
    return editor.record


def test_papers_of_a_closed_review_carry_the_day_of_what_they_record(
    maker: DocumentMaker, closed: Record
) -> None:
    days = {each: maker.mark(closed, each).at.date() for each in ENTRIES}
    assert days[DocumentId.LETTER] == closed.letter.sent_on == date(2025, 12, 11)
    assert days[DocumentId.EXTRACT] == closed.report.meeting_date == date(2025, 12, 9)
    assert days[DocumentId.MINUTE] == days[DocumentId.BOARD] == closed.report.meeting_date
    assert days[DocumentId.PAY] == closed.pay.board_approved_on
    assert days[DocumentId.MID_CYCLE] == closed.mid_cycle.held_on
    assert days[DocumentId.AGENDA] == closed.meeting.held_on == date(2025, 10, 22)
    assert days[DocumentId.TIMETABLE] == date(2025, 6, 18)
    assert days[DocumentId.ADVISER] == closed.advice.received_on
    submitted = closed.reflection.submitted_at
    assert submitted is not None
    assert days[DocumentId.REFLECTION] == submitted.date()


def test_only_the_statement_carries_the_day_and_number_of_its_freeze(
    maker: DocumentMaker, closed: Record
) -> None:
    sign_off = closed.sign_off
    marks = {each: maker.mark(closed, each) for each in ENTRIES}
    assert marks[DocumentId.STATEMENT].at == sign_off.frozen_at
    assert marks[DocumentId.STATEMENT].number == sign_off.record_number
    assert {each for each, mark in marks.items() if mark.number == sign_off.record_number} == {
        DocumentId.STATEMENT
    }
    assert {each for each, mark in marks.items() if mark.at == sign_off.frozen_at} == {
        DocumentId.STATEMENT
    }


def test_an_edited_draft_of_a_minute_has_a_new_day_and_a_new_number(
    case: CaseFile, maker: DocumentMaker, current: Record
) -> None:
    before = maker.mark(current, DocumentId.EXTRACT)
    after = edit(case, current, "report", LATER, text="The board considered the review.")
    mark = maker.mark(after, DocumentId.EXTRACT)
    assert mark.at == LATER.now()
    assert mark.number > before.number
    assert mark.fingerprint != before.fingerprint
    assert mark.record_id == record_id(case, mark.number)


def test_a_minute_of_a_meeting_that_was_held_keeps_its_day_and_changes_its_number(
    case: CaseFile, maker: DocumentMaker, current: Record
) -> None:
    heard = edit(case, current, "report", LATER, heard=True)
    before = maker.mark(heard, DocumentId.MINUTE)
    after = edit(case, heard, "report", LATEST, text="Put right.")
    mark = maker.mark(after, DocumentId.MINUTE)
    assert mark.at.date() == before.at.date() == current.report.meeting_date
    assert mark.number > before.number


def test_a_letter_that_is_not_sent_is_of_the_day_on_which_it_was_last_written(
    case: CaseFile, maker: DocumentMaker, current: Record
) -> None:
    heard = edit(case, current, "report", LATER, heard=True)
    written = edit(case, heard, "letter", LATER, outcome="The board thanks you.")
    later = edit(case, written, "promises", LATEST, promises=())
    assert maker.mark(later, DocumentId.LETTER).at == LATER.now()
    sent = edit(case, later, "letter", LATEST, sent_on=date(2026, 12, 10))
    assert maker.mark(sent, DocumentId.LETTER).at.date() == date(2026, 12, 10)


def test_what_happens_to_another_review_is_no_new_state_of_this_one(
    case: CaseFile, maker: DocumentMaker, closed: Record, current: Record
) -> None:
    before = maker.mark(closed, DocumentId.LETTER)
    edit(case, current, "report", LATER, text="Another review.")
    assert maker.mark(closed, DocumentId.LETTER) == before
    looking_back = maker.mark(closed, DocumentId.ACCESS)
    assert looking_back.number > before.number


def test_what_the_whole_file_has_once_counts_for_every_review(
    case: CaseFile, maker: DocumentMaker, closed: Record, current: Record
) -> None:
    before = maker.mark(closed, DocumentId.LETTER)
    edit(case, current, "policies", LATER, policies=())
    assert maker.mark(closed, DocumentId.LETTER).number > before.number


def test_an_answer_shows_the_file_as_it_was_on_its_day(
    case: CaseFile, maker: DocumentMaker, current: Record
) -> None:
    request = current.access_requests.in_hand
    assert request is not None
    answered = replace(request, answered_on=date(2026, 11, 25))
    after = edit(case, current, "access_requests", LATEST, requests=(answered,))
    content = maker.content(after, DocumentId.ACCESS)
    assert content.mark.at.date() == date(2026, 11, 25)
    assert getattr(content, "stands_on", None) == date(2026, 11, 25)
    assert getattr(content, "changed_since", None) == ()
    later = edit(case, after, "report", LATEST, text="Put right.")
    content = maker.content(later, DocumentId.ACCESS)
    assert getattr(content, "changed_since", None) == ("2025/26",)


@pytest.mark.parametrize("document", [e for e in ENTRIES if ENTRIES[e].of_the_file])
def test_what_is_of_the_file_is_the_same_from_every_review(
    maker: DocumentMaker, current: Record, closed: Record, document: DocumentId
) -> None:
    one, other = (maker.content(each, document) for each in (current, closed))
    assert one == other
    assert one.mark.of_file
    assert one.cover.cycle == ""


def test_a_number_names_one_state_and_the_latest_review_has_the_latest(
    maker: DocumentMaker, current: Record, closed: Record
) -> None:
    letter, handover = DocumentId.LETTER, DocumentId.HANDOVER
    assert maker.mark(closed, letter).number < maker.mark(current, letter).number
    assert maker.mark(current, handover).number == maker.mark(current).number
    assert maker.mark(current, DocumentId.ACCESS).number == maker.mark(current).number


def test_an_open_answer_that_lists_exports_is_new_after_an_export(
    case: CaseFile, maker: DocumentMaker, current: Record
) -> None:
    request = current.access_requests.in_hand
    assert request is not None
    waiting = replace(request, answered_on=None)
    open_one = edit(case, current, "access_requests", LATER, requests=(waiting,))
    before = maker.mark(open_one, DocumentId.ACCESS)
    with case.unit_of_work() as unit:
        unit.record_event(EXPORT, actor="clerk", body={"document": "D01"}, at=LATEST.now())
    assert maker.mark(open_one, DocumentId.ACCESS).number == before.number + 1
    assert maker.mark(open_one, DocumentId.TIMETABLE).number == before.number


def test_forms_have_no_number(maker: DocumentMaker, closed: Record) -> None:
    mark = maker.content(closed, DocumentId.FORMS).mark
    assert mark.is_blank
    assert (mark.number, mark.fingerprint, mark.at.date()) == (0, "", NOW.date())


def test_a_word_file_was_made_on_the_day_of_its_document(
    maker: DocumentMaker, closed: Record
) -> None:
    data = MinuteMaker(maker, MinuteFiles()).word(closed, DocumentId.EXTRACT)
    about = Document(BytesIO(data)).core_properties
    assert about.created is not None
    assert about.created.date() == closed.report.meeting_date
    assert about.modified == about.created


def _ready_in(case: CaseFile, document: DocumentId) -> Record | None:
    found = (read_record(case, each.label) for each in reversed(cycles(case)))
    return next((r for r in found if listed(r, document).state is not State.HELD), None)


@pytest.mark.parametrize("document", [each for each in ENTRIES if each not in AS_OF_TODAY])
def test_the_same_record_gives_the_same_bytes_on_another_day(
    case: CaseFile, writer: PdfWriter, document: DocumentId
) -> None:
    record = _ready_in(case, document)
    assert record is not None
    days = (FixedClock(NOW), FixedClock(datetime(2027, 3, 1, 9, 0, tzinfo=UTC)))
    first, second = (DocumentMaker(case, writer, day).make(record, document) for day in days)
    assert first == second


@pytest.mark.parametrize("document", sorted(AS_OF_TODAY))
def test_what_tells_of_today_is_the_same_all_day(case: CaseFile, document: DocumentId) -> None:
    record = read_record(case)
    morning = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)
    marks = [
        DocumentMaker(case, PdfWriter(ROOT / "resources"), FixedClock(each)).mark(record, document)
        for each in (morning, NOW)
    ]
    assert marks[0] == marks[1]
    assert own_day(record, document) is None


def test_the_parts_that_hold_words_are_parts_of_the_record() -> None:
    assert {part for parts in WRITTEN_IN.values() for part in parts} <= set(PARTS)


def test_parts_are_called_in_the_record_of_events_as_the_file_calls_them() -> None:
    assert names_in_events(PARTS) == {table_name(kind) for kind in PARTS.values()}
