"""The chief executive's comments on the draft, word for word, and three separate dates."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.domain.cycle import Status
from appraisal_app.domain.gates.check import given
from appraisal_app.domain.judgement import Agreement, Statement
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import ActionBlock, Block, Heading, Note, NoteKind
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import PageEdit, StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import Ask, choice, day, long_text, maybe
from appraisal_app.ui.stages.gaps import first_gap
from appraisal_app.ui.stages.outcomes.comments.by_form import COMMENTS_BY_FORM, came_by_form
from appraisal_app.ui.stages.outcomes.comments.by_packet import (
    DRAFT,
    by_packet,
    came_by_packet,
)
from appraisal_app.ui.stages.outcomes.comments.deadline import (
    SUGGEST,
    due_advice,
    lateness,
    suggest_due,
    suggestion,
)
from appraisal_app.ui.stages.outcomes.comments.entering import entered_by
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.wording import AGREEMENTS

COMMENTS_LIMIT = 20_000
_REASON_LIMIT = 1_200
_STATEMENT = part("statement", Statement)
_STATUSES = tuple(Status)
_RELEASED_FROM = _STATUSES.index(Status.COMMENTS)
_THREE_DATES = (
    "Received, discussed and agreed are three different things. The third may stay open: a "
    "signature never depends on it."
)


def page(context: PageContext) -> StepContent:
    """What the chief executive says to the draft."""
    at = At(_STATEMENT, context.record)
    said = given(at.value.ceo_comments)
    comments = first_gap(at, "ceo_comments", "ceo_comments_on") if said else "ceo_comments"
    return StepContent(
        blocks=(
            *_received(at),
            *by_packet(context),
            *COMMENTS_BY_FORM.blocks(context),
            *_comments(context, at),
            *_discussed(at),
            *_agreed(at),
        ),
        deeds=MappingProxyType({**DRAFT.deeds, **COMMENTS_BY_FORM.deeds}),
        targets=MappingProxyType({"ceo_comments": comments}),
        edits=_edits(context.record),
        lock=_lock(context.record),
    )


def _edits(record: Record) -> Mapping[str, PageEdit]:
    if suggestion(record) is None:
        return MappingProxyType({})
    return MappingProxyType(
        {SUGGEST: PageEdit(label="a date for the comments", change=suggest_due)}
    )


def _lock(record: Record) -> str:
    if _STATUSES.index(record.cycle.status) >= _RELEASED_FROM:
        return ""
    step = record.cycle.process.step(StepKind.STATEMENT)
    where = phrased(" on the page “{title}”", title=step.title) if step is not None else ""
    return phrased(
        "The chief executive has not got the draft yet. Release it first{where}.", where=where
    )


def _received(at: At[Statement]) -> tuple[Block, ...]:
    received = Ask(
        "When did the chief executive receive the draft?",
        "The day on which it was handed over or sent.",
        who.COMMENTS,
    )
    due = Ask(
        "By when may the comments come?",
        "Long enough to think. Tell the chief executive this day when you hand over the draft.",
        who.COMMENTS,
        advice=due_advice(at.value),
    )
    button = suggestion(at.record)
    return (
        Heading("heading.received", "Received"),
        Note("note.three_dates", _THREE_DATES, kind=NoteKind.QUIET),
        day(at, "received_on", received),
        *((ActionBlock("due.actions", (button,)),) if button is not None else ()),
        day(at, "comments_due", due),
    )


def _comments(context: PageContext, at: At[Statement]) -> tuple[Block, ...]:
    comments = Ask(
        "What does the chief executive say?",
        "Word for word, mistakes included. Nobody else edits this, and it is printed in full.",
        who.COMMENTS,
    )
    received = Ask("When did the comments come?", "The day on which they arrived.", who.COMMENTS)
    late = lateness(at.value, context.today)
    return (
        Heading("heading.comments", "The chief executive's own words"),
        *((Note("note.late", late, kind=NoteKind.WARN),) if late else ()),
        *entered_by(
            context.role,
            at.value,
            long_text(at, "ceo_comments", comments, limit=COMMENTS_LIMIT),
            *((day(at, "ceo_comments_on", received),) if _have_come(at.value) else ()),
            came=_came(context),
        ),
        *_silence(at),
    )


def _came(context: PageContext) -> str:
    return came_by_packet(context) or came_by_form(context)


def _have_come(statement: Statement) -> bool:
    return given(statement.ceo_comments) or statement.ceo_comments_on is not None


def _silence(at: At[Statement]) -> tuple[Block, ...]:
    if given(at.value.ceo_comments) and not given(at.value.no_comments_reason):
        return ()
    without = Ask(
        "Or why are there none?",
        "For instance: the chief executive did not wish to comment.",
        who.COMMENTS,
    )
    return (long_text(at, "no_comments_reason", without, limit=_REASON_LIMIT),)


def _discussed(at: At[Statement]) -> tuple[Block, ...]:
    discussed = Ask(
        "When was it talked about?", "The day on which you went through it together.", who.COMMENTS
    )
    return (Heading("heading.discussed", "Discussed"), day(at, "discussed_on", discussed))


def _agreed(at: At[Statement]) -> tuple[Block, ...]:
    agreed = Ask(
        "Does the chief executive agree?",
        "Signing later means “received and discussed”. It never depends on this answer.",
        who.COMMENTS,
    )
    agreed_on = Ask("When was that said?", "Leave it open while there is no answer.", who.COMMENTS)
    return (
        Heading("heading.agreed", "Agreed"),
        choice(at, "agreed", agreed, AGREEMENTS, maybe(Agreement)),
        day(at, "agreed_on", agreed_on),
    )
