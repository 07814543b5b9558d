"""The end of the pay recommendation: what was decided, or boxes to tick and lines to write on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from appraisal_app.application.documents.words import NO_ANSWER, day
from appraisal_app.reporting.style import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from appraisal_app.application.documents.pay.content import PayContent
    from appraisal_app.reporting.tagged.story import Story

_ABSENT = "The chief executive was not in the room for this item"
_COMMITTEE = (
    "We recommend to the board what this paper recommends",
    "We recommend something else, written below with our reasons",
    "We ask for more before we recommend anything, as written below",
)
_BOARD = (
    "Approved as recommended",
    "Approved otherwise, as written below with our reasons",
    "Not approved, for the reasons written below",
)
_LINES = 3


def deciding(story: Story, content: PayContent) -> None:
    """Committee, then board: as the record has it, or open."""
    decided = content.decided
    with story.together(), story.section():
        story.heading(2, "The committee")
        if decided.committee_on is None:
            _boxes(story, _COMMITTEE, "A committee recommends; it does not decide.")
        else:
            there = "; ".join(decided.committee_present) or NO_ANSWER.lower()
            story.paragraph(f"The committee looked at it on {day(decided.committee_on)}.")
            story.paragraph(f"Voting: {there}.")
    with story.together(), story.section():
        story.heading(2, "The full board")
        if decided.board_on is None:
            _boxes(story, _BOARD, "Pay is approved by the full board, on a day with a minute.")
        else:
            voted = "; ".join(decided.board_voting) or NO_ANSWER.lower()
            minute = decided.minute.strip() or NO_ANSWER.lower()
            story.paragraph(f"The full board decided on {day(decided.board_on)}.")
            story.paragraph(f"Minute: {minute}. Voted: {voted}.")


def _boxes(story: Story, choices: Sequence[str], rule: str) -> None:
    story.paragraph(f"{rule} Tick and sign by hand.", Role.NOTE, leads=True)
    story.tick_boxes((_ABSENT, *choices))
    story.writing_lines(_LINES)
    story.paragraph("Day of the meeting, minute, and signature of whoever was in the chair:")
    story.writing_lines(1)
