"""Whose hand enters the chief executive's comments, and what the page says about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from appraisal_app.domain.gates.check import given
from appraisal_app.domain.hands import HER_WORDS, NOT_YOUR_WORDS, may_enter_comments
from appraisal_app.domain.judgement import Statement
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Block, Field, Note, NoteKind
from appraisal_app.ui.stages.tree import closed

_BY = {
    Role.CHAIR: "Entered by the chair, as received.",
    Role.CLERK: "Entered by the clerk, as received.",
    Role.CHIEF_EXECUTIVE: "Written here by the chief executive.",
}


_BY_PACKET = (
    "These words came from the chief executive, so nobody here changes them. Ask the chief "
    "executive for others."
)


def entered_by(
    role: Role, statement: Statement, words: Field, *more: Block, came: str = ""
) -> tuple[Block, ...]:
    """The words and what belongs to them, to be changed by whoever may.

    `came` says how they came, in a packet or on a form of the chief executive's own.
    """
    told = _BY.get(statement.ceo_comments_by) if statement.ceo_comments_by is not None else None
    is_by_her = statement.ceo_comments_by is Role.CHIEF_EXECUTIVE
    told = came if came and is_by_her else told
    source = (Note("note.entered_by", told, kind=NoteKind.QUIET),) if told else ()
    if not may_enter_comments(role):
        return (_why(NOT_YOUR_WORDS), *closed((words, *more)), *source)
    is_hers = statement.ceo_comments_by is Role.CHIEF_EXECUTIVE
    if is_hers and role is not Role.CHIEF_EXECUTIVE:
        return (_why(_BY_PACKET if came else HER_WORDS), *closed((words,)), *more, *source)
    return (replace(words, write=_signed(words, role)), *more, *source)


def _why(sentence: str) -> Note:
    return Note("note.whose_words", sentence, kind=NoteKind.LOCK)


def _signed(words: Field, role: Role) -> Callable[[Record, Any], Record]:
    """The answer, with who gave it; words that were taken out again are nobody's."""
    write = words.write

    def written(record: Record, answer: Any) -> Record:
        after = write(record, answer) if write is not None else record
        if after == record:
            return record
        by = role if given(after.statement.ceo_comments) else None
        return replace(after, statement=replace(after.statement, ceo_comments_by=by))

    return written
