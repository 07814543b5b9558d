from __future__ import annotations

import pytest

from appraisal_app.domain.tone import judging_words


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("She is always late with papers.", "always"),
        ("He is very arrogant in meetings.", "arrogant"),
        ("She is an inspirational leader.", "inspirational"),
        ("He doesn\u2019t care about small schools.", "doesn\u2019t care"),
        ("She deliberately kept it from us.", "deliberately"),
    ],
)
def test_words_that_judge_a_person_are_told_with_what_to_write(text: str, word: str) -> None:
    (said,) = judging_words(text)

    assert said.startswith(f"\u201c{word}\u201d ")
    assert "Describe what was" in said


@pytest.mark.parametrize(
    "text",
    [
        "Papers came five days before each meeting, and twice on the day.",
        "The chief executive set out three options and their costs.",
        "Whenever a school was inspected, a trustee went along.",
        "The finances are weak in two schools.",
    ],
)
def test_what_was_seen_is_left_alone(text: str) -> None:
    assert judging_words(text) == ()
