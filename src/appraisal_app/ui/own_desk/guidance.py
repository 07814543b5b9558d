"""The guidance beside the desk's pages."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.domain.process import Guidance
from appraisal_app.ui.destinations import HOME
from appraisal_app.ui.kept_pages.guidance import ONLY_YOU_READ, on_submitting
from appraisal_app.ui.own_desk.keys import NOTES, PAST, READ, Part, parted
from appraisal_app.ui.shell.state import GuidanceSection, GuidanceState

_PLACES: Mapping[str, tuple[GuidanceSection, ...]] = MappingProxyType(
    {
        HOME: (
            GuidanceSection(
                "How it goes",
                bullets=(
                    "The chair sends you a sealed request and tells you its six words.",
                    "You write over days or weeks. Everything is saved as you type.",
                    "You look at what the panel will see, submit it as a packet, and send that.",
                    "Later you keep the statement here, and draft what you say to it.",
                ),
            ),
            ONLY_YOU_READ,
        ),
        Part.SHARE: on_submitting("Notes, earlier drafts and what answers no question stay here."),
        Part.OBJECTIVES: (
            GuidanceSection(
                "What this page is for",
                "The objectives as they were agreed, with their measures and dates, so that you "
                "need not look for them. A new request brings them up to date.",
            ),
            ONLY_YOU_READ,
        ),
        Part.STATEMENT: (
            GuidanceSection(
                "What this page is for",
                "Read the statement that the chair sent you, see who signed it, and say what you "
                "think of it: it goes in word for word. Later sign it, or say why not.",
            ),
            GuidanceSection(
                "Ask yourself",
                bullets=(
                    "Is there anything in it that was not talked about before?",
                    "What do I agree with, and what not?",
                    "What of it should the next reader know?",
                ),
            ),
            ONLY_YOU_READ,
        ),
        READ: (
            GuidanceSection(
                "What you can do",
                bullets=(
                    "Read it here, page by page. Nothing leaves this file.",
                    "Go back to say what you think of it.",
                    "Save it as a PDF, or print it. Whoever finds that can read it.",
                ),
            ),
            ONLY_YOU_READ,
        ),
        NOTES: (
            GuidanceSection(
                "What this page is for",
                "Thoughts through the year, for yourself. They are in no preview, no submission "
                "and no document.",
            ),
            ONLY_YOU_READ,
        ),
        PAST: (
            GuidanceSection(
                "What this page is for",
                "Every edition that you submitted, as it was. Nothing in it can change.",
            ),
        ),
    }
)


def desk_guidance(on_writing: Guidance | None, page: str) -> GuidanceState:
    """The guidance for that page; the reflection's own where it is written."""
    name, _ = parted(page)
    if name == Part.WRITE and on_writing is not None:
        return GuidanceState(
            sections=(*_of_the_reflection(on_writing), ONLY_YOU_READ), source=on_writing.source
        )
    return GuidanceState(sections=_PLACES.get(name, ()))


def _of_the_reflection(words: Guidance) -> tuple[GuidanceSection, ...]:
    found = (
        GuidanceSection("Why this step", words.why),
        GuidanceSection("What good looks like", words.good),
        GuidanceSection("Ask yourself", bullets=words.ask),
        GuidanceSection("Common faults", bullets=words.faults),
    )
    return tuple(each for each in found if each.text or each.bullets)
