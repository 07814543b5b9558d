"""Lengths of time in words, and short."""

from __future__ import annotations

import pytest

from appraisal_app.domain.english_lengths import in_short, in_words


@pytest.mark.parametrize(
    ("minutes", "words", "short"),
    [
        (0, "", ""),
        (1, "1 minute", "1 min"),
        (45, "45 minutes", "45 min"),
        (60, "1 hour", "1 h"),
        (61, "1 hour 1 minute", "1 h 1 min"),
        (135, "2 hours 15 minutes", "2 h 15 min"),
    ],
)
def test_a_length_of_time_is_said_in_words_and_in_short(
    minutes: int, words: str, short: str
) -> None:
    assert (in_words(minutes), in_short(minutes)) == (words, short)
