"""What of the panel may go to the chief executive, and not before she has spoken."""

from __future__ import annotations

from dataclasses import dataclass

from appraisal_app.domain.advice import Advice, AdviceOn
from appraisal_app.domain.cycle import Action, Status
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.judgement import Judgement
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record

TOO_EARLY = (
    "Nothing from the panel goes to the chief executive before the self-reflection is submitted. "
    "Record it as submitted first, or record why the review goes on without it."
)
_RELEASED = frozenset(
    {
        Status.COMMENTS,
        Status.READY_TO_SIGN,
        Status.SIGNED,
        Status.REPORTED,
        Status.CLOSED,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleasedAdvice:
    """The adviser's advice, which reaches both sides together."""

    objectives: tuple[AdviceOn, ...] = ()
    overall: str = ""
    next_focus: str = ""
    development: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleasedStatement:
    """The draft statement as the chief executive is to read it."""

    summary: str = ""
    strengths: str = ""
    growth: str = ""
    context: str = ""
    judgements: tuple[Judgement, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Released:
    """All that may go over now; `certified` is the SHA-256 of the signed statement, or ""."""

    advice: ReleasedAdvice | None = None
    statement: ReleasedStatement | None = None
    certified: str = ""


def release_to_chief_executive(record: Record) -> Released:
    """What may go to the chief executive now; raises DomainError before the reflection is in."""
    if record.reflection.submitted_at is None and not _goes_without(record):
        refusal = Refusal(sentence=TOO_EARLY, step=StepKind.REFLECTION.value, hard=True)
        raise DomainError((refusal,))
    advice = record.advice
    return Released(
        advice=_advice(advice) if advice.sent_to_ceo_on is not None else None,
        statement=_statement(record) if record.cycle.status in _RELEASED else None,
        certified=record.sign_off.document if record.sign_off.signatures else "",
    )


def _goes_without(record: Record) -> bool:
    """Whether the board went on without a reflection and has not gone back to it since."""
    about_it = {Action.GO_WITHOUT_REFLECTION, Action.BACK_TO_REFLECTION}
    moves = [each.action for each in record.cycle.moves if each.action in about_it]
    return bool(moves) and moves[-1] is Action.GO_WITHOUT_REFLECTION


def _advice(advice: Advice) -> ReleasedAdvice:
    return ReleasedAdvice(
        objectives=advice.objectives,
        overall=advice.overall,
        next_focus=advice.next_focus,
        development=advice.development,
    )


def _statement(record: Record) -> ReleasedStatement:
    words = record.statement
    return ReleasedStatement(
        summary=words.summary,
        strengths=words.strengths,
        growth=words.growth,
        context=words.context,
        judgements=record.judgements.judgements,
    )
