"""Which page of a facilitator's file shows what a search has found."""

from __future__ import annotations

from appraisal_app.application.searching import Hit
from appraisal_app.ui.destinations import HOME
from appraisal_app.ui.feedback.keys import TITLES, Part
from appraisal_app.ui.search.state import SearchTexts
from appraisal_app.ui.targets import Target

FEEDBACK_TEXTS = SearchTexts(
    general=("The file of feedback", "Nobody else can search it"),
    can={
        "What is found": "Groups and questions.",
        "How to ask": "The beginning of a word is enough, and capital letters do not matter.",
        "What is not found": "Answers. They are never put into an index, so that they can be "
        "destroyed without a trace.",
    },
)
_PARTS = {"groups": Part.ASKING, "questions": Part.ASKING, "vetter": Part.READING}


def feedback_target(hit: Hit) -> Target:
    """The page and the field on it; Home for what no page of its own shows."""
    part = _PARTS.get(hit.place.partition(".")[0])
    if part is None:
        return Target(page=HOME, title="Home")
    return Target(page=part, title=TITLES[part], field=hit.place)
