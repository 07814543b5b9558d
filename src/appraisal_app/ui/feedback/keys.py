"""Names of the pages of a facilitator's file, in the order of the work."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from appraisal_app.domain.feedback.rounds import FeedbackRound
from appraisal_app.ui.destinations import HOME


class Part(StrEnum):
    """What there is to do, from first to last."""

    ASKING = "asking"
    ENTERING = "entering"
    READING = "reading"
    RELEASING = "releasing"
    DESTROYING = "destroying"


TITLES: Mapping[str, str] = MappingProxyType(
    {
        Part.ASKING: "Groups and questions",
        Part.ENTERING: "Enter answers",
        Part.READING: "Read what was written",
        Part.RELEASING: "What will be released",
        Part.DESTROYING: "Destroy the answers",
    }
)
RELEASED_TITLE = "What was released"
PAGES = (HOME, *(str(part) for part in Part))
LASTING_LINE = (
    "Only you can read the answers. Nothing but the released summary ever leaves this file."
)


def title_of(part: Part, feedback: FeedbackRound) -> str:
    """The title of a page; what was released is not called a preview any more."""
    is_out = part is Part.RELEASING and feedback.released_at is not None
    return RELEASED_TITLE if is_out else TITLES[part]
