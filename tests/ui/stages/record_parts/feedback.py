"""Feedback of a review, asked for and released: one group is shown, one is held back."""

from __future__ import annotations

from datetime import date

from tests.ui.stages.record_parts.frame import CYCLE

from appraisal_app.domain.feedback.asking import Group, Question, QuestionKind
from appraisal_app.domain.feedback.gathered import Feedback
from appraisal_app.domain.feedback.released import Count, FeedbackSummary, GroupSummary, Heard

LISTENS = Question(id="fq-listens", text="Listens before deciding.")
OPEN = Question(id="well", text="What does the chief executive do well?", kind=QuestionKind.TEXT)
TEXTS = ("Comes when it is difficult.", "Keeps promises.", "Remembers names.")


def feedback() -> Feedback:
    groups = (Group(id="heads", name="Headteachers"), Group(id="peers", name="Peers"))
    return Feedback(
        id=CYCLE,
        facilitator="Rowan Ellery",
        groups=groups,
        frameworks=("cst6",),
        questions=(LISTENS,),
        due=date(2026, 7, 10),
        destroy_on=date(2026, 12, 31),
        asked_on=date(2026, 5, 18),
        summary=summary(),
        received_on=date(2026, 7, 10),
    )


def summary(review: str = CYCLE) -> FeedbackSummary:
    counts = tuple(
        Count(word=word, times=times)
        for word, times in (("Clearly", 2), ("Mostly", 1), ("Partly", 0), ("Hardly", 0))
    )
    heads = (
        Heard(question=LISTENS.id, is_shown=True, counts=counts),
        Heard(question=OPEN.id, is_shown=True, texts=TEXTS),
    )
    peers = tuple(Heard(question=each.id, is_shown=False) for each in (LISTENS, OPEN))
    return FeedbackSummary(
        review=review,
        label="2025/26",
        facilitator="Rowan Ellery",
        released_on=date(2026, 7, 9),
        floor=3,
        destroy_on=date(2026, 12, 31),
        questions=(LISTENS, OPEN),
        groups=(
            GroupSummary(id="heads", name="Headteachers", asked=6, answered=3, heard=heads),
            GroupSummary(id="peers", name="Peers", heard=peers),
        ),
    )
