"""A refusal that leads to the field whose answer cannot be kept."""

from __future__ import annotations

from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record


def refused_at(record: Record, key: str, page: StepKind, sentence: str) -> DomainError:
    """Says `sentence` at the field of that key, on the step in which this process has `page`."""
    step = record.cycle.process.step(page)
    code = step.code if step is not None else page.value
    return DomainError((Refusal(sentence=sentence, step=code, field=key),))
