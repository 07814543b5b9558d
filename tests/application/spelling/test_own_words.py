"""What a case file was taught."""

from __future__ import annotations

from tests.ui.stages.records import full_record

from appraisal_app.application.spelling.of_file import words_of_file
from appraisal_app.application.spelling.own_words import with_word, with_words, words_written


def test_words_are_kept_once_and_from_a_to_z_without_the_ending_of_a_possessive() -> None:
    record = with_words(full_record(), ())

    for word in ("Zeta", "oracy", "Bryn\u2019s", "oracy"):
        record = with_word(record, word)

    assert record.profile.words == ("Bryn", "oracy", "Zeta")
    assert {"Bryn", "oracy", "Zeta"} <= words_of_file(record)


def test_a_word_that_is_known_already_changes_nothing() -> None:
    record = with_word(full_record(), "oracy")

    assert with_word(record, "oracy") is record


def test_a_list_is_read_word_by_word() -> None:
    written = "oracy\n\n  Llan fawr \nSEND 3b http://x.uk\nBryn's"

    assert words_written(written) == ("oracy", "Llan", "fawr", "Bryn")
