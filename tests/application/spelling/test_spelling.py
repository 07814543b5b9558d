from __future__ import annotations

from pathlib import Path

import pytest

from appraisal_app.application.spelling.dictionary import Dictionary, read_dictionary
from appraisal_app.application.spelling.of_file import words_of_file
from appraisal_app.application.spelling.reading import words_of
from appraisal_app.application.spelling.suggesting import MOST, suggestions
from appraisal_app.domain.people import Office, People, Person, PersonId


@pytest.fixture(scope="module")
def british(resources: Path) -> Dictionary:
    return read_dictionary(resources)


@pytest.mark.parametrize(
    "word",
    """colour organise judgement safeguarding Trustees pupils\u2019 pupil's don\u2019t wellbeing
    Ofsted outturn headteacher The licence enrolment""".split(),  # noqa: SIM905 - easier to read
)
def test_a_british_word_is_known_however_it_is_written(british: Dictionary, word: str) -> None:
    assert british.knows(word)


@pytest.mark.parametrize("word", ["color", "recieve", "attendence", "Teh", "ofsted", "fulfill"])
def test_what_is_not_british_english_is_not_known(british: Dictionary, word: str) -> None:
    assert not british.knows(word)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("recieve", "receive"),
        ("attendence", "attendance"),
        ("color", "colour"),
        ("Teh", "The"),
        ("seperetly", "separately"),
        ("govenor\u2019s", "governor\u2019s"),
        ("thier", "their"),
    ],
)
def test_what_was_meant_comes_first(british: Dictionary, typed: str, meant: str) -> None:
    assert suggestions(typed, british)[0] == meant


def test_a_gap_that_was_left_out_is_found_and_there_are_never_many(british: Dictionary) -> None:
    assert "a lot" in suggestions("alot", british)
    assert all(len(suggestions(each, british)) <= MOST for each in ("bet", "cxt", "tha"))


def test_only_words_of_prose_are_looked_at() -> None:
    line = "See DfE or j.smith@trust.org and www.gov.uk/x in 3b: self-made well/badly o\u2019clock."

    found = [word.text for word in words_of(line)]

    assert found == ["See", "or", "and", "in", "self", "made", "well", "badly", "o\u2019clock"]
    assert all(line[word.start : word.end] == word.text for word in words_of(line))


def test_the_names_of_a_file_are_words_of_it() -> None:
    person = Person(
        id=PersonId("p"),
        full_name="Siân Wójcik-O\u2019Dowd",
        display_role=Office.CHAIR,
        is_trustee=True,
    )

    assert (
        {"Siân", "Wójcik", "O\u2019Dowd"}
        >= words_of_file(People(id="f", persons=(person,)))
        != set()
    )
