"""The words of this file that spelling does not mark."""

from __future__ import annotations

from appraisal_app.application.spelling.own_words import with_words, words_written
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Block, Heading, TextField
from appraisal_app.ui.stages import audiences as who

WORDS = "words"
_LIMIT = 4000
_HINT = (
    "One on each line. The right mouse button on a marked word adds it here; delete a line, and "
    "the word is marked again. Names of people and schools in this file are known already."
)


def word_blocks(record: Record) -> tuple[Block, ...]:
    """The words in one box, from a to z; they are read when it is left."""
    return (
        Heading("heading.words", "Words of this trust"),
        TextField(
            WORDS,
            "Words that are spelt rightly here",
            hint=_HINT,
            who=who.INVOLVED,
            value="\n".join(record.profile.words),
            limit=_LIMIT,
            multiline=True,
            when_left=True,
            prose=False,
            write=_write,
        ),
    )


def _write(record: Record, answer: str) -> Record:
    return with_words(record, words_written(answer))
