"""The objectives as they were agreed; typed in here only for a review begun by hand."""

from __future__ import annotations

from typing import Any

from appraisal_app.application.documents import words
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.objectives import (
    Milestone,
    Objective,
    ObjectiveId,
    ObjectiveStatus,
    SuccessCriterion,
)
from appraisal_app.domain.own_desk import OwnReview
from appraisal_app.domain.phrases import capital, phrased, strung
from appraisal_app.domain.plain_names import label_fault
from appraisal_app.ui.forms.blocks import Block, Card, Facts, Heading, ListField, Note, NoteKind
from appraisal_app.ui.own_desk.asked import agreed_words
from appraisal_app.ui.own_desk.content import DeskContext, DeskPage
from appraisal_app.ui.own_desk.frame import ONLY_YOU, framed, gone
from appraisal_app.ui.own_desk.keys import Part
from appraisal_app.ui.own_desk.places import review_place
from appraisal_app.ui.stages.fields import Ask, Listing, cards, day, long_text, text
from appraisal_app.ui.stages.objective_words import counted, numbered
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import opening, titled

_LINE, _LONG, _LABEL = 300, 2_000, 40
FROM_THE_CHAIR = (
    "As they stood in the chair's request. If they were changed since, ask for a new request: "
    "what you wrote stays as it is."
)
LOCKED = "Your reflection is submitted. Take it back to change what it answers."


def page(context: DeskContext) -> DeskPage:
    """What is judged, in the words that were agreed."""
    review = context.review
    if review is None:
        return gone(context, Part.OBJECTIVES)
    blocks = _by_hand(context, review) if review.by_hand else _agreed(review)
    state = framed(
        context,
        Part.OBJECTIVES,
        blocks,
        purpose="What was agreed for the period, with its measures and dates.",
        lock=LOCKED if review.by_hand and review.is_submitted else "",
    )
    return DeskPage(state=state)


def _agreed(review: OwnReview) -> tuple[Block, ...]:
    total = len(review.objectives)
    return (
        Note("from_the_chair", FROM_THE_CHAIR, kind=NoteKind.QUIET),
        *_period(review),
        ListField(
            "objectives",
            "Objectives",
            items=tuple(
                _card(each, numbered(number, total))
                for number, each in enumerate(review.objectives, start=1)
            ),
            empty_text="The chair's request holds no objective.",
        ),
        *_dates(review),
    )


def _period(review: OwnReview) -> tuple[Block, ...]:
    span = (
        phrased("{start} to {end}", start=long_day(review.start), end=long_day(review.end))
        if review.start
        else ""
    )
    rows = (("Period under review", span), ("Self-reflection due", long_day(review.due)))
    return (Facts("period", tuple(row for row in rows if row[1])),)


def _card(objective: Objective, number: str) -> Card:
    brief = (
        number,
        capital(words.KINDS[objective.kind]),
        counted(len(objective.success_criteria), "measure"),
    )
    return Card(
        objective.id,
        titled(objective.title),
        summary=strung(" · ", brief),
        blocks=agreed_words(objective, f"objectives.{objective.id}.agreed")
        or (Note(f"objectives.{objective.id}.bare", "Nothing more was written down."),),
    )


def _dates(review: OwnReview) -> tuple[Block, ...]:
    """All milestones in the order of their dates."""
    found = sorted(
        (each.due, each.description, titled(objective.title))
        for objective in review.objectives
        for each in objective.milestones
        if each.due is not None
    )
    if not found:
        return ()
    rows = tuple(
        (long_day(due), phrased("{description} ({title})", description=description, title=title))
        for due, description, title in found
    )
    return (Heading("heading.dates", "Milestones by date"), Facts("dates", rows))


def _by_hand(context: DeskContext, review: OwnReview) -> tuple[Block, ...]:
    at = review_place(context.desk, review)
    ask = Ask("Objectives", "As they were agreed; copy them word for word.", ONLY_YOU)
    listing = Listing(
        card=_typed,
        make=lambda _, new: Objective(id=ObjectiveId(new), status=ObjectiveStatus.AGREED),
        add_label="Add an objective",
        empty_text="No objective yet. Add the first one that was agreed for the period.",
    )
    return (
        text(
            at,
            "label",
            Ask(
                "Which review is it?",
                "The period, for example 2026/27.",
                ONLY_YOU,
                error=capital(label_fault(review.label)),
            ),
            limit=_LABEL,
        ),
        day(at, "start", Ask("From which day does it look back?")),
        day(at, "end", Ask("To which day?")),
        day(at, "due", Ask("When does the chair want your reflection?")),
        cards(at, "objectives", ask, listing),
    )


def _typed(at: At[Any]) -> Card:
    objective: Objective = at.value
    measures = Listing(
        card=_measure,
        make=lambda _, new: SuccessCriterion(id=new),
        add_label="Add a measure",
        empty_text="No measure yet.",
    )
    milestones = Listing(
        card=_milestone,
        make=lambda _, new: Milestone(id=new),
        add_label="Add a milestone",
        empty_text="No milestone yet.",
    )
    return Card(
        objective.id,
        titled(objective.title),
        summary=counted(len(objective.success_criteria), "measure"),
        blocks=(
            text(at, "title", Ask("Title", "A few words that name it.")),
            long_text(at, "statement", Ask("Agreed wording"), limit=_LONG),
            cards(at, "success_criteria", Ask("How will one tell?"), measures),
            cards(at, "milestones", Ask("Milestones"), milestones),
        ),
        removable=True,
        remove_label="Remove this objective",
    )


def _measure(at: At[Any]) -> Card:
    criterion: SuccessCriterion = at.value
    return Card(
        criterion.id,
        opening(criterion.measure, "A measure without words"),
        summary=criterion.target,
        blocks=(
            text(at, "measure", Ask("Measure"), limit=_LINE),
            text(at, "baseline", Ask("Where it started")),
            text(at, "target", Ask("Where it should end")),
            text(at, "source", Ask("Where the figure comes from")),
        ),
        removable=True,
        remove_label="Remove this measure",
    )


def _milestone(at: At[Any]) -> Card:
    milestone: Milestone = at.value
    return Card(
        milestone.id,
        opening(milestone.description, "A milestone without words"),
        summary=long_day(milestone.due),
        blocks=(
            text(at, "description", Ask("What should be there by then?"), limit=_LINE),
            day(at, "due", Ask("By which day?")),
        ),
        removable=True,
        remove_label="Remove this milestone",
    )
