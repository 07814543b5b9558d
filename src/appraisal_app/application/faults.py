"""The one place that decides what an error is, and what may be told of one that nobody foresaw."""

from __future__ import annotations

import platform
from dataclasses import dataclass
from enum import StrEnum
from types import TracebackType

from appraisal_app.application.errors import AppError
from appraisal_app.domain.errors import DomainError

_OURS = "appraisal_app"
_DEEPEST = 40


class FaultKind(StrEnum):
    """What an error is for whoever sits in front of it."""

    REFUSAL = "refusal"
    """A rule of the review speaks against it: the person decides what to do."""
    TROUBLE = "trouble"
    """Something outside the review went wrong, and its sentence says what to do."""
    BUG = "bug"
    """Nobody foresaw it: a report is all that can be given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What it is, and what to say; a bug has no sentences."""

    kind: FaultKind
    sentences: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """All in one line."""
        return " ".join(self.sentences)


def fault_of(error: BaseException) -> Fault:
    """What that error is."""
    match error:
        case DomainError():
            sentences = tuple(each.sentence for each in error.refusals)
            return Fault(kind=FaultKind.REFUSAL, sentences=sentences)
        case AppError():
            return Fault(kind=FaultKind.TROUBLE, sentences=(error.sentence,))
        case _:
            return Fault(kind=FaultKind.BUG)


def scrubbed_report(error: BaseException, version: str) -> str:
    """Where it happened: kinds of errors, our own functions by module and line, the system.

    Neither the error's own text nor any value or path is in it: those may hold words of a review.
    """
    system = f"{platform.system()} {platform.release()}, Python {platform.python_version()}"
    lines = [f"CEO Appraisal {version} on {system}"]
    for each in _with_causes(error):
        lines += [f"{_name(each)} at", *_places(each.__traceback__)]
    return "\n".join(lines)


def _with_causes(error: BaseException) -> list[BaseException]:
    """The error and what led to it, the last first; a circle of causes ends."""
    found: list[BaseException] = []
    now: BaseException | None = error
    while now is not None and all(now is not each for each in found):
        found.append(now)
        now = now.__cause__ or (None if now.__suppress_context__ else now.__context__)
    return found


def _name(error: BaseException) -> str:
    """The kind, unless it was made up while the program ran."""
    kind = type(error)
    return kind.__qualname__ if "<locals>" not in kind.__qualname__ else "an error"


def _places(trace: TracebackType | None) -> list[str]:
    places: list[str] = []
    while trace is not None:
        places.append(f"  {_place(trace)}")
        trace = trace.tb_next
    return places[-_DEEPEST:]


def _place(trace: TracebackType) -> str:
    module = trace.tb_frame.f_globals.get("__name__")
    if isinstance(module, str) and (module == _OURS or module.startswith(f"{_OURS}.")):
        return f"{module}:{trace.tb_lineno} {trace.tb_frame.f_code.co_name}"
    return "a library"
