"""The chief executive's comments on the draft, word for word."""

from __future__ import annotations

from types import MappingProxyType

from appraisal_app.domain.cycle import Status
from appraisal_app.domain.gates.check import given
from appraisal_app.domain.judgement import Agreement, Statement
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Block, Heading
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import Ask, choice, day, long_text, maybe
from appraisal_app.ui.stages.gaps import first_gap
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.wording import AGREEMENTS

COMMENTS_LIMIT = 20_000
_STATEMENT = part("statement", Statement)
_STATUSES = tuple(Status)
_RELEASED_FROM = _STATUSES.index(Status.COMMENTS)


def page(context: PageContext) -> StepContent:
    """What the chief executive says to the draft."""
    at = At(_STATEMENT, context.record)
    said = given(at.value.ceo_comments)
    comments = first_gap(at, "ceo_comments", "ceo_comments_on") if said else "ceo_comments"
    return StepContent(
        blocks=(*_dates(at), *_words(at)),
        targets=MappingProxyType({"ceo_comments": comments}),
        lock=_lock(context.record),
    )


def _lock(record: Record) -> str:
    if _STATUSES.index(record.cycle.status) >= _RELEASED_FROM:
        return ""
    step = record.cycle.process.step(StepKind.STATEMENT)
    where = f" on the page “{step.title}”" if step is not None else ""
    return f"The chief executive has not got the draft yet. Release it first{where}."


def _dates(at: At[Statement]) -> tuple[Block, ...]:
    received = Ask(
        "When did the chief executive receive the draft?",
        "The day on which it was handed over or sent.",
        who.COMMENTS,
    )
    discussed = Ask(
        "When was it talked about?", "The day on which you went through it together.", who.COMMENTS
    )
    agreed = Ask(
        "Does the chief executive agree?",
        "Signing later means “received and discussed”. It never depends on this answer.",
        who.COMMENTS,
    )
    agreed_on = Ask("When was that said?", "Leave it open while there is no answer.", who.COMMENTS)
    return (
        Heading("heading.dates", "Received, discussed, agreed"),
        day(at, "received_on", received),
        day(at, "discussed_on", discussed),
        choice(at, "agreed", agreed, AGREEMENTS, maybe(Agreement)),
        day(at, "agreed_on", agreed_on),
    )


def _words(at: At[Statement]) -> tuple[Block, ...]:
    comments = Ask(
        "What does the chief executive say?",
        "Word for word, mistakes included. Nobody else edits this, and it is printed in full.",
        who.COMMENTS,
    )
    received = Ask("When did the comments come?", "The day on which they arrived.", who.COMMENTS)
    without = Ask(
        "Or why are there none?",
        "For instance: the chief executive did not wish to comment.",
        who.COMMENTS,
    )
    silent = not given(at.value.ceo_comments)
    limit = 1_200
    return (
        Heading("heading.comments", "The chief executive's own words"),
        long_text(at, "ceo_comments", comments, limit=COMMENTS_LIMIT),
        day(at, "ceo_comments_on", received),
        *((long_text(at, "no_comments_reason", without, limit=limit),) if silent else ()),
    )
