"""The names and terms that a case file was taught, so that spelling does not mark them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from appraisal_app.application.spelling.dictionary import singular
from appraisal_app.application.spelling.reading import words_of
from appraisal_app.domain.record import Record


def with_word(record: Record, word: str) -> Record:
    """The record whose file knows the word, without the ending of a possessive."""
    return with_words(record, (*record.profile.words, singular(word)))


def with_words(record: Record, words: Iterable[str]) -> Record:
    """The record whose file knows these words and no others, each once and from a to z."""
    known = tuple(sorted(dict.fromkeys(words), key=lambda word: (word.casefold(), word)))
    if known == record.profile.words:
        return record
    return replace(record, profile=replace(record.profile, words=known))


def words_written(text: str) -> tuple[str, ...]:
    """The words of a list that somebody wrote; what spelling never marks is left out."""
    return tuple(singular(word.text) for line in text.splitlines() for word in words_of(line))
