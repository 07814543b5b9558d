"""What a guessing program knows counts against a passphrase, and never for it."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.wired import ROOT

from appraisal_app.application.word_list import read_words
from appraisal_app.domain.passphrase import Level, strength
from appraisal_app.ui.passphrases.guessing import guesses_needed
from appraisal_app.ui.passphrases.judging import said_of


@pytest.mark.parametrize("walk", ["1qaz2wsx3edc4rfv", "abcdefghij0987654321"])
def test_a_walk_over_the_keyboard_is_weak_however_long(walk: str) -> None:
    assert strength(walk).level is Level.STRONG
    assert strength(walk, guessing=guesses_needed).level is Level.WEAK
    assert "knows this pattern" in said_of(walk, ())[0]


def test_six_words_by_chance_stay_strong(resources: Path) -> None:
    words = read_words(resources)
    assert said_of("cabin lemon orbit velvet walnut zebra", words) == ("Strong.",)


def test_a_word_of_the_trust_is_known_to_whoever_guesses() -> None:
    named = guesses_needed("northmoorlearning", ("northmoor", "learning"))
    assert named < guesses_needed("northmoorlearning", ())


def test_a_long_passphrase_is_judged_while_it_is_typed() -> None:
    text = "xK9#vQ2!pL7@wN4$" * 40
    guesses_needed("once", ())
    begun = time.perf_counter()
    guesses_needed(text, ())
    assert time.perf_counter() - begun < 2


def test_the_window_starts_without_the_lists_of_words() -> None:
    code = (
        "import sys, appraisal_app.ui.application.start; "
        "sys.exit(any(each.startswith('zxcvbn') for each in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT / "src", check=False)
    assert done.returncode == 0
