"""The self-reflection as a draft that nobody else can read."""

from __future__ import annotations

from dataclasses import replace

from appraisal_app.domain.english_dates import moment
from appraisal_app.domain.gates.check import given
from appraisal_app.domain.own_desk import OwnReview
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.reflection import Reflection
from appraisal_app.ui.forms.blocks import Block, Check, Heading, Note, NoteKind, PageAction
from appraisal_app.ui.own_desk.asked import asked_in
from appraisal_app.ui.own_desk.content import DeskContext, DeskPage
from appraisal_app.ui.own_desk.frame import framed, gone
from appraisal_app.ui.own_desk.keys import Part, page_key, title_of
from appraisal_app.ui.own_desk.places import review_place
from appraisal_app.ui.own_desk.writing.answers import WORDING, objective_answers
from appraisal_app.ui.stages.process.reflection.asking import (
    area_lists,
    overall_answers,
    questions_only,
)
from appraisal_app.ui.stages.process.reflection.reading import reading

PURPOSE = "Your own account of the year, in your own time."
LATER = "What goes to the panel you decide later, on “What the panel will see”."
LOCKED = (
    "Submitted on {when}. Take it back on “What was submitted” to change it and submit it again."
)


def page(context: DeskContext) -> DeskPage:
    """The draft while it can be written; the submitted words while they stand."""
    review = context.review
    if review is None:
        return gone(context, Part.WRITE)
    last = review.last_submitted
    lock = ""
    if last is not None and review.is_submitted:
        lock = phrased(LOCKED, when=moment(last.submitted_at))
    share = page_key(Part.SHARE, context.number)
    state = framed(
        context,
        Part.WRITE,
        _submitted(review) if lock else _draft(context, review),
        purpose=PURPOSE if lock else phrased("{purpose} {later}", purpose=PURPOSE, later=LATER),
        lock=lock,
        actions=(
            PageAction(
                share, phrased("{title} \u203a", title=title_of(Part.SHARE, review)), primary=True
            ),
        ),
    )
    return DeskPage(state=state if lock else replace(state, complete_when=_conditions(review)))


def _draft(context: DeskContext, review: OwnReview) -> tuple[Block, ...]:
    at = review_place(context.desk, review).inner("draft", Reflection)
    return (
        Note("note.private", "Write as it comes; tidy it later.", kind=_QUIET),
        *objective_answers(at, review),
        *area_lists(at, review.frameworks, WORDING),
        *questions_only(review.frameworks),
        *overall_answers(at, WORDING),
    )


_QUIET = NoteKind.QUIET


def _submitted(review: OwnReview) -> tuple[Block, ...]:
    last = review.last_submitted
    if last is None:
        return ()
    return (
        Heading("heading.words", "As you submitted it"),
        *reading(last, asked_in(review), "submitted"),
    )


def _conditions(review: OwnReview) -> tuple[Check, ...]:
    """What the board will look for; none of it keeps her from submitting."""
    draft = review.draft
    open_ones = [
        each.id for each in review.objectives if not given(draft.response(each.id).progress)
    ]
    first = open_ones[0] if open_ones else ""
    return (
        Check(
            "there is a word on every objective",
            done=bool(review.objectives) and not open_ones,
            target=f"draft.responses.{first}.progress" if first else "responses",
        ),
        Check(
            "achievements are written", done=given(draft.achievements), target="draft.achievements"
        ),
        Check("what was hard is written", done=given(draft.challenges), target="draft.challenges"),
    )


def missing(review: OwnReview) -> tuple[str, ...]:
    """The conditions that are not met, in words."""
    return tuple(each.text for each in _conditions(review) if not each.done)
