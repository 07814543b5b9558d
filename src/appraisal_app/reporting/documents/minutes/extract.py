"""D13, the open minutes extract, in pieces that fit into somebody else's minutes."""

from __future__ import annotations

from collections.abc import Iterator

from appraisal_app.application.documents.extract.content import ExtractContent
from appraisal_app.application.documents.words import day
from appraisal_app.reporting.documents.minutes.actions import actions
from appraisal_app.reporting.documents.minutes.listing import all_of
from appraisal_app.reporting.documents.minutes.pieces import (
    Bullets,
    Piece,
    Section,
    Sentence,
    Title,
    Words,
)
from appraisal_app.reporting.documents.opening import joined

_PRIORITIES = "The objectives serve these priorities of the trust:"
_QUESTIONS = (
    "To be filled in after the meeting, without names: questions were put about ……………………, and the "
    "board was content with the answers / asked for ……………………."
)
_THE_REST = "A confidential minute records the rest of the board's decision."


def extract_pieces(content: ExtractContent) -> Iterator[Piece]:
    """Meeting, item, who withdrew by office, the wording, the resolution, actions."""
    meeting = day(content.meeting_date)
    item = f"item {content.item}" if content.item.strip() else ""
    about = ", ".join(filter(None, ("Extract from the board's minutes", meeting, item)))
    yield Title(content.cover.title, joined(content.cover.trust, about))
    if content.is_draft:
        yield Sentence(f"Draft for the meeting of {meeting}." if meeting else "Draft.")
    if content.withdrawn:
        yield Sentence(f"Left the meeting for this item: {all_of(content.withdrawn)}.")
    yield Words(content.text)
    if content.is_draft:
        yield Sentence(_QUESTIONS)
    if content.priorities:
        yield Sentence(_PRIORITIES)
        yield Bullets(content.priorities)
    if not content.resolution.lstrip().lower().startswith("resolved"):
        yield Section("Resolved")
    yield Words(content.resolution)
    if content.next_review:
        yield Sentence(f"The next review is in {content.next_review}.")
    if content.confidential_minute:
        yield Sentence(_THE_REST)
    yield from actions(content.actions)
