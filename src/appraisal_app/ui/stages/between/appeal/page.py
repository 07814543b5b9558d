"""An appeal: lodged, heard by trustees who had no part in the review, decided, told."""

from __future__ import annotations

from types import MappingProxyType

from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.gates.check import given
from appraisal_app.domain.letter import Appeal, AppealDecision
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.forms.blocks import Block, Heading, Note, NoteKind, Option
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.between.appeal.hearing import panel_advice, panel_options
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import Ask, choice, day, long_text, maybe, ticks
from appraisal_app.ui.stages.gaps import first_gap
from appraisal_app.ui.stages.places import At, part

_APPEAL = part("appeal", Appeal)
_LIMIT = 4_000
_NOTHING = (
    "No appeal is lodged, and nothing is due here. Enter the day and the grounds if one comes; "
    "the rest of the page then opens. Nobody reads any papers before that."
)
_LATE = "Say in the reasons how the lateness was treated."
_DECISIONS = (
    Option(AppealDecision.UPHELD.value, "Upheld", "an addendum puts right what was wrong"),
    Option(AppealDecision.IN_PART.value, "Upheld in part", "the reasons say which part"),
    Option(AppealDecision.NOT_UPHELD.value, "Not upheld", "the statement stands as signed"),
    Option(AppealDecision.WITHDRAWN.value, "Withdrawn", "by the chief executive"),
)


def page(context: PageContext) -> StepContent:
    """The request to look again, and what came of it."""
    at = At(_APPEAL, context.record)
    return StepContent(
        blocks=(*_lodged(at), *(_heard(at) if _is_begun(at.value) else ())),
        targets=MappingProxyType(
            {
                "lodged_on": first_gap(at, "lodged_on", "grounds"),
                "decision": first_gap(at, "decision", "reasons", "decided_on"),
            }
        ),
    )


def _is_begun(appeal: Appeal) -> bool:
    return appeal != Appeal(id=appeal.id)


def _lodged(at: At[Appeal]) -> tuple[Block, ...]:
    lodged = Ask(
        "When was the appeal lodged?",
        "The day on which it came in writing.",
        who.APPEAL,
        advice=_in_time(at),
    )
    grounds = Ask(
        "On what grounds?",
        "As the chief executive puts them, in short. The letter itself is kept with the papers.",
        who.APPEAL,
    )
    nothing = Note("note.nothing", _NOTHING, kind=NoteKind.QUIET)
    return (
        *(() if _is_begun(at.value) else (nothing,)),
        Heading("heading.lodged", "Lodged"),
        day(at, "lodged_on", lodged),
        long_text(at, "grounds", grounds, limit=_LIMIT),
    )


def _in_time(at: At[Appeal]) -> tuple[str, ...]:
    until, lodged = at.record.letter.appeal_until, at.value.lodged_on
    if until is None or (lodged is not None and lodged <= until):
        return ()
    last = phrased("The letter named {until} as the last day.", until=long_day(until))
    return (last,) if lodged is None else (phrased("{last} {late}", last=last, late=_LATE),)


def _heard(at: At[Appeal]) -> tuple[Block, ...]:
    panel = Ask(
        "Who hears it?",
        "Trustees who had no part in the review and have read nothing before.",
        who.APPEAL,
        advice=panel_advice(at),
    )
    hearing = Ask("When is it heard?", "Both sides are told the day in good time.", who.APPEAL)
    return (
        Heading("heading.heard", "Heard"),
        ticks(at, "panel", panel, panel_options(at)),
        day(at, "hearing_on", hearing),
        *_decided(at),
    )


def _decided(at: At[Appeal]) -> tuple[Block, ...]:
    decision = Ask(
        "What was decided?",
        "What is signed stays as it was signed; a correction becomes an addendum.",
        who.APPEAL,
    )
    reasons = Ask(
        "Why?", "Was the process kept to, and does the evidence bear the judgement?", who.APPEAL
    )
    on = Ask("When was it decided?", "The day on which they made up their minds.", who.APPEAL)
    told = Ask("When was the chief executive told?", "In writing, with the reasons.", who.APPEAL)
    is_decided = at.value.decision is not None or given(at.value.reasons)
    return (
        Heading("heading.decided", "Decided and told"),
        choice(at, "decision", decision, _DECISIONS, maybe(AppealDecision)),
        long_text(at, "reasons", reasons, limit=_LIMIT),
        day(at, "decided_on", on),
        *((day(at, "told_on", told),) if is_decided or at.value.told_on is not None else ()),
    )
