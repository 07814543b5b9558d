"""Home of the desk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.own_desk import OwnReview, Received
from appraisal_app.domain.own_words import is_begun
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.days import due_in_words
from appraisal_app.ui.destinations import HOME
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
from appraisal_app.ui.own_desk.content import DeskContext, DeskDeed, DeskPage
from appraisal_app.ui.own_desk.home.deeds import (
    begin_by_hand,
    give_back_request,
    open_request,
)
from appraisal_app.ui.own_desk.keys import Part, page_key, review_name
from appraisal_app.ui.widgets.mark_kind import Mark

OPEN_REQUEST, BEGIN, GIVE_BACK = "open_request", "begin_by_hand", "give_back"
WELCOME = (
    "The chair of your board can seal a request for you: a small file with your objectives and the "
    "date, and six words that the chair tells you on the telephone. Open it here, or begin by hand "
    "and type your objectives in."
)
NEWER = (
    "A new request brings a review up to date; what you wrote stays as it is. A draft statement, "
    "or one to sign, comes the same way."
)
PURPOSE = "Your own part in each review, and what goes to the board once you send it."
HOLDS = (
    "This file is yours. The board's file holds nothing of it until you submit, and this file "
    "never holds what the panel writes before you do."
)
_DEEDS: Mapping[str, DeskDeed] = MappingProxyType(
    {
        OPEN_REQUEST: open_request,
        GIVE_BACK: give_back_request,
        BEGIN: begin_by_hand,
        BACK_UP: back_up,
    }
)


def page(context: DeskContext) -> DeskPage:
    """What is due, whose turn it is, is the file safe; and the two ways to begin a review."""
    latest = context.desk.reviews[-1] if context.desk.reviews else None
    number = len(context.desk.reviews) - 1
    answers = (
        _due(latest, number, context.today),
        _turn(latest),
        *((safety(context.facts, context.today),) if context.facts is not None else ()),
    )
    can = not context.read_only
    return DeskPage(
        state=PageState(
            step=HOME,
            title=phrased("My desk, {name}", name=context.desk.name)
            if context.desk.name
            else "My desk",
            stage_title=context.desk.trust,
            purpose=PURPOSE,
            blocks=(
                AnswersBlock("answers", answers=answers),
                *_beginning(context, can=can),
                Note("holds", HOLDS, kind=NoteKind.QUIET),
            ),
        ),
        deeds=_DEEDS if can else MappingProxyType({}),
    )


def _due(review: OwnReview | None, number: int, today: date) -> Answer:
    question = "What is due next?"
    if review is None:
        first = Line(text="Open the chair's request, or begin by hand.")
        return Answer(question=question, headline="Nothing yet", lines=(first,))
    # Once the statement is here, nobody waits for a reflection that never came by packet.
    if review.is_submitted or review.received is not None:
        return _after(review, number)
    due = due_in_words(review.due, today, complete=False)
    mark = Mark.LATE if due is not None and due.late else Mark.NONE
    dates = (Line(text=due.text, mark=mark),) if due is not None else ()
    verb = "Go on writing" if is_begun(review) else "Begin to write"
    action = PageAction(page_key(Part.WRITE, number), verb, primary=True)
    return Answer(
        question=question,
        headline="Your self-reflection",
        lines=(Line(text=review_name(review)), *dates),
        actions=(action,),
    )


def _after(review: OwnReview, number: int) -> Answer:
    question = "What is due next?"
    to_statement = PageAction(page_key(Part.STATEMENT, number), "Go to the statement")
    if review.received is None:
        line = Line(text="When the chair sends you the draft statement, open it here.")
        return Answer(
            question=question, headline="Nothing for now", lines=(line,), actions=(to_statement,)
        )
    if review.received.offered and not _is_answered(review.received):
        due = long_day(review.received.due)
        line = Line(
            text=phrased(
                "Sign it, or say why not{due}.",
                due=phrased("; wanted by {due}", due=due) if due else "",
            )
        )
        return Answer(
            question=question,
            headline="The statement to sign",
            lines=(line,),
            actions=(replace(to_statement, primary=True),),
        )
    if review.received.commented_on is None and not review.received.offered:
        line = Line(text="Draft what you say to it; it goes in word for word.")
        return Answer(
            question=question, headline="Your comments", lines=(line,), actions=(to_statement,)
        )
    line = Line(text="You have said what you say to the statement.", mark=Mark.DONE)
    return Answer(question=question, headline="Nothing", lines=(line,))


def _is_answered(received: Received) -> bool:
    """Whether nothing is wanted of her about what came last."""
    if received.offered:
        return received.is_signed_here or bool(received.not_signed)
    return received.commented_on is not None


def _turn(review: OwnReview | None) -> Answer:
    question = "Whose turn is it?"
    if review is None:
        return Answer(
            question=question,
            headline="The chair's",
            lines=(Line(text="The request comes from the board's file."),),
        )
    received = review.received
    if not (review.is_submitted if received is None else _is_answered(received)):
        return Answer(question=question, headline="Yours", lines=(Line(text=review_name(review)),))
    said = "Your words are submitted." if review.is_submitted else "You have answered."
    lines = (Line(text=said, mark=Mark.DONE),)
    return Answer(question=question, headline="The board's", lines=lines)


def _beginning(context: DeskContext, *, can: bool) -> tuple[Block, ...]:
    if not can:
        return ()
    reviews = context.desk.reviews
    back = PageAction(GIVE_BACK, "Give the last packet back…")
    actions = (
        PageAction(OPEN_REQUEST, "Open a packet…", primary=not reviews),
        PageAction(BEGIN, "Begin by hand"),
        *((back,) if context.letters.can_give_back else ()),
    )
    return (
        Heading(
            "begin.heading", "Something new from the chair" if reviews else "Begin your review"
        ),
        Note("begin.note", NEWER if reviews else WELCOME),
        ActionBlock("begin", actions),
    )
