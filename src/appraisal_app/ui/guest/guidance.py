"""The guidance beside the pages."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.domain.guests import AdviceTask, Guest
from appraisal_app.ui.destinations import HOME
from appraisal_app.ui.guest.keys import Part, parted, task_at
from appraisal_app.ui.kept_pages.guidance import ONLY_YOU_READ, on_submitting
from appraisal_app.ui.shell.state import GuidanceSection, GuidanceState

_ADVISING = (
    GuidanceSection(
        "Why you are asked",
        "An outsider who knows trusts sees what closeness hides. Your advice helps the panel to "
        "judge; the judging stays with them.",
    ),
    GuidanceSection(
        "What good looks like",
        "A few paragraphs by somebody who has read the reflection: were the measures met, how does "
        "the year look, what comes next, and what could be learned.",
    ),
    GuidanceSection(
        "Ask yourself",
        bullets=(
            "What shows it, and where did I see that?",
            "Would I say it in the same words with both sides in the room?",
            "Have I left the deciding to the panel?",
        ),
    ),
    ONLY_YOU_READ,
)
_PLACES: Mapping[str, tuple[GuidanceSection, ...]] = MappingProxyType(
    {
        HOME: (
            GuidanceSection(
                "How it goes",
                bullets=(
                    "The chair sends you a sealed request and tells you its six words.",
                    "You read what came with it, then write. Everything is saved as you type.",
                    "You look at what will be sent, submit it as a packet, and send that.",
                    "It opens with the same six words; there is nothing to tell again.",
                ),
            ),
            ONLY_YOU_READ,
        ),
        Part.WRITE: (
            GuidanceSection(
                "Why alone",
                "Whoever reads another view first is moved by it without noticing. So everybody "
                "writes before they hear the others, and the chair seals their own view first.",
            ),
            GuidanceSection(
                "What good looks like",
                "A sentence or two on each objective: what you saw or read, and what it shows.",
            ),
            GuidanceSection(
                "Ask yourself",
                bullets=(
                    "What do I know from my own eyes, and what have I only heard?",
                    "What was outside the chief executive's control?",
                    "What could change my mind?",
                ),
            ),
            ONLY_YOU_READ,
        ),
        Part.SEND: on_submitting("Empty answers and what answers no question stay here."),
        Part.REFLECTION: (
            GuidanceSection(
                "What this page is for",
                "What the chief executive submitted, word for word. It is confidential: do not "
                "pass it on or copy it.",
            ),
        ),
        Part.OBJECTIVES: (
            GuidanceSection(
                "What this page is for",
                "The objectives as they were agreed, with their measures and dates, so that you "
                "need not look for them.",
            ),
        ),
    }
)


def guest_guidance(guest: Guest, page: str) -> GuidanceState:
    """The guidance for that page; the adviser's own where advice is written."""
    name, number = parted(page)
    if name == Part.WRITE and isinstance(task_at(guest, number), AdviceTask):
        return GuidanceState(sections=_ADVISING)
    return GuidanceState(sections=_PLACES.get(name, ()))
