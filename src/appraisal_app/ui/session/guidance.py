"""The guidance beside a page."""

from __future__ import annotations

from appraisal_app.domain.process import Guidance
from appraisal_app.domain.record import Record
from appraisal_app.ui.destinations import DOCUMENTS, HOME
from appraisal_app.ui.shell.state import GuidanceSection, GuidanceState

_PLACES = {
    HOME: (
        GuidanceSection(
            "What this page tells you",
            "What is due next, who has to act, and whether the file is safe.",
        ),
        GuidanceSection(
            "How the review goes",
            bullets=(
                "Work down the list on the left. You can come back until the draft is released.",
                "A tick means that nothing is missing on that step.",
                "Nothing needs to be saved by hand.",
            ),
        ),
        GuidanceSection(
            "Who can read this file",
            "Whoever can open it can read all of it. The role at the top right says who is at the "
            "keyboard, for the record; it hides nothing.",
        ),
    ),
    DOCUMENTS: (
        GuidanceSection(
            "What this page is for",
            "Look at each paper as its reader will see it, before you export it or make a copy of "
            "several for one reader.",
        ),
        GuidanceSection(
            "Good to know",
            bullets=(
                "A paper that is held back says what is missing, with a link to it.",
                "A signed statement is exported exactly as it was signed.",
                "The open minutes extract holds offices, not names, and no figures.",
            ),
        ),
        GuidanceSection(
            "A copy for one reader",
            bullets=(
                "It holds the papers that this reader may have, and can only be read.",
                "A file has a passphrase of its own; a packet is opened with six words.",
                "Tell passphrase or words on the telephone, never in the same e-mail.",
                "It stays as it is when the review goes on. Make a new one then.",
            ),
        ),
    ),
}


def guidance(record: Record | None, page: str) -> GuidanceState:
    """The guidance for that page; empty where there is none."""
    if record is None:
        return GuidanceState()
    step = record.cycle.process.page(page)
    if step is not None:
        sections = _sections(step.guidance)
        return GuidanceState(sections=sections, source=step.guidance.source)
    return GuidanceState(sections=_PLACES.get(page, ()))


def _sections(words: Guidance) -> tuple[GuidanceSection, ...]:
    found = (
        GuidanceSection("Why this step", words.why),
        GuidanceSection("What good looks like", words.good),
        GuidanceSection("Ask yourself", bullets=words.ask),
        GuidanceSection("Common faults", bullets=words.faults),
    )
    return tuple(each for each in found if each.text or each.bullets)
