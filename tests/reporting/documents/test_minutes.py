"""The pair of minutes: read aloud, held back and released, for Word and as plain text."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

import pytest
from docx import Document
from docx.document import Document as DocumentType
from hypothesis import given
from hypothesis import strategies as st
from tests.reporting.documents import records
from tests.reporting.documents.allow_lists import MAY_SHOW
from tests.reporting.documents.brimming import brimming
from tests.reporting.documents.conftest import printed
from tests.reporting.documents.records import MARK
from tests.reporting.documents.walking import planted
from tests.reporting.tagged.reading import open_document, spoken
from tests.wired import ROOT

from appraisal_app.application.documents.catalogue import ENTRIES
from appraisal_app.application.documents.entry import Content, DocumentId, Source
from appraisal_app.application.documents.extract.building import build_extract
from appraisal_app.application.documents.minute.building import build_minute
from appraisal_app.domain.confidentiality import Artefact, Reader, Sight, default_sight
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.record import Record
from appraisal_app.domain.reporting import ReportAction, ReportQuestion, VoteOutcome
from appraisal_app.exchange.resources import load_example
from appraisal_app.reporting.documents.minutes.typed import clean, typed
from appraisal_app.reporting.minute_writer import MinuteFiles

FILES = MinuteFiles()
BUILD: Mapping[DocumentId, Callable[[Source], Content]] = {
    DocumentId.EXTRACT: build_extract,
    DocumentId.MINUTE: build_minute,
}
PAIR = tuple(BUILD)


def heard(content: Content) -> list[tuple[str, str]]:
    with open_document(printed(content)) as pdf:
        return spoken(pdf)


def source(record: Record) -> Source:
    return Source(record=record, mark=MARK)


def reported(**changes: Any) -> Record:
    """Last year's review with other answers on the page of the report."""
    before, _ = records.example()
    return replace(before, report=replace(before.report, **changes))


def missing(document: DocumentId, record: Record) -> list[str]:
    return [each.field for each in ENTRIES[document].missing(record)]


def test_the_extract_in_order() -> None:
    record = reported(
        text="It is done.\n\nIt went by the policy.",
        resolution="The board has assurance.",
        priorities=("priority-people", "none such"),
        actions=(
            ReportAction(id="a", office="Clerk", what="Book the room", is_open=True),
            ReportAction(id="b", office="Chair", what="Write the letter"),
        ),
    )
    assert heard(build_extract(source(record))) == [
        (
            "P",
            (
                "Northmoor Learning Trust · Extract from the board\u2019s minutes, "
                "9 December 2025, item 8"
            ),
        ),
        ("H1", "Performance review of the chief executive, 2024/25"),
        ("P", "Left the meeting for this item: chief executive and staff trustee."),
        ("P", "It is done."),
        ("P", "It went by the policy."),
        ("P", "The objectives serve these priorities of the trust:"),
        ("Lbl", "•"),
        ("LBody", "People who stay and grow"),
        ("H2", "Resolved"),
        ("P", "The board has assurance."),
        ("P", "The next review is in October 2026."),
        ("P", "A confidential minute records the rest of the board\u2019s decision."),
        ("H2", "Actions"),
        *(("P", each) for each in ("What", "Who", "By")),
        *(("P", each) for each in ("Book the room", "Clerk", "no date")),
    ]


def test_the_confidential_minute_in_order() -> None:
    record = reported(
        papers_seen="First paper\n\n Second paper ",
        questions=(ReportQuestion(id="q", asked="Why now?"), ReportQuestion(id="empty")),
        factors="Size and cost.",
        decision="Agreed as in the paper.",
        vote=VoteOutcome.MAJORITY,
        actions=(ReportAction(id="a", office="Chair", what="Write", by=date(2026, 1, 7)),),
        kept_where="Sealed folder",
        keep_until=date(2031, 12, 31),
    )
    said = heard(build_minute(source(record)))
    assert said[said.index(("H2", "Who left the meeting")) :] == [
        ("H2", "Who left the meeting"),
        ("P", "Chief executive and staff trustee."),
        ("H2", "Papers before the board"),
        ("Lbl", "•"),
        ("LBody", "First paper"),
        ("Lbl", "•"),
        ("LBody", "Second paper"),
        ("H2", "Questions and answers"),
        *(("P", each) for each in ("What was asked", "The answer in summary")),
        *(("P", each) for each in ("Why now?", "No answer given")),
        ("H2", "What the board weighed"),
        ("P", "Size and cost."),
        ("H2", "Decision"),
        ("P", "Agreed as in the paper."),
        ("P", "Carried by a majority."),
        ("H2", "Actions"),
        *(("P", each) for each in ("What", "Who", "By")),
        *(("P", each) for each in ("Write", "Chair", "7 January 2026")),
        ("H2", "Where it is kept, and how long"),
        ("P", "Kept: Sealed folder. To be destroyed after 31 December 2031."),
    ]


