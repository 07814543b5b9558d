"""Home of a facilitator's file: what is due, what waits, is the file safe."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.feedback.deciding import is_due_for_destruction
from appraisal_app.domain.feedback.rounds import FeedbackRound
from appraisal_app.domain.feedback.summary import unvetted
from appraisal_app.domain.phrases import phrased, phrased_by
from appraisal_app.ui.days import due_in_words
from appraisal_app.ui.destinations import HOME
from appraisal_app.ui.feedback.content import FeedbackContext, FeedbackDeed, FeedbackPage
from appraisal_app.ui.feedback.deeds import open_request
from appraisal_app.ui.feedback.frame import round_name, who_blocks
from appraisal_app.ui.feedback.keys import TITLES, Part
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Heading,
    Note,
    NoteKind,
    PageAction,
    PageState,
)
from appraisal_app.ui.home.answers import Answer, AnswersBlock, Line
from appraisal_app.ui.home.safety import BACK_UP, safety
from appraisal_app.ui.kept_pages.backing_up import back_up
from appraisal_app.ui.kept_pages.tools import give_back
from appraisal_app.ui.widgets.mark_kind import Mark

OPEN_REQUEST, GIVE_BACK = "open_request", "give_back"
WELCOME: Final = (
    "The chair seals a request for you: whom to ask, what, and until when, with six words that are "
    "told on the telephone. Open it here."
)
NEWER: Final = "A new request brings dates up to date; answers that are here stay as they are."
PURPOSE: Final = (
    "From the chair's request to the day on which the answers are destroyed, step by step."
)
_UNCOUNTED: Final = "{name}: {count}; how many were asked is not noted"
_DUE, _HERE = "What is due next?", "What is here?"
_DEEDS: Mapping[str, FeedbackDeed] = MappingProxyType(
    {OPEN_REQUEST: open_request, GIVE_BACK: give_back, BACK_UP: back_up}
)


def page(context: FeedbackContext) -> FeedbackPage:
    """What is due, what is here, is the file safe; and who will see what."""
    feedback, can = context.feedback, not context.read_only
    answers = (
        _due(context),
        _here(feedback),
        *((safety(context.facts, context.today),) if context.facts is not None else ()),
    )
    who = who_blocks(feedback, "What becomes of the answers") if feedback.review else ()
    return FeedbackPage(
        state=PageState(
            step=HOME,
            title="Feedback",
            stage_title=round_name(feedback),
            purpose=PURPOSE,
            blocks=(
                AnswersBlock("answers", answers=answers),
                *(_beginning(context) if can and feedback.destroyed_at is None else ()),
                *who,
            ),
        ),
        deeds=_DEEDS if can else MappingProxyType({}),
    )


def next_part(context: FeedbackContext) -> Part | None:
    """What to do next; None before there is a request, and when all is done."""
    feedback = context.feedback
    if not feedback.review or feedback.destroyed_at is not None:
        return None
    is_over = feedback.released_at is not None or is_due_for_destruction(feedback, context.today)
    uncounted = any(each.asked is None for each in feedback.groups)
    parts = (
        (is_over, Part.DESTROYING),
        (not feedback.answers and uncounted, Part.ASKING),
        (not feedback.answers, Part.ENTERING),
        (bool(unvetted(feedback)), Part.READING),
    )
    return next((part for applies, part in parts if applies), Part.RELEASING)


def _due(context: FeedbackContext) -> Answer:
    feedback, part = context.feedback, next_part(context)
    if feedback.destroyed_at is not None:
        line = Line(text="Nothing is left to do. The file can be deleted.", mark=Mark.DONE)
        return Answer(question=_DUE, headline="All is done", lines=(line,))
    if part is None:
        first = Line(text="Open the request that you were sent.")
        return Answer(question=_DUE, headline="Nothing yet", lines=(first,))
    return Answer(
        question=_DUE,
        headline=TITLES[part],
        lines=_dates(context, part),
        actions=(PageAction(part, "Go there", primary=True),),
    )


def _dates(context: FeedbackContext, part: Part) -> tuple[Line, ...]:
    feedback = context.feedback
    if part is Part.DESTROYING:
        late = is_due_for_destruction(feedback, context.today)
        text = phrased(
            "To be destroyed on {destroy_on}",
            destroy_on=long_day(feedback.destroy_on) or "a day that is not set",
        )
        return (Line(text=text, mark=Mark.LATE if late else Mark.NONE),)
    due = due_in_words(feedback.due, context.today, complete=False)
    if due is None:
        return ()
    return (
        Line(
            text=phrased("Summary: {text}", text=due.text),
            mark=Mark.LATE if due.late else Mark.NONE,
        ),
    )


def _here(feedback: FeedbackRound) -> Answer:
    forms = len(feedback.answers)
    if feedback.destroyed_at is not None:
        line = Line(text="The summary stays, as it was released.")
        return Answer(question=_HERE, headline="No answers any more", lines=(line,))
    lines = tuple(
        Line(
            text=phrased(
                "{name}: {count} of {asked}" if each.asked else _UNCOUNTED,
                name=each.name,
                count=len(feedback.answers_of(each.id)),
                asked=each.asked,
            )
        )
        for each in feedback.groups
    )
    headline = (
        phrased_by(forms, "{forms} form", "{forms} forms", forms=forms)
        if forms
        else "No answers yet"
    )
    return Answer(question=_HERE, headline=headline, lines=lines)


def _beginning(context: FeedbackContext) -> tuple[Block, ...]:
    is_here = bool(context.feedback.review)
    back = PageAction(GIVE_BACK, "Give the last request back…")
    actions = (
        PageAction(OPEN_REQUEST, "Open a request…", primary=not is_here),
        *((back,) if context.letters.can_give_back else ()),
    )
    return (
        Heading("begin.heading", "Something new from the chair" if is_here else "Begin here"),
        Note("begin.note", NEWER if is_here else WELCOME, kind=NoteKind.PLAIN),
        ActionBlock("begin", actions),
    )
