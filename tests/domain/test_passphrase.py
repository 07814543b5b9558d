"""How hard a passphrase is to guess."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appraisal_app.application.passphrases import generated
from appraisal_app.application.word_list import read_words
from appraisal_app.domain.passphrase import Level, strength


@pytest.fixture(scope="module")
def words(resources: Path) -> tuple[str, ...]:
    return read_words(resources)


def test_the_words_are_many_short_and_told_apart_by_their_beginning(words: tuple[str, ...]) -> None:
    assert len(words) == 2048
    assert list(words) == sorted(set(words))
    assert all(word.isascii() and word.islower() and 3 <= len(word) <= 8 for word in words)
    assert len({word[:4] for word in words}) == len(words)


def test_six_words_by_chance_are_strong(words: tuple[str, ...]) -> None:
    passphrase = "cabin lemon orbit velvet walnut zebra"
    assert strength(passphrase, words=words).level is Level.STRONG
    assert strength(passphrase, words=words).advice == ""


def test_words_are_drawn_anew_each_time(words: tuple[str, ...]) -> None:
    drawn = {generated(words) for _ in range(20)}
    assert len(drawn) == 20
    assert all(set(each.split()) <= set(words) and len(each.split()) == 6 for each in drawn)


@pytest.mark.parametrize(
    "weak",
    [
        "password",
        "Password2026!",
        "12345678",
        "aaaaaaaaaaaa",
        "qwertyuiop",
        "Northmoor2026",
        "zebra",
    ],
)
def test_what_a_stranger_tries_first_is_weak(weak: str, words: tuple[str, ...]) -> None:
    found = strength(weak, words=words, guessable=("Northmoor Learning Trust",))
    assert found.level is Level.WEAK
    assert found.advice


def test_a_word_that_comes_six_times_counts_once(words: tuple[str, ...]) -> None:
    found = strength("zebra " * 6, words=words)
    assert found.level is Level.WEAK
    assert "twice" in found.advice


def test_four_words_are_fair(words: tuple[str, ...]) -> None:
    assert strength("cabin lemon orbit velvet", words=words).level is Level.FAIR


@given(st.text(max_size=80), st.text(max_size=20))
def test_any_text_has_a_level_and_more_of_it_is_never_weaker(text: str, more: str) -> None:
    order = list(Level)
    before, after = strength(text), strength(f"{text} {more}")
    assert order.index(after.level) >= order.index(before.level)
