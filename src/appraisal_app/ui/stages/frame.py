"""The frame around the blocks of a step: titles, due date, conditions, padlock line, buttons."""

from __future__ import annotations

from appraisal_app.application.editing import READ_ONLY
from appraisal_app.domain import steps
from appraisal_app.domain.cycle import Action
from appraisal_app.domain.process import StepKind, StepTemplate
from appraisal_app.domain.record import Record
from appraisal_app.ui.days import due_in_words
from appraisal_app.ui.forms.blocks import Check, Due, PageAction, PageState, Problem
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.offers import offers
from appraisal_app.ui.stages.tree import closed, with_days_to_come, with_errors

GO = "go:"


def framed(
    context: PageContext,
    kind: StepKind,
    content: StepContent,
    problems: tuple[Problem, ...] = (),
) -> PageState:
    """The whole page; fields can be written only while neither lock nor read-only file forbid."""
    record = context.record
    template = record.cycle.process.step(kind)
    blocks = closed(content.blocks) if lock_line(context, kind, content) else content.blocks
    return PageState(
        step=code_of(record, kind),
        title=template.title if template is not None else code_of(record, kind),
        stage_title=_stage_title(record, template),
        purpose=template.purpose if template is not None else "",
        due=_due(context, kind),
        complete_when=_conditions(record, kind, content),
        lock=lock_line(context, kind, content),
        problems=problems,
        blocks=with_errors(with_days_to_come(blocks, context.today), problems),
        actions=_actions(context, kind, content),
    )


def lock_line(context: PageContext, kind: StepKind, content: StepContent) -> str:
    """Why nothing can be changed on the page; "" while it is open."""
    read_only = READ_ONLY if context.read_only else ""
    return steps.lock(context.record, kind) or content.lock or read_only


def code_of(record: Record, kind: StepKind) -> str:
    """The code of that step in this review's own process."""
    template = record.cycle.process.step(kind)
    return template.code if template is not None else kind.value


def _stage_title(record: Record, template: StepTemplate | None) -> str:
    if template is None:
        return ""
    stages = record.cycle.process.stages
    stage = record.cycle.process.stage_of(template.code)
    return f"Stage {stages.index(stage) + 1} · {stage.title}"


def _due(context: PageContext, kind: StepKind) -> Due | None:
    step = context.record.cycle.step(code_of(context.record, kind))
    complete = step.done_on is not None or steps.is_complete(context.record, kind)
    return due_in_words(step.due, context.today, complete=complete)


def _conditions(record: Record, kind: StepKind, content: StepContent) -> tuple[Check, ...]:
    return tuple(
        Check(check.text, done=check.done, target=content.targets.get(check.field, check.field))
        for check in steps.checks(record, kind)
    )


def _actions(context: PageContext, kind: StepKind, content: StepContent) -> tuple[PageAction, ...]:
    codes = [step.code for step in context.record.cycle.process.steps]
    here = code_of(context.record, kind)
    at = codes.index(here) if here in codes else 0
    before = _go(context.record, codes[at - 1], "\u2039 {}") if at > 0 else ()
    after = _go(context.record, codes[at + 1], "{} \u203a") if at + 1 < len(codes) else ()
    return (*before, *content.actions, *_ways_back(context, kind, content), *after)


def _go(record: Record, code: str, label: str) -> tuple[PageAction, ...]:
    title = next(step.title for step in record.cycle.process.steps if step.code == code)
    return (PageAction(f"{GO}{code}", label.format(title)),)


def _ways_back(
    context: PageContext, kind: StepKind, content: StepContent
) -> tuple[PageAction, ...]:
    """What the padlock line says one can do about it."""
    lock = steps.lock(context.record, kind)
    already = {action.key for action in content.actions}
    if lock == steps.RELEASED and Action.BACK_TO_JUDGING.value not in already:
        return offers(context, kind, Action.BACK_TO_JUDGING)
    sign_off = context.record.cycle.process.step(StepKind.SIGN_OFF)
    if lock == steps.READY and sign_off is not None:
        return _go(context.record, sign_off.code, "Go to “{}” to take it back")
    return ()
