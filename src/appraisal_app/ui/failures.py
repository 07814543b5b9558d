"""What went wrong, as lines of a page."""

from __future__ import annotations

from appraisal_app.application.faults import FaultKind, fault_of
from appraisal_app.application.unprintable import UnprintableError
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.ui.forms.blocks import Problem


def problems_in(error: Exception) -> tuple[Problem, ...]:
    """The sentences of an error that a user can act on; raises any other again."""
    match error:
        case UnprintableError():
            # It looks through a whole record, which there is none of at first.
            from appraisal_app.ui.unprintable import unprintable_problems

            return unprintable_problems(error)
        case DomainError():
            return tuple(problem_of(refusal) for refusal in error.refusals)
        case _:
            fault = fault_of(error)
    if fault.kind is FaultKind.BUG:
        raise error
    return (Problem(fault.sentence),)


def problem_of(refusal: Refusal) -> Problem:
    """A refusal with a link to the step, and the field on it, where it is mended."""
    if not refusal.step:
        return Problem(refusal.sentence, refusal.field)
    field = f"#{refusal.field}" if refusal.field else ""
    return Problem(refusal.sentence, f"step:{refusal.step}{field}")