def test_before_the_board_has_met_both_say_that_they_are_drafts() -> None:
    record = reported(heard=False)
    blank = [t for _, t in heard(build_extract(source(record))) if "questions were put" in t]
    assert len(blank) == 1
    met = replace(record, report=replace(record.report, heard=True))
    assert not [t for _, t in heard(build_extract(source(met))) if "questions were put" in t]
    assert ("P", "Draft for the meeting of 9 December 2025.") in heard(
        build_extract(source(record))
    )
    assert any("draft" in text for _, text in heard(build_minute(source(record))))
    assert all(ENTRIES[each].is_draft(record) for each in PAIR)


def test_an_action_that_is_not_for_everybody_stays_in_the_confidential_minute() -> None:
    before, _ = records.example()
    private = [each.what for each in before.report.actions if not each.is_open]
    assert private
    for what in private:
        assert what not in FILES.plain(build_extract(source(before)))
        assert what in FILES.plain(build_minute(source(before)))


def test_the_earlier_reviews_of_the_example_have_the_whole_pair() -> None:
    *earlier, now = load_example(ROOT / "resources").records
    for record in earlier:
        assert [missing(each, record) for each in PAIR] == [[], []]
    assert missing(DocumentId.EXTRACT, now) == []
    assert missing(DocumentId.MINUTE, now) == ["decision", "vote", "keep_until"]


@pytest.mark.parametrize(
    ("changes", "extract", "minute"),
    [
        ({"meeting_date": None}, ["meeting_date"], ["meeting_date"]),
        ({"withdrawn": ()}, ["withdrawn"], ["withdrawn"]),
        ({"text": ""}, ["text"], []),
        ({"confidential_minute": False}, [], ["confidential_minute"]),
        ({"decision": " "}, [], ["decision"]),
        ({"vote": None}, [], ["vote"]),
        ({"keep_until": None}, [], ["keep_until"]),
        ({"text": "Desmond Achterberg reported it."}, ["text"], []),
        ({"resolution": "A bonus is paid. A grievance is open."}, ["resolution"] * 2, []),
        ({"item": "7 (£500)"}, ["item"], []),
        ({"text": "Concerns were raised about the roof."}, [], []),
    ],
)
def test_each_is_held_back_by_what_it_wants_and_nothing_else(
    changes: dict[str, Any], extract: list[str], minute: list[str]
) -> None:
    record = reported(**changes)
    assert missing(DocumentId.EXTRACT, record) == extract
    assert missing(DocumentId.MINUTE, record) == minute


def test_neither_is_made_before_the_statement_is_ready_to_sign() -> None:
    before, _ = records.example()
    record = replace(before, cycle=replace(before.cycle, status=Status.COMMENTS))
    for each in PAIR:
        assert [r.step for r in ENTRIES[each].missing(record)] == ["sign_off"]


def test_a_hit_says_what_it_looks_like_and_where_it_is_mended() -> None:
    (refusal,) = ENTRIES[DocumentId.EXTRACT].missing(reported(text="A bonus was paid."))
    assert refusal.sentence == (
        "“bonus” looks like a word about pay: change it, or say why it may stand."
    )
    assert (refusal.step, refusal.field) == ("report", "text")


@pytest.mark.parametrize("reader", Reader)
def test_the_readers_of_the_minute_are_those_of_the_table(reader: Reader) -> None:
    sight = default_sight(Artefact.CONFIDENTIAL_MINUTE, reader)
    assert (sight is Sight.FULL) == (reader in ENTRIES[DocumentId.MINUTE].readers)


def test_readers_of_the_extract_are_everybody() -> None:
    assert ENTRIES[DocumentId.EXTRACT].readers == frozenset(Reader)


def opened(content: Content) -> DocumentType:
    return Document(BytesIO(FILES.word(content)))


