"""A phrase is its English text, and remembers what it was made of."""

from __future__ import annotations

import copy
import pickle

import pytest

from appraisal_app.domain.phrases import (
    Phrase,
    Strung,
    capital,
    phrased,
    phrased_by,
    plain,
    small,
    strung,
)


def test_a_phrase_is_its_english_text() -> None:
    said = phrased("Saved at {when}", when="14:05")

    assert said == "Saved at 14:05"
    assert hash(said) == hash("Saved at 14:05")
    assert {said: 1}["Saved at 14:05"] == 1
    assert f"{said}." == "Saved at 14:05."


def test_a_phrase_remembers_its_template_and_values() -> None:
    said = phrased("Saved at {when}", when="14:05")

    assert isinstance(said, Phrase)
    assert (said.template, said.values) == ("Saved at {when}", {"when": "14:05"})


@pytest.mark.parametrize(("count", "said"), [(0, "0 days"), (1, "1 day"), (2, "2 days")])
def test_a_number_chooses_the_words(count: int, said: str) -> None:
    made = phrased_by(count, "{days} day", "{days} days", days=count)

    assert made == said
    assert isinstance(made, Phrase)
    assert (made.template, made.number) == ("{days} days", count)


def test_what_is_strung_together_remembers_its_parts() -> None:
    made = strung(" · ", (phrased("by {day}", day=3), "late"))

    assert made == "by 3 · late"
    assert isinstance(made, Strung)
    assert made.parts == ("by 3", "late")
    assert strung(", ", ()) == ""
    assert strung(", ", ("alone",)) == "alone"


def test_two_phrases_added_are_strung_together() -> None:
    made = phrased("Question {number}", number=3) + phrased(" · {heading}", heading="Finance")

    assert made == "Question 3 · Finance"
    assert isinstance(made, Strung)


def test_the_first_letter_changes_in_the_template_too() -> None:
    begun = small(phrased("Made by {who}", who="Mair"))
    named = capital(phrased("{who} is late", who="nobody"))
    listed = capital(strung(", ", ("chair", "clerk")))

    assert (begun, named, listed) == ("made by Mair", "Nobody is late", "Chair, clerk")
    assert isinstance(begun, Phrase)
    assert begun.template == "made by {who}"
    assert isinstance(named, Phrase)
    assert named.values == {"who": "Nobody"}


def test_blanks_that_an_empty_value_leaves_can_go() -> None:
    assert phrased("{hint} {where}", hint="", where="There.").strip() == "There."
    assert isinstance(strung(", ", ("a", "b")).strip(), Strung)
    assert strung(" ", ("", "b")).strip() == "b"


def test_copied_or_sent_elsewhere_it_is_text_alone() -> None:
    for made in (phrased("{n} lines", n=3), strung(", ", ("a", "b"))):
        assert type(copy.deepcopy(made)) is str
        assert type(pickle.loads(pickle.dumps(made))) is str  # noqa: S301 - made here
        assert type(plain(made)) is str


def test_only_texts_are_made_plain() -> None:
    with pytest.raises(NotImplementedError):
        plain(3)
