from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from appraisal_app.application.rewording import difference


def test_what_went_and_what_came_is_said_in_words() -> None:
    old = "We opened two schools and kept our promise to staff this year"
    new = "We opened three schools and kept our promise to all staff"

    assert difference(old, new).splitlines() == [
        "- Instead of \u201ctwo\u201d it says \u201cthree\u201d",
        "- Added: \u201call\u201d",
        "- Taken out: \u201cthis year\u201d",
    ]


def test_another_text_and_a_very_long_one_are_said_to_be_so() -> None:
    assert difference("one two three", "four five six") == "Another text: hardly a word stayed."
    assert "Too long" in difference("word " * 3_000, "word " * 3_000 + "more")


def test_a_new_line_alone_is_no_other_word() -> None:
    assert difference("one two", "one\n\ntwo") == "Only blanks and line ends are different."


@given(
    st.lists(st.sampled_from("abcd"), max_size=12), st.lists(st.sampled_from("abcd"), min_size=1)
)
def test_something_is_always_said(old: list[str], new: list[str]) -> None:
    assert difference(" ".join(old), " ".join(new))