def test_the_word_file_has_real_headings_lists_and_tables() -> None:
    before, _ = records.example()
    document = opened(build_minute(source(before)))
    styles = [(each.style.name if each.style else "", each.text) for each in document.paragraphs]
    assert ("Heading 1", "Confidential minute") in styles
    assert ("Heading 2", "Decision") in styles
    assert ("List Bullet", "Pay recommendation paper 2024/25") in styles
    table = document.tables[1]
    assert [cell.text for cell in table.rows[0].cells] == [
        "What was asked",
        "The answer in summary",
    ]
    assert "tblHeader" in table.rows[0]._tr.xml
    assert len(table.rows) == 1 + len(before.report.questions)


@pytest.mark.parametrize("document", PAIR)
def test_the_word_file_names_the_trust_and_nobody_else(document: DocumentId) -> None:
    before, _ = records.example()
    about = opened(BUILD[document](source(before))).core_properties
    assert (about.author, about.last_modified_by) == (before.trust.name, before.trust.name)
    assert about.title.endswith("2024/25")
    assert (about.comments, about.keywords, about.category) == ("", "", "")
    assert (about.language, about.created, about.modified) == (
        "en-GB",
        MARK.at,
        MARK.at,
    )


@pytest.mark.parametrize("document", PAIR)
def test_the_word_file_is_the_same_each_time_and_speaks_british_english(
    document: DocumentId,
) -> None:
    content = BUILD[document](source(records.current()))
    data = FILES.word(content)
    assert FILES.word(content) == data
    with zipfile.ZipFile(BytesIO(data)) as archive:
        assert {each.date_time for each in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        names = archive.namelist()
        parts = {name: archive.read(name).decode() for name in names if name.endswith("xml")}
    languages = re.findall(r'<w:lang w:val="([^"]+)"', parts["word/styles.xml"])
    assert set(languages) == {"en-GB"}
    assert not [name for name in names if "thumbnail" in name]
    assert not [name for name, text in parts.items() if "Macintosh Word" in text]


@pytest.mark.parametrize("document", PAIR)
def test_word_file_and_text_say_what_the_pages_say(document: DocumentId) -> None:
    """Nothing is in one of them that is not in the other; running heads are no part of it."""
    before, _ = records.example()
    content = BUILD[document](source(before))
    pages = {text for kind, text in heard(content) if kind in {"H1", "H2", "LBody"}}
    document_ = opened(content)
    said = [each.text for each in document_.paragraphs]
    said += [c.text for t in document_.tables for row in t.rows for c in row.cells]
    plain = FILES.plain(content)
    assert pages - set(said) <= {"Board meeting", "Item", "Review"}
    assert not [text for text in pages if text not in plain]


@pytest.mark.parametrize("document", PAIR)
def test_neither_word_file_nor_text_shows_a_word_that_is_not_on_the_list(
    document: DocumentId,
) -> None:
    record, places = planted(brimming(records.current()))
    content = BUILD[document](source(record))
    allowed = MAY_SHOW[document.value]
    with zipfile.ZipFile(BytesIO(FILES.word(content))) as archive:
        inside = "".join(archive.read(name).decode("latin-1") for name in archive.namelist())
    for text in (inside, FILES.plain(content)):
        shown = {places[mark] for mark in re.findall(r"Zq\d{5}kx", text)}
        assert shown == allowed


@pytest.mark.parametrize("record", [records.empty(), records.torture()], ids=["empty", "torture"])
def test_whatever_a_record_holds_the_pair_can_be_written(record: Record) -> None:
    for build in BUILD.values():
        content = build(source(record))
        assert opened(content).paragraphs
        assert FILES.plain(content).endswith("\n")


@given(st.text())
def test_any_letters_at_all_can_be_written(text: str) -> None:
    record = reported(text=text, resolution=text, item=text)
    content = build_extract(source(record))
    assert opened(content).paragraphs
    FILES.plain(content).encode()


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)


def test_paragraphs_are_parted_by_blank_lines_and_lists_begin_with_dashes() -> None:
    text = "One\nline.\n\nTwo.\n- first\n\u2013 second\n\nThree."
    assert [(each.text, each.is_item) for each in typed(text)] == [
        ("One line.", False),
        ("Two.", False),
        ("first", True),
        ("second", True),
        ("Three.", False),
    ]


def test_plain_text_lists_rows_under_their_headings() -> None:
    before, _ = records.example()
    text = FILES.plain(build_minute(source(before)))
    assert "What: Tell the chief executive the outcome in writing\nWho: Chair of trustees" in text
    assert "Decision\n--------\n\nThe board accepted" in text
