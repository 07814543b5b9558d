"""The released summary of feedback, copied for the person whom it is about."""

from __future__ import annotations

from collections.abc import Iterator

from appraisal_app.application.documents.access.content import Passage
from appraisal_app.application.documents.access.passages import begun, on, said
from appraisal_app.domain.feedback.released import GroupSummary, Heard
from appraisal_app.domain.record import Record


def feedback(record: Record) -> Iterator[Passage]:
    """Question by question what each group says; of what was held back nothing is in the file."""
    summary = record.feedback.summary
    if summary is None:
        return
    yield from on("Released on", summary.released_on)
    for group in summary.groups:
        yield from said(group.name, _heard(group))
    for number, question in enumerate(summary.questions):
        yield from begun("Question", question.text)
        for group in summary.groups:
            yield from _answers(group.name, group.heard[number])


def _heard(group: GroupSummary) -> str:
    if group.answered is None:
        return "not shown"
    of_all = f", of {group.asked} who were asked" if group.asked is not None else ""
    return f"{group.answered} heard here{of_all}"


def _answers(name: str, heard: Heard) -> Iterator[Passage]:
    yield from said(name, "; ".join(f"{each.word}: {each.times}" for each in heard.counts))
    for text in heard.texts:
        yield from said(name, text)
