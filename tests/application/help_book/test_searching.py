"""Help is found by the words that somebody in need would type."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.application.help_book.lost_words import FIRST, TYPED
from tests.wired import ROOT

from appraisal_app.application.help_book.near_words import meant_by, slips_between
from appraisal_app.application.help_book.reading import read_help_book
from appraisal_app.application.help_book.searching import Finding, HelpIndex

BOOK = read_help_book(ROOT / "resources")
INDEX = HelpIndex(BOOK)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("forgot password", "forgotten-passphrase"),
        ("I forgot my password", "forgotten-passphrase"),
        ("recovery sheet lost", "lost-sheet"),
        ("corrupt", "damaged-file"),
        ("dropbox", "two-copies"),
        ("disk full", "disk-full"),
        ("undo", "saving"),
        ("font size", "text-and-colours"),
        ("stolen laptop", "lost-computer"),
        ("Agenda", "meeting"),
        ("gdpr", "keeping"),
        ("360", "feedback"),
        ("new chair", "handover"),
        ("sign statement", "sign-off"),
        ("open minutes", "board-report"),
        ("six words", "packets"),
        ("dark mode", "text-and-colours"),
    ],
)
def test_the_fittest_topic_stands_first(typed: str, first: str) -> None:
    assert next(hit.topic.key for hit in INDEX.find(typed).hits) == first


def test_the_beginning_of_a_word_small_letters_and_accents_do_not_matter() -> None:
    wanted = [hit.topic.key for hit in INDEX.find("backup").hits]
    assert [hit.topic.key for hit in INDEX.find("  BÁCKUPS! ").hits] == wanted
    assert wanted[0] == "backups"
    assert set(wanted) <= {hit.topic.key for hit in INDEX.find("back").hits}


def test_a_word_that_no_page_has_is_left_out_and_named() -> None:
    found = INDEX.find("backup zeppelin")

    assert found.hits[0].topic.key == "backups"
    assert (found.left_out, found.instead) == (("zeppelin",), ())
    assert INDEX.find("zeppelin xylophone backup") == Finding()
    assert INDEX.find("   ") == Finding()


def test_a_slip_is_forgiven_and_told() -> None:
    assert INDEX.find("pasword").instead == ("password",)
    assert INDEX.find("anonymus").instead == ("anonymous",)
    assert INDEX.find("password").instead == ()


@pytest.mark.parametrize(("typed", "page"), TYPED)
def test_what_a_lost_user_types_brings_up_the_page_among_the_first_three(
    typed: str, page: str
) -> None:
    assert page in [hit.topic.key for hit in INDEX.find(typed).hits[:3]]


@pytest.mark.parametrize(("typed", "page"), FIRST)
def test_the_one_page_for_it_comes_first(typed: str, page: str) -> None:
    assert INDEX.find(typed).hits[0].topic.key == page


def test_a_letter_left_out_is_likelier_than_one_too_many() -> None:
    assert INDEX.find("fogot password").instead == ("forgot",)
    assert meant_by("fogot", ("foot", "forgot")) == ("forgot",)
    assert meant_by("foott", ("foot", "float")) == ("foot",)


def stands_in_book(word: str) -> bool:
    found = INDEX.find(word)
    return bool(found.hits) and not found.instead


def test_words_of_everyday_life_lead_to_words_of_the_book() -> None:
    lacking = {word for word, meant in BOOK.others.items() if not any(map(stands_in_book, meant))}
    assert lacking == set()


@pytest.mark.parametrize(
    ("word", "other", "slips"),
    [("calender", "calendar", 1), ("teh", "the", 1), ("a", "abc", 2), ("same", "same", 0)],
)
def test_slips_are_counted(word: str, other: str, slips: int) -> None:
    assert slips_between(word, other) == slips_between(other, word) == slips


def test_short_words_are_taken_as_they_are() -> None:
    assert meant_by("cat", ("car",)) == ()
    assert meant_by("printings", ("printed",)) == ()
    assert meant_by("printing", ("prints",)) == ("print",)


def test_a_hit_shows_where_it_says_so() -> None:
    hit = next(hit for hit in INDEX.find("clipboard").hits if hit.topic.key == "locking")
    assert "clipboard" in hit.excerpt


@given(st.text(max_size=30))
def test_anything_can_be_typed(typed: str) -> None:
    found = INDEX.find(typed).hits
    assert len({hit.topic.key for hit in found}) == len(found)
