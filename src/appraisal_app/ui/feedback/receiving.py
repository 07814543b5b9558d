"""Takes a request in a packet into a facilitator's file."""

from __future__ import annotations

from appraisal_app.application.feedback.editing import FeedbackEditor
from appraisal_app.application.feedback.taking_in import Taken
from appraisal_app.application.post.arriving import Taking
from appraisal_app.application.post.feedback import take_asked
from appraisal_app.domain.feedback.rounds import FeedbackRound
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.ui.post.opening import Counter, agreed


def receive(
    editor: FeedbackEditor,
    taking: Taking[FeedbackRound],
    counter: Counter,
    data: bytes,
    words: str = "",
) -> Taken | None:
    """What was taken in; None when the person turned away. Raises DomainError or AppError."""
    arrived = agreed(counter, data, words)
    if arrived is None:
        return None
    return take_asked(taking, arrived, editor.feedback, counter.services.clock)


def news(taken: Taken) -> str:
    """What is new, line by line."""
    return strung("\n", (phrased("- {each}", each=each) for each in taken.news))
