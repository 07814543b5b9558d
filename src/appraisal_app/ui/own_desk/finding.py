"""Which page of the desk shows what a search has found, and how her search is worded."""

from __future__ import annotations

from appraisal_app.application.searching import Hit
from appraisal_app.domain.own_desk import OwnDesk
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.destinations import HOME
from appraisal_app.ui.own_desk.keys import NOTES, TITLES, Part, name_on, page_key
from appraisal_app.ui.search.state import SearchTexts
from appraisal_app.ui.targets import Target

_PAGES = {
    "draft": Part.WRITE,
    "objectives": Part.OBJECTIVES,
    "frameworks": Part.WRITE,
    "received": Part.STATEMENT,
}
"""By the part of a review in which the words stand."""

OWN_TEXTS = SearchTexts(
    general=("Your own file", "Nobody else can search it"),
    can={
        "What is found": "Whatever you wrote in this file and what came into it: self-reflections, "
        "notes, objectives, what you say to a statement.",
        "How to ask": "The beginning of a word is enough: “attend” finds “attendance”. Capital "
        "letters and accents do not matter. With several words, all of them must stand in the "
        "same answer.",
        "What is not found": "Dates, answers that were picked from a list, what stands inside a "
        "kept statement, and earlier editions of what you submitted.",
    },
)


def desk_target(desk: OwnDesk, hit: Hit) -> Target:
    """The page and the field on it; Home for what no page of its own shows."""
    first, _, rest = hit.place.partition(".")
    if first == "notes":
        return Target(page=NOTES, title=TITLES[NOTES], field=hit.place)
    review_id, _, inside = rest.partition(".")
    numbers = {each.id: number for number, each in enumerate(desk.reviews)}
    part = _PAGES.get(inside.partition(".")[0])
    if first != "reviews" or review_id not in numbers or part is None:
        return Target(page=HOME, title=TITLES[HOME])
    number = numbers[review_id]
    title = phrased(
        "{titles} · {reviews}", titles=TITLES[part], reviews=name_on(desk, desk.reviews[number])
    )
    return Target(page=page_key(part, number), title=title, field=inside)
