"""Which parts of a record may not change now, whoever asks."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from appraisal_app.domain.cycle import Status
from appraisal_app.domain.judgement import Statement
from appraisal_app.domain.record import SEALED_BY_SIGNATURE, Record
from appraisal_app.domain.reflection import Reflection

_WITH_THE_DRAFT = ("judgements", "objectives", "evidence", "meeting")
_OPEN_WHEN_READY = ("report", "sign_off", "addenda", "cycle")
_PANELS_WORDS = ("summary", "strengths", "growth", "context")


def changed_parts(before: Record, after: Record) -> tuple[str, ...]:
    """Names of the parts that differ."""
    return tuple(
        part.name
        for part in fields(Record)
        if getattr(before, part.name) != getattr(after, part.name)
    )


def frozen_parts(record: Record) -> frozenset[str]:
    """Names of the parts that are sealed, released or submitted."""
    names = {part.name for part in fields(Record)}
    frozen: set[str] = set()
    if record.reflection.submitted_at is not None:
        frozen.add("reflection")
    if record.cycle.status is Status.COMMENTS:
        frozen.update(_WITH_THE_DRAFT)
    if record.cycle.status is Status.READY_TO_SIGN:
        frozen.update(names.difference(_OPEN_WHEN_READY))
    if record.cycle.is_sealed:
        frozen.update(n for n in names if isinstance(getattr(record, n), SEALED_BY_SIGNATURE))
    return frozenset(frozen)


def forbidden_change(before: Record, after: Record) -> str:
    """The name of a part that was changed although it may not be; "" when all is well."""
    frozen = frozen_parts(before)
    for name in changed_parts(before, after):
        if name in frozen:
            return name
    if before.cycle.status is Status.COMMENTS and _panels_words(before) != _panels_words(after):
        return "statement"
    return ""


def _panels_words(record: Record) -> Statement:
    words = {name: getattr(record.statement, name) for name in _PANELS_WORDS}
    return replace(Statement(id=record.statement.id), **words)


def sealed_parts(record: Record) -> tuple[type[Any], ...]:
    """The kinds of part that the file itself must keep from changing."""
    if record.cycle.is_sealed:
        return SEALED_BY_SIGNATURE
    return (Reflection,) if record.reflection.submitted_at is not None else ()
