"""The frame around the blocks of a step: titles, due date, conditions, padlock line, buttons."""

from __future__ import annotations

from dataclasses import replace

from appraisal_app.application.only_to_read import only_to_read
from appraisal_app.domain import steps
from appraisal_app.domain.applying import does_not_apply
from appraisal_app.domain.cycle import Action
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.process import StepKind, StepTemplate
from appraisal_app.domain.record import Record
from appraisal_app.ui.days import due_in_words
from appraisal_app.ui.forms.blocks import (
    Block,
    Check,
    Due,
    Note,
    NoteKind,
    PageAction,
    PageState,
    Problem,
    Turn,
)
from appraisal_app.ui.forms.field_changes import mapped, with_errors
from appraisal_app.ui.stages.ahead import not_there_yet
from appraisal_app.ui.stages.audiences import as_decided, in_few_words
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.manner import with_advice_on_manner
from appraisal_app.ui.stages.notices import MEANT_FOR, notice
from appraisal_app.ui.stages.offers import offers
from appraisal_app.ui.stages.tree import closed, with_days_to_come, with_far_days

GO = "go:"


def framed(
    context: PageContext,
    kind: StepKind,
    content: StepContent,
    problems: tuple[Problem, ...] = (),
) -> PageState:
    """The whole page; fields can be written only while neither lock nor read-only file forbid."""
    record = context.record
    here = code_of(record, kind, context.code)
    template = record.cycle.process.page(here)
    blocks, ahead = content.blocks, not_there_yet(context, kind)
    if lock_line(context, kind, content):
        blocks = closed(blocks, content.always)
    return PageState(
        step=here,
        title=template.title if template is not None else here,
        stage_title=_stage_title(record, template),
        purpose=template.purpose if template is not None else "",
        due=_due(context, kind),
        complete_when=_conditions(context, kind, content),
        lock=lock_line(context, kind, content),
        problems=problems,
        blocks=(
            *_needless(record, kind),
            *_notice(context, kind, content),
            *(ahead if content.lock else ()),
            *with_errors(_with_advice(context, kind, blocks), problems),
            *(() if content.lock else ahead),
        ),
        actions=_actions(context, kind, content),
    )


def _needless(record: Record, kind: StepKind) -> tuple[Block, ...]:
    """That the step does not apply, before anything else on its page."""
    said = does_not_apply(record, kind)
    return (Note("note.needless", said, kind=NoteKind.QUIET),) if said else ()


def _notice(context: PageContext, kind: StepKind, content: StepContent) -> tuple[Block, ...]:
    """For whom the page is and how long it stays, while something can be written on it.

    It stays on a page to read whose chips point to it.
    """
    record = context.record
    chips = as_decided(record.confidentiality)
    is_needed = in_few_words(chips, MEANT_FOR[kind]) is not chips
    if lock_line(context, kind, content) and not is_needed:
        return ()
    return notice(record, kind, content.blocks, chips)


_OF_LONGER_TIMES = frozenset(
    {
        StepKind.PEOPLE,
        StepKind.BASIS,
        StepKind.TRUST,
        StepKind.EARLIER_YEARS,
        StepKind.ACCESS_REQUESTS,
        StepKind.KEEPING,
    }
)
"""Pages whose days may lie long before the review."""


def _with_advice(
    context: PageContext, kind: StepKind, blocks: tuple[Block, ...]
) -> tuple[Block, ...]:
    cycle = context.record.cycle
    read = with_advice_on_manner(kind, _with_readers(context.record, kind, blocks))
    told = with_days_to_come(read, context.today)
    return with_far_days(told, cycle.start, cycle.end, is_history=kind in _OF_LONGER_TIMES)


def _with_readers(record: Record, kind: StepKind, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The page with each chip as the trust has decided who sees what."""
    chips = as_decided(record.confidentiality)
    if not chips:
        return blocks
    if notice(record, kind, blocks, chips):
        chips = in_few_words(chips, MEANT_FOR[kind])
    return mapped(blocks, lambda each: replace(each, who=chips.get(each.who, each.who)))


def lock_line(context: PageContext, kind: StepKind, content: StepContent) -> str:
    """Why nothing can be changed on the page; "" while it is open."""
    closed = only_to_read(context.access)
    return steps.lock(context.record, kind) or content.lock or closed


def code_of(record: Record, kind: StepKind, code: str = "") -> str:
    """The code of that page in this review's own process; `code` if it is known already."""
    if code:
        return code
    template = record.cycle.process.step(kind)
    return template.code if template is not None else kind.value


def _stage_title(record: Record, template: StepTemplate | None) -> str:
    if template is None:
        return ""
    stages = record.cycle.process.stages
    stage = record.cycle.process.stage_of(template.code)
    if stage not in stages:
        return stage.title
    return phrased("Stage {stage} · {title}", stage=stages.index(stage) + 1, title=stage.title)


def _due(context: PageContext, kind: StepKind) -> Due | None:
    here = code_of(context.record, kind, context.code)
    step = context.record.cycle.step(here)
    complete = step.done_on is not None or steps.is_complete(context.record, kind, here)
    return due_in_words(step.due, context.today, complete=complete)


def _conditions(context: PageContext, kind: StepKind, content: StepContent) -> tuple[Check, ...]:
    here = code_of(context.record, kind, context.code)
    page = here if kind is StepKind.TASK else kind.value
    is_open = not lock_line(context, kind, content)
    return (
        tuple(
            Check(
                check.text,
                done=check.done,
                target=content.targets.get(check.field, check.field),
                rule=steps.rule_id(page, check) if is_open and not check.hard else "",
                excused=check.excused,
            )
            for check in steps.checks(context.record, kind, here)
        )
        + content.awaits
    )


def _actions(context: PageContext, kind: StepKind, content: StepContent) -> tuple[PageAction, ...]:
    here = code_of(context.record, kind, context.code)
    row = _row_of(context.record, here)
    at = next((n for n, step in enumerate(row) if step.code == here), None)
    before = _go(row[at - 1], "\u2039 {title}", Turn.BACK) if at else ()
    on = row[at + 1 : at + 2] if at is not None else ()
    after = _go(on[0], "{title} \u203a", Turn.ON) if on else ()
    return (*before, *content.actions, *_ways_back(context, kind, content), *after)


def _row_of(record: Record, code: str) -> tuple[StepTemplate, ...]:
    """The pages that one turns over from this one: the march, or the group beside it."""
    process = record.cycle.process
    group = next((g for g in process.beside if any(s.code == code for s in g.steps)), None)
    return group.used if group is not None else process.steps


def _go(step: StepTemplate, label: str, turn: Turn = Turn.NO) -> tuple[PageAction, ...]:
    return (PageAction(f"{GO}{step.code}", phrased(label, title=step.title), turn=turn),)


def _ways_back(
    context: PageContext, kind: StepKind, content: StepContent
) -> tuple[PageAction, ...]:
    """What the padlock line says one can do about it."""
    lock = steps.lock(context.record, kind)
    already = {action.key for action in content.actions}
    if lock == steps.RELEASED and Action.BACK_TO_JUDGING.value not in already:
        return offers(context, kind, Action.BACK_TO_JUDGING)
    to = {steps.READY: StepKind.SIGN_OFF, steps.AGREED: StepKind.CHANGES}.get(lock)
    page = context.record.cycle.process.step(to) if to is not None else None
    if page is None:
        return ()
    words = "Go to “{title}” to take it back" if to is StepKind.SIGN_OFF else "Go to “{title}”"
    return _go(page, words)
