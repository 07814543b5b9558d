"""Every edition that was submitted, to read."""

from __future__ import annotations

from collections.abc import Iterator

from appraisal_app.domain.english_dates import moment
from appraisal_app.domain.own_desk import OwnReview
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.reflection import ReflectionVersion
from appraisal_app.ui.forms.blocks import Block, Card, ListField, Note, PageState
from appraisal_app.ui.own_desk.asked import asked_in
from appraisal_app.ui.own_desk.content import DeskContext, DeskPage
from appraisal_app.ui.own_desk.keys import PAST, TITLES, review_name
from appraisal_app.ui.stages.process.reflection.reading import edition_name, reading

NONE_YET = "You have not submitted anything yet. What you submit can be read here for good."


def page(context: DeskContext) -> DeskPage:
    """A list for each review, the latest first; the last edition of each comes first."""
    numbered = tuple(enumerate(context.desk.reviews))
    blocks = tuple(_review(number, each) for number, each in reversed(numbered) if each.submitted)
    return DeskPage(
        state=PageState(
            step=PAST,
            title=TITLES[PAST],
            purpose="What you submitted, edition by edition, as it was.",
            blocks=blocks or (Note("none", NONE_YET),),
        )
    )


def _review(number: int, review: OwnReview) -> Block:
    return ListField(
        f"past.{number}",
        review_name(review),
        items=tuple(_editions(number, review)),
    )


def _editions(number: int, review: OwnReview) -> Iterator[Card]:
    for words in reversed(review.submitted):
        key = f"past.{number}.{words.edition}"
        yield Card(
            str(words.edition),
            edition_name(words.edition),
            summary=phrased(
                "Submitted {submitted_at}{mark}",
                submitted_at=moment(words.submitted_at),
                mark=_mark(review, words),
            ),
            folded=words != review.last_submitted,
            blocks=reading(words, asked_in(review), key),
        )


def _mark(review: OwnReview, words: ReflectionVersion) -> str:
    """An edition that another one follows was taken back before that one."""
    if words != review.last_submitted:
        return " · taken back later"
    if review.withdrawn_at is None:
        return ""
    return phrased(" · taken back {withdrawn_at}", withdrawn_at=moment(review.withdrawn_at))
