"""What the help book says of numbers, keys, papers and locks is what the program does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

import pytest
from tests.ui.stages.records import full_record
from tests.wired import ROOT

from appraisal_app.application.backing_up.second_place import PATIENCE
from appraisal_app.application.checking import EVERY
from appraisal_app.application.documents.catalogue import ENTRIES
from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.application.help_book.reading import read_help_book
from appraisal_app.application.help_book.topics import text_of
from appraisal_app.application.passphrases import WORDS_IN_A_PASSPHRASE
from appraisal_app.application.post.six_words import HOW_MANY
from appraisal_app.application.settings import Settings
from appraisal_app.domain.access_clock import MONTHS as ACCESS_MONTHS
from appraisal_app.domain.access_clock import MORE_MONTHS
from appraisal_app.domain.backup_keeping import DAYS, MONTHS, RECENT
from appraisal_app.domain.confidentiality import Reader
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.feedback.asking import LOWEST_FLOOR
from appraisal_app.domain.objective_advice import LOAD_MAX
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.steps import lock
from appraisal_app.ui.autosave import SOON_MS
from appraisal_app.ui.help.sheet import keyboard_topic
from appraisal_app.ui.session.menus import TEXT_SIZES

BOOK = read_help_book(ROOT / "resources")
NUMBERS = {
    **dict(enumerate("no one two three four five six seven eight nine ten".split())),  # noqa: SIM905
    14: "fourteen",
    15: "fifteen",
    24: "twenty-four",
    30: "thirty",
}
TOLD = (
    ("locking", "After {} minutes", Settings().lock_after),
    ("backups", "The latest {}", RECENT),
    ("backups", "each of {} days", DAYS),
    ("backups", "each of {} months", MONTHS),
    ("backups", "not reached for {} weeks", PATIENCE // timedelta(weeks=1)),
    ("damaged-file", "Every {} days", EVERY // timedelta(days=1)),
    ("feedback", "at least {} answers", LOWEST_FLOOR),
    ("feedback", "Below {} answers", LOWEST_FLOOR),
    ("passphrase", "{} words chosen by chance", WORDS_IN_A_PASSPHRASE),
    ("packets", "opened with {} words", HOW_MANY),
    ("access-request", "You have {} month", ACCESS_MONTHS),
    ("access-request", "{} more months", MORE_MONTHS),
    ("objectives", "Three to {} objectives", LOAD_MAX),
    ("saving", "within {} second", -(-SOON_MS // 1000)),
)
AS_ARTICLE = {("saving", 1): "a"}
ELSEWHERE = {"Tab", "Enter", "Shift+F10"}
"""Keys of every program, which the keyboard sheet does not list."""
KEYS = re.compile(
    r"(?:(?:Ctrl|Shift|Alt)\+)+(?:Page (?:Up|Down)|Home|F\d+|[A-Z]\b)"
    r"|\bF\d+\b|\bEscape\b|\bPage (?:Down|Up)\b|\bTab\b|press Enter"
)
PAPERS = {
    "timetable": {DocumentId.TIMETABLE},
    "basis": {DocumentId.PRINCIPLES},
    "between": {DocumentId.MID_CYCLE, DocumentId.CHECK_INS},
    "pay": {DocumentId.PAY},
    "board-report": {DocumentId.BOARD, DocumentId.EXTRACT, DocumentId.MINUTE},
    "letter": {DocumentId.LETTER},
    "handover": {DocumentId.HANDOVER},
    "access-request": {DocumentId.ACCESS},
    "keeping": {DocumentId.DISPOSAL},
}


def said(topic: str) -> str:
    return text_of(BOOK.by_key[topic])


@pytest.mark.parametrize(("topic", "words", "number"), TOLD)
def test_numbers_are_those_of_the_program(topic: str, words: str, number: int) -> None:
    spelt = AS_ARTICLE.get((topic, number), NUMBERS[number])

    assert words.format(spelt).lower() in said(topic).lower()


def test_the_largest_text_is_as_large_as_the_help_says() -> None:
    assert f"up to {max(TEXT_SIZES)} per cent" in said("text-and-colours")


def keys_told() -> Iterator[tuple[str, str]]:
    for topic in BOOK.topics:
        for found in dict.fromkeys(KEYS.findall(text_of(topic))):
            yield topic.key, found.removeprefix("press ")


@pytest.mark.parametrize(("topic", "keys"), tuple(keys_told()))
def test_keys_are_on_the_keyboard_sheet(topic: str, keys: str) -> None:
    listed = {
        each
        for table in keyboard_topic().tables
        for row in table.rows
        for each in row.keys.split(" or ")
    }
    assert keys in listed | ELSEWHERE, topic


def test_papers_are_called_by_the_names_that_the_page_of_documents_shows() -> None:
    unnamed = {
        topic: [each for each in papers if ENTRIES[each].title not in said(topic)]
        for topic, papers in PAPERS.items()
    }
    assert not any(unnamed.values()), unnamed


def test_papers_go_to_whom_the_help_says() -> None:
    readers = {each: ENTRIES[each].readers for each in DocumentId}

    assert Reader.CHIEF_EXECUTIVE not in readers[DocumentId.PAY]
    assert {Reader.PANEL, Reader.COMMITTEE, Reader.CLERK} <= readers[DocumentId.PAY]
    for each in PAPERS["between"]:
        assert readers[each] == {Reader.CHIEF_EXECUTIVE, Reader.PANEL}


def test_pages_are_locked_when_the_help_says() -> None:
    judged, signed = full_record(Status.JUDGING), full_record(Status.SIGNED)
    released = full_record(Status.COMMENTS)

    assert lock(judged, StepKind.PAY)
    assert not lock(signed, StepKind.PAY)
    assert not lock(judged, StepKind.LETTER)
    assert lock(released, StepKind.STATEMENT)
    assert lock(signed, StepKind.STATEMENT)
    assert not lock(signed, StepKind.PROMISES)
