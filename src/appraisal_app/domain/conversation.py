"""Ways to lead a conversation, and what each asks; the models are common property.

GROW and OSKAR after practice in coaching; the ladder of listening as the guidance notes for boards
describe it. The words are our own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from appraisal_app.domain.year import ConversationModel


@dataclass(frozen=True, slots=True)
class ModelPart:
    """One part of a model: its key in the record, its name, and what to ask."""

    key: str
    name: str
    prompt: str


PARTS: Mapping[ConversationModel, tuple[ModelPart, ...]] = MappingProxyType(
    {
        ConversationModel.GROW: (
            ModelPart("goal", "Goal", "What would a good result look like by the next date?"),
            ModelPart("reality", "Reality", "Where are things now, and what shows it?"),
            ModelPart("options", "Options", "What else could be tried, and who could help?"),
            ModelPart(
                "will", "Will", "What happens now, by when, and what is needed from the board?"
            ),
        ),
        ConversationModel.OSKAR: (
            ModelPart("outcome", "Outcome", "What should come of this conversation?"),
            ModelPart("scaling", "Scaling", "Between nought and ten, where are things today?"),
            ModelPart(
                "know_how", "Know-how", "What brought it up to there, rather than lower down?"
            ),
            ModelPart(
                "affirm", "Affirm and act", "What goes well, and what moves it up by one point?"
            ),
            ModelPart("review", "Review", "What has changed since last time?"),
        ),
        ConversationModel.STRENGTHS: (
            ModelPart("used", "A strength used well", "What did you see, and what came of it?"),
            ModelPart("more", "A strength to use more", "Where would it help next?"),
            ModelPart("overused", "A strength overused", "When does it get in the way?"),
        ),
        ConversationModel.FREE: (),
    }
)

LISTENING = (
    "Hearing in order to answer: you wait for your own turn.",
    "Hearing the other: your mind is on the person and on what is said.",
    "Hearing the whole: mood, and what is not said, as well. This is the one to aim for.",
)
"""The ladder of listening, the lowest rung first."""
