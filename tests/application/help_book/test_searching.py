"""Help is found by the words that somebody in need would type."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.wired import ROOT

from appraisal_app.application.help_book.reading import read_help_book
from appraisal_app.application.help_book.searching import HelpIndex

INDEX = HelpIndex(read_help_book(ROOT / "resources"))


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
    assert next(hit.topic.key for hit in INDEX.find(typed)) == first


def test_the_beginning_of_a_word_small_letters_and_accents_do_not_matter() -> None:
    wanted = [hit.topic.key for hit in INDEX.find("backup")]
    assert [hit.topic.key for hit in INDEX.find("  BÁCKUPS! ")] == wanted
    assert wanted[0] == "backups"
    assert set(wanted) <= {hit.topic.key for hit in INDEX.find("back")}


def test_every_word_has_to_be_there() -> None:
    assert INDEX.find("backup zeppelin") == ()
    assert INDEX.find("   ") == ()


def test_a_hit_shows_where_it_says_so() -> None:
    hit = next(hit for hit in INDEX.find("clipboard") if hit.topic.key == "locking")
    assert "clipboard" in hit.excerpt


@given(st.text(max_size=30))
def test_anything_can_be_typed(typed: str) -> None:
    found = INDEX.find(typed)
    assert len({hit.topic.key for hit in found}) == len(found)
