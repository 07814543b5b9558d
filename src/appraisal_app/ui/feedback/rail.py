"""The rail of a facilitator's file: five pages, in the order of the work."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from appraisal_app.domain.feedback.answering import closed
from appraisal_app.domain.feedback.deciding import is_due_for_destruction
from appraisal_app.domain.feedback.rounds import FeedbackRound
from appraisal_app.domain.feedback.summary import texts_to_read, unvetted
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.destinations import FOLD, HOME
from appraisal_app.ui.feedback.keys import Part, title_of
from appraisal_app.ui.shell.state import RailEntry, RailStage, RailState
from appraisal_app.ui.widgets.mark_kind import Mark


def feedback_rail(feedback: FeedbackRound, today: date, current: str) -> RailState:
    """The way through the round."""
    steps = tuple(_entry(feedback, part, today) for part in Part)
    return RailState(
        title=feedback.trust or "Feedback",
        subtitle="Feedback of stakeholders",
        before=(RailEntry(HOME, "Home", icon="house"),),
        stages=(
            RailStage(
                0,
                phrased("Review {label}", label=feedback.label) if feedback.label else "The round",
                key=f"{FOLD}round",
                steps=steps,
            ),
        ),
        current=current,
    )


def _entry(feedback: FeedbackRound, part: Part, today: date) -> RailEntry:
    mark, status = _state(feedback, part, today)
    late = mark is Mark.LATE
    return RailEntry(
        part,
        title_of(part, feedback),
        mark=mark,
        status=status,
        due="due" if late else "",
        late=late,
    )


def _state(feedback: FeedbackRound, part: Part, today: date) -> tuple[Mark, str]:
    if closed(feedback) and part in {Part.ASKING, Part.ENTERING, Part.READING}:
        return Mark.DONE, "closed"
    return _STATES[part](feedback, today)


def _asking(feedback: FeedbackRound, _: date) -> tuple[Mark, str]:
    return (Mark.DONE, "done") if feedback.answers else (Mark.TODO, "to look through")


def _entering(feedback: FeedbackRound, _: date) -> tuple[Mark, str]:
    return (Mark.NOW, "begun") if feedback.answers else (Mark.TODO, "nothing yet")


def _reading(feedback: FeedbackRound, _: date) -> tuple[Mark, str]:
    if unvetted(feedback):
        return Mark.TODO, "to read"
    return (Mark.DONE, "done") if texts_to_read(feedback) else (Mark.TODO, "nothing yet")


def _releasing(feedback: FeedbackRound, _: date) -> tuple[Mark, str]:
    is_out = feedback.released_at is not None
    return (Mark.DONE, "released") if is_out else (Mark.TODO, "not released")


def _destroying(feedback: FeedbackRound, today: date) -> tuple[Mark, str]:
    if feedback.destroyed_at is not None:
        return Mark.DONE, "destroyed"
    is_late = is_due_for_destruction(feedback, today)
    return (Mark.LATE, "due") if is_late else (Mark.TODO, "not yet")


_STATES: Mapping[Part, Callable[[FeedbackRound, date], tuple[Mark, str]]] = MappingProxyType(
    {
        Part.ASKING: _asking,
        Part.ENTERING: _entering,
        Part.READING: _reading,
        Part.RELEASING: _releasing,
        Part.DESTROYING: _destroying,
    }
)
