"""Names of the desk's pages; those of a review carry its place in the list of reviews."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from appraisal_app.domain.own_desk import OwnDesk, OwnReview, same_name
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.destinations import HOME

NOTES = "notes"
PAST = "past"
READ = "read"
"""The pages of a statement, which belong to its page and have no line of their own."""
SENT = "What was submitted"
LASTING_LINE = "What you have not sent, nobody else can read."


class Part(StrEnum):
    """What the desk has for each review."""

    WRITE = "write"
    SHARE = "share"
    OBJECTIVES = "own_objectives"
    STATEMENT = "received"


TITLES: Mapping[str, str] = MappingProxyType(
    {
        Part.WRITE: "Self-reflection",
        Part.SHARE: "What the panel will see",
        Part.OBJECTIVES: "My objectives",
        Part.STATEMENT: "Statement received",
        NOTES: "My notes",
        PAST: "Past reflections",
        HOME: "Home",
    }
)


def title_of(part: Part, review: OwnReview | None) -> str:
    """The title of a page of that review; once the words went, it says so."""
    is_sent = part is Part.SHARE and review is not None and review.is_submitted
    return SENT if is_sent else TITLES[part]


def page_key(part: Part, number: int) -> str:
    """The key of a page of the review at that place."""
    return f"{part}:{number}"


def reading_key(number: int) -> str:
    """The key of the pages of the statement that was received in the review at that place."""
    return f"{READ}:{number}"


def parted(key: str) -> tuple[str, int]:
    """Which page it is, and of which review; -1 for a page that belongs to none."""
    name, _, number = key.partition(":")
    return name, int(number) if number.isdecimal() else -1


def review_at(desk: OwnDesk, number: int) -> OwnReview | None:
    """The review at that place, if there is one."""
    return desk.reviews[number] if 0 <= number < len(desk.reviews) else None


def pages_of(desk: OwnDesk) -> tuple[str, ...]:
    """Every page of the desk, in the order of the rail."""
    parts = (
        page_key(part, number) for number in reversed(range(len(desk.reviews))) for part in Part
    )
    return (HOME, *parts, NOTES, PAST)


def statements_of(desk: OwnDesk) -> tuple[str, ...]:
    """The keys of the pages of every statement that was received."""
    return tuple(
        reading_key(number)
        for number, review in enumerate(desk.reviews)
        if review.received is not None
    )


def name_on(desk: OwnDesk, review: OwnReview) -> str:
    """The same, with its place among reviews of one name where several are called alike."""
    alike = [each.id for each in desk.reviews if same_name(each.label, review.label)]
    name = review_name(review)
    if len(alike) <= 1 or review.id not in alike or not review.label.strip():
        return name
    return phrased(
        "{name} ({place} of {all})", name=name, place=alike.index(review.id) + 1, all=len(alike)
    )


def review_name(review: OwnReview) -> str:
    """Such as "Review 2026/27"."""
    return (
        phrased("Review {label}", label=review.label.strip())
        if review.label.strip()
        else "A review without a name"
    )
