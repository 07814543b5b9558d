"""The released summary of feedback, for those who may read all of it."""

from __future__ import annotations

from collections.abc import Iterator

from appraisal_app.application.documents.evidence.content import (
    CountsTold,
    FeedbackTold,
    GroupTold,
    QuestionTold,
    TextsTold,
)
from appraisal_app.domain.confidentiality import Artefact, Reader, Sight
from appraisal_app.domain.feedback.released import FeedbackSummary, GroupSummary, Heard
from appraisal_app.domain.record import Record


def feedback_told(record: Record) -> FeedbackTold | None:
    """The summary as it was released; None where one of the index's readers may not read it."""
    summary = record.feedback.summary
    adviser = (Reader.ADVISER,) if record.panel.adviser.used else ()
    appeal = (Reader.APPEAL,) if record.appeal.lodged_on is not None else ()
    readers = (Reader.CHIEF_EXECUTIVE, Reader.PANEL, *adviser, *appeal)
    sight = record.confidentiality.sight
    if summary is None or any(
        sight(Artefact.FEEDBACK_SUMMARY, each) is not Sight.FULL for each in readers
    ):
        return None
    return FeedbackTold(
        released_on=summary.released_on,
        floor=summary.floor,
        groups=tuple(_group(each) for each in summary.groups),
        questions=tuple(_questions(summary)),
    )


def _group(group: GroupSummary) -> GroupTold:
    return GroupTold(name=group.name, asked=group.asked, answered=group.answered)


def _questions(summary: FeedbackSummary) -> Iterator[QuestionTold]:
    """What each group says stands in the order of the questions."""
    for number, question in enumerate(summary.questions):
        heard = [(group.name, group.heard[number]) for group in summary.groups]
        shown = [(name, each) for name, each in heard if each.is_shown]
        yield QuestionTold(
            text=question.text,
            words=_words(shown),
            counts=tuple(
                CountsTold(group=name, times=tuple(count.times for count in each.counts))
                for name, each in shown
                if each.counts
            ),
            texts=tuple(
                TextsTold(group=name, texts=each.texts) for name, each in shown if each.texts
            ),
            held_back=tuple(name for name, each in heard if not each.is_shown),
        )


def _words(shown: list[tuple[str, Heard]]) -> tuple[str, ...]:
    return tuple(count.word for count in shown[0][1].counts) if shown else ()
