"""The guidance beside the pages of a facilitator's file."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.ui.destinations import HOME
from appraisal_app.ui.feedback.keys import Part
from appraisal_app.ui.shell.state import GuidanceSection, GuidanceState

_WHO = GuidanceSection(
    "Who can read this",
    "Nobody but you, as long as nobody else has this file and its passphrase. The chair gets the "
    "released summary and nothing else.",
)
_PLACES: Mapping[str, tuple[GuidanceSection, ...]] = MappingProxyType(
    {
        HOME: (
            GuidanceSection(
                "How it goes",
                bullets=(
                    "The chair sends you a sealed request and tells you its six words.",
                    "You count who is asked, and give or send out the forms without names.",
                    "Answers are entered here. Somebody reads each text before it goes out.",
                    "You look at exactly what is released, and release it once.",
                    "On the day that was promised you destroy the answers.",
                ),
            ),
            _WHO,
        ),
        Part.ASKING: (
            GuidanceSection(
                "Why groups",
                "People speak plainly when nobody can tell who spoke. In a group of which three "
                "answer, each is one of three; that is the least.",
            ),
            GuidanceSection(
                "Ask yourself",
                bullets=(
                    "Is any group so small that two who keep silent would hide the others?",
                    "Would anybody be the only one in their group with a certain job?",
                ),
            ),
        ),
        Part.ENTERING: (
            GuidanceSection(
                "What good looks like",
                "Word for word, also where it is clumsy. Reading and changing come next, on a page "
                "of their own.",
            ),
            _WHO,
        ),
        Part.READING: (
            GuidanceSection(
                "Common faults",
                bullets=(
                    "Leaving out what is unkind but fair.",
                    "Smoothing every text until all sound the same.",
                    "Overlooking an event that only one person was at.",
                ),
            ),
            _WHO,
        ),
        Part.RELEASING: (
            GuidanceSection(
                "Why once",
                "If a second summary came with one more answer, the difference between the two "
                "would be that answer.",
            ),
            _WHO,
        ),
        Part.DESTROYING: (
            GuidanceSection(
                "Why destroy",
                "What is gone cannot be asked for, lost or read by the wrong person. Those who "
                "answered were told the day.",
            ),
        ),
    }
)


def feedback_guidance(page: str) -> GuidanceState:
    """What stands beside that page."""
    return GuidanceState(sections=_PLACES.get(page, ()))
