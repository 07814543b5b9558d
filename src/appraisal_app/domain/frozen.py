"""Which parts of a record may not change now, whoever asks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from types import MappingProxyType
from typing import Any

from appraisal_app.domain.cycle import Status
from appraisal_app.domain.objective_changes import silently_changed
from appraisal_app.domain.record import SEALED_BY_SIGNATURE, Record

_WITH_THE_DRAFT = ("judgements", "objectives", "evidence", "advice", "views", "meeting")
_WHEN_READY = ("trust", "people")
_PANELS_WORDS = ("summary", "strengths", "growth", "context")
_CYCLE_GOES_ON = ("status", "moves", "steps", "pauses", "signed_elsewhere")


def changed_parts(before: Record, after: Record) -> tuple[str, ...]:
    """Names of the parts that differ."""
    return tuple(
        part.name
        for part in fields(Record)
        if getattr(before, part.name) != getattr(after, part.name)
    )


def frozen_parts(record: Record) -> frozenset[str]:
    """Names of the parts that are sealed, released or submitted."""
    frozen: set[str] = set()
    if record.reflection.submitted_at is not None:
        frozen.add("reflection")
    if record.cycle.status is Status.COMMENTS:
        frozen.update(_WITH_THE_DRAFT)
    if record.cycle.status is Status.READY_TO_SIGN:
        frozen.update({*_sealed_names(record), *_WHEN_READY} - {"sign_off"})
    if record.cycle.is_sealed:
        frozen.update(_sealed_names(record))
    return frozenset(frozen)


def _sealed_names(record: Record) -> set[str]:
    names = (part.name for part in fields(Record))
    return {name for name in names if isinstance(getattr(record, name), SEALED_BY_SIGNATURE)}


def forbidden_change(before: Record, after: Record) -> str:
    """The name of a part that was changed although it may not be; "" when all is well."""
    frozen = frozen_parts(before)
    for name in changed_parts(before, after):
        if name in frozen:
            return name
    return next((name for name, is_broken in _RULES.items() if is_broken(before, after)), "")


def _panels_words_changed(before: Record, after: Record) -> bool:
    is_released = before.cycle.status is Status.COMMENTS
    return is_released and _panels_words(before) != _panels_words(after)


def _panels_words(record: Record) -> tuple[str, ...]:
    return tuple(getattr(record.statement, name) for name in _PANELS_WORDS)


def _cycle_rewritten(before: Record, after: Record) -> bool:
    """What the review was, and by which words it judged, stays once it is ready to sign."""
    if not (before.cycle.is_sealed or before.cycle.status is Status.READY_TO_SIGN):
        return False
    going_on = {name: getattr(after.cycle, name) for name in _CYCLE_GOES_ON}
    return replace(before.cycle, **going_on) != after.cycle


def _reasons_lost(before: Record, after: Record) -> bool:
    """After signing, reasons are only added."""
    kept = before.overrides.overrides
    return before.cycle.is_sealed and after.overrides.overrides[: len(kept)] != kept


def _addenda_lost(before: Record, after: Record) -> bool:
    """What was added after signing stays as it was written and signed; more may follow."""
    kept, found = before.addenda.addenda, after.addenda.addenda
    return len(found) < len(kept) or not all(
        now.goes_on_from(was) for was, now in zip(kept, found, strict=False)
    )


_RULES: Mapping[str, Callable[[Record, Record], bool]] = MappingProxyType(
    {
        "statement": _panels_words_changed,
        "cycle": _cycle_rewritten,
        "overrides": _reasons_lost,
        "addenda": _addenda_lost,
        "objectives": silently_changed,
    }
)


def sealed_parts(record: Record) -> tuple[type[Any], ...]:
    """The kinds of part that the file itself keeps from changing, for good."""
    return SEALED_BY_SIGNATURE if record.cycle.is_sealed else ()
