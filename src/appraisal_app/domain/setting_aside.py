"""Sets a condition aside with a reason, or takes it up again."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.overrides import REASON_MIN, Override
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import Record


def set_aside(record: Record, rule: str, reason: str, *, by: Role, at: datetime) -> Record:
    """The record in which that condition is set aside; raises DomainError without a reason."""
    if len(reason.strip()) < REASON_MIN:
        sentence = f"Give a reason of at least {REASON_MIN} characters; it is kept in the record."
        raise DomainError((Refusal(sentence=sentence),))
    override = Override(rule=rule, reason=reason.strip(), by=by, at=at)
    others = tuple(each for each in record.overrides.overrides if each.rule != rule)
    return replace(record, overrides=replace(record.overrides, overrides=(*others, override)))


def insist(record: Record, rule: str) -> Record:
    """The record in which that condition counts again."""
    others = tuple(each for each in record.overrides.overrides if each.rule != rule)
    return replace(record, overrides=replace(record.overrides, overrides=others))
