"""Which page of a guest's file shows what a search has found, and how the search is worded."""

from __future__ import annotations

from appraisal_app.application.searching import Hit
from appraisal_app.domain.guests import AdviceTask, Guest, ViewTask
from appraisal_app.ui.destinations import HOME
from appraisal_app.ui.guest.keys import Part, page_key, task_name
from appraisal_app.ui.search.state import SearchTexts
from appraisal_app.ui.targets import Target

GUEST_TEXTS = SearchTexts(
    general=("Your own file", "Nobody else can search it"),
    can={
        "What is found": "Whatever you wrote in this file.",
        "How to ask": "The beginning of a word is enough: “attend” finds “attendance”. Capital "
        "letters and accents do not matter. With several words, all of them must stand in the "
        "same answer.",
        "What is not found": "What came with a request, ratings, and earlier editions of what you "
        "submitted.",
    },
)
_KINDS = {"views": ViewTask, "advice": AdviceTask}


def guest_target(guest: Guest, hit: Hit) -> Target:
    """The page and the field on it; Home for what no page of its own shows."""
    first, _, rest = hit.place.partition(".")
    review, _, inside = rest.partition(".")
    kind = _KINDS.get(first)
    for number, task in enumerate(guest.tasks):
        if type(task) is kind and task.id == review:
            return Target(page=page_key(Part.WRITE, number), title=task_name(task), field=inside)
    return Target(page=HOME, title="Home")
