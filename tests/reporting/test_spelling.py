"""Printed marks in our words between the words of others."""

from __future__ import annotations

import pytest

from appraisal_app.domain.typography import typographic
from appraisal_app.reporting.spelling import Spelling, spelling_beside
from appraisal_app.reporting.text import Span


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("The panel's reasons", "The panel\u2019s reasons"),
        ("trustees' views", "trustees\u2019 views"),
        ("choose 'Open' now", "choose \u2018Open\u2019 now"),
        ('the box "These" (or "those")', "the box \u201cThese\u201d (or \u201cthose\u201d)"),
        ("nothing to change", "nothing to change"),
    ],
)
def test_marks_open_before_words_and_close_after_them(typed: str, printed: str) -> None:
    assert typographic(typed) == printed


def test_words_of_others_stay_wherever_they_stand() -> None:
    spelling = spelling_beside(["it's\n\n- Bob's  \"plan\"", "3. won't do", "O'Brien"])
    assert spelling.line("The panel's: it's") == "The panel\u2019s: it's"
    assert spelling.line("The panel's: It's.") == "The panel\u2019s: It's."
    assert spelling.line("Bob's \"plan\" isn't") == 'Bob\'s "plan" isn\u2019t'
    assert spelling.line("the panel's won't do") == "the panel\u2019s won't do"
    assert spelling.line("O'Brien's view") == "O'Brien\u2019s view"
    assert spelling.line("O'Brien\u00a0and O'Briens") == "O'Brien\u00a0and O\u2019Briens"


def test_the_longest_of_their_words_is_found_first() -> None:
    spelling = spelling_beside(["don't", "don't say \"don't\""])
    assert spelling.line("don't say \"don't\"") == "don't say \"don't\""


def test_a_mark_knows_what_stands_before_it_in_another_look() -> None:
    words = Spelling().words((Span("panel", strong=True), "'s \"", Span('reasons"')))
    assert words == (Span("panel", strong=True), "\u2019s \u201c", Span("reasons\u201d"))
