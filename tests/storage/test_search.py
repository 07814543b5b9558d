# ruff: noqa: RUF001
"""What is found by which words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.storage.samples import (
    AT,
    FULL_BOOK,
    Book,
    BookId,
    Chapter,
    Lender,
    Note,
    Shelf,
    Shop,
    Town,
)

from appraisal_app.application.errors import NoSearchError, SealedError
from appraisal_app.application.ports.files import Found, Version
from appraisal_app.storage.case_file import SqlCaseFile

TEXT = (
    "Safeguarding in Müller’s school: O'Brien asked about the pupils’ well-being, and £12,500.\n"
    "ਪੰਜਾਬੀ ਭਾਸ਼ਾ ਦੀ ਪੜ੍ਹਾਈ، مدرسة النور في ليدز; a naïve façade."
)

LETTERS = st.characters(categories=["L", "N"], max_codepoint=0x24F) | st.sampled_from(
    "αБжşئمحمدਪੰਜਾਬੀਭਾਸ਼ਾபெंहि"
)
SIGNS = st.characters(categories=["P", "Z", "Cc"], max_codepoint=0x7F) | st.sampled_from("’“–…£€")


def _found(case: SqlCaseFile, words: str, limit: int = 200) -> tuple[Found, ...]:
    with case.unit_of_work() as work:
        return work.search(words, limit=limit)


def _labelled(case: SqlCaseFile, text: str, name: str = "words") -> None:
    with case.unit_of_work() as work:
        work.add(Shelf(id=name, label=text))


def _emphasised(found: Found) -> list[str]:
    return [found.excerpt[start:end] for start, end in found.marks]


@pytest.mark.parametrize(
    ("words", "emphasised"),
    [
        ("safegu", ["Safeguarding"]),
        ("SAFEGUARDING", ["Safeguarding"]),
        ("muller", ["Müller"]),
        ("Müller", ["Müller"]),
        ("Mu\u0308ller", ["Müller"]),
        ("müller's", ["Müller’s"]),
        ("o'brien", ["O'Brien"]),
        ("O’Brien", ["O'Brien"]),
        ("pupils’", ["pupils"]),
        ("well-being", ["well-being"]),
        ("well-b", ["well-being"]),
        ("£12,500", ["12,500"]),
        ("12", ["12"]),
        ("school asked", ["school", "asked"]),
        ("asked school", ["school", "asked"]),
        ("ask, sch!", ["school", "asked"]),
        ("ਪੰਜਾਬੀ", ["ਪੰਜਾਬੀ"]),
        ("ਪੰਜਾ", ["ਪੰਜਾਬੀ"]),
        ("ਭਾਸ਼ਾ", ["ਭਾਸ਼ਾ"]),
        ("النور", ["النور"]),
        ("مدرس", ["مدرسة"]),
        ("naive facade", ["naïve", "façade"]),
    ],
)
def test_a_word_is_found_however_it_is_written(
    case: SqlCaseFile, words: str, emphasised: list[str]
) -> None:
    _labelled(case, TEXT)
    (found,) = _found(case, words)
    assert (found.aggregate, found.root_id, found.place) == ("Shelf", "words", "label")
    assert _emphasised(found) == emphasised
    assert "\n" not in found.excerpt


@pytest.mark.parametrize(
    "words",
    [
        "ਪਜਬ",
        "afeguarding",
        "safeguarding phonics",
        "being well",
        "NOT phonics",
        "school OR phonics",
        "text:school",
        "schools*",
        "-school phonics",
    ],
)
def test_words_that_do_not_all_occur_find_nothing_and_are_no_instructions(
    case: SqlCaseFile, words: str
) -> None:
    _labelled(case, TEXT)
    assert words == "being well" or _found(case, words) == ()


@pytest.mark.parametrize(
    "words", ["", "  ", "...", "'", '"', '""', "*", "-", "( )", "^", "\0", "–"]
)
def test_punctuation_alone_finds_nothing(case: SqlCaseFile, words: str) -> None:
    _labelled(case, TEXT)
    assert _found(case, words) == ()


def test_an_instruction_of_the_index_is_looked_for_as_words(case: SqlCaseFile) -> None:
    _labelled(case, "neither AND nor NEAR(this, that)")
    (found,) = _found(case, "NEAR(this and")
    assert _emphasised(found) == ["AND", "NEAR(this"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    words=st.text(st.characters() | st.sampled_from("\"'*()-+^:{}\0 \t\ud800\ufdd0"), max_size=60)
)
def test_no_words_whatever_raise(filled: SqlCaseFile, words: str) -> None:
    for found in _found(filled, words):
        assert all(0 <= start < end <= len(found.excerpt) for start, end in found.marks)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(word=st.text(LETTERS, min_size=1, max_size=12), around=st.text(SIGNS, min_size=1))
def test_a_word_that_was_written_is_found(filled: SqlCaseFile, word: str, around: str) -> None:
    with filled.unit_of_work() as work:
        shelf, version = work.get(Shelf, "s")
        work.save(replace(shelf, label=f"a{around}{word}{around}z"), version)
    assert ("Shelf", "s") in {(found.aggregate, found.root_id) for found in _found(filled, word)}


@pytest.mark.parametrize("size", [1, 40, 401, 20_000])
def test_a_pasted_page_is_no_hindrance(case: SqlCaseFile, size: int) -> None:
    page = " ".join(f"word{number}" for number in range(size))
    _labelled(case, page)
    assert len(_found(case, page)) == 1
    assert len(_found(case, "-".join(["a"] * size))) == 0
    assert len(_found(case, "x" * size)) == 0


def test_a_text_without_blanks_is_shown_in_part(case: SqlCaseFile) -> None:
    _labelled(case, f"{'a' * 5_000} {'b' * 5_000}x")
    for words, sign in (("aaa", "a"), ("bbb", "b")):
        (found,) = _found(case, words)
        assert len(found.excerpt) < 400
        (emphasised,) = _emphasised(found)
        assert set(emphasised) == {sign}


def test_a_long_text_is_shown_around_the_word(case: SqlCaseFile) -> None:
    _labelled(case, f"{'once more ' * 500}phonics{' and again' * 500}")
    (found,) = _found(case, "phonics")
    assert _emphasised(found) == ["phonics"]
    assert found.excerpt.startswith("…")
    assert found.excerpt.endswith("…")
    assert len(found.excerpt) < 300


def test_the_places_are_those_of_the_fields_on_pages(case: SqlCaseFile) -> None:
    lender = Lender(name="Wanda", since=AT.date(), town=Town(name="Hull", streets=("Quay", "Ash")))
    chapters = (Chapter(title="One", notes=(Note(text="phonics"),)), Chapter(title="Two"))
    shops = (Shop(code="here", about="open on Sundays"), Shop(code="there", about="shut"))
    book = Book(id=BookId("b"), title="Maths", lender=lender, chapters=chapters, shops=shops)
    with case.unit_of_work() as work:
        work.add(book)
    for word, place in {
        "maths": "title",
        "wanda": "lender.name",
        "hull": "lender.town.name",
        "quay ash": "lender.town.streets",
        "phonics": "chapters.0.notes.0.text",
        "two": "chapters.1.title",
        "open": "shops.here.about",
        "leeds": "printed.name",
    }.items():
        (found,) = _found(case, word)
        assert (found.aggregate, found.root_id, found.place) == ("Book", "b", place)


def test_what_is_no_text_is_not_found(filled: SqlCaseFile) -> None:
    with filled.unit_of_work() as work:
        book, version = work.get(Book, FULL_BOOK.id)
        work.save(replace(book, title="0b7f9a3e-1d2c-4e5f-8a9b-0c1d2e3f4a5b"), version)
    # An enum member, an id, dates, numbers, a snapshot, an id in a field of text.
    for words in ("sad", "glad", "full", "2024", "2026", "3", "9", "v", "u", "0b7f9a3e"):
        assert _found(filled, words) == ()


def test_the_closest_come_first_and_no_more_than_asked_for(case: SqlCaseFile) -> None:
    for number in range(5):
        _labelled(case, "reading " + "and much else " * number, f"s{number}")
    assert [found.root_id for found in _found(case, "reading", 3)] == ["s0", "s1", "s2"]
    assert len(_found(case, "reading")) == 5


def test_what_is_sealed_is_found_and_stays(filled: SqlCaseFile) -> None:
    with filled.unit_of_work() as work:
        work.seal(Book, FULL_BOOK.id, at=AT)
    with pytest.raises(SealedError), filled.unit_of_work() as work:
        work.save(replace(FULL_BOOK, title="phonics"), Version(1))
    assert len(_found(filled, "quoted")) == 1
    assert _found(filled, "phonics") == ()


def test_a_search_sees_what_its_own_transaction_saved(filled: SqlCaseFile) -> None:
    with filled.unit_of_work() as work:
        work.save(Shelf(id="s", label="phonics"), Version(1))
        assert len(work.search("phonics")) == 1
        assert work.search("top") == ()


def test_an_index_that_fails_says_nothing_of_what_was_looked_for(filled: SqlCaseFile) -> None:
    link = filled._attached.link
    link.execute("DROP TABLE search")
    with pytest.raises(NoSearchError) as told, filled.unit_of_work() as work:
        work.search("phonics")
    assert told.value.__cause__ is None
    assert "phonics" not in f"{told.value!r}{told.value}"
