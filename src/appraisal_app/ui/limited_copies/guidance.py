"""The guidance beside the papers."""

from __future__ import annotations

from appraisal_app.ui.limited_copies.keys import PAPER
from appraisal_app.ui.shell.state import GuidanceSection, GuidanceState

_HOME = (
    GuidanceSection(
        "What this file is",
        "Papers that the board gave to one reader. They are the finished PDFs, byte for byte, and "
        "nothing else of the board's record is in the file.",
    ),
    GuidanceSection(
        "The next papers",
        "They come as a sealed packet with six words told on the telephone. Open it here, and "
        "they stand beside those that are here already.",
    ),
    GuidanceSection(
        "When you need it no longer",
        "Delete the file, and what you saved or printed from it. The board keeps the originals "
        "for as long as it has to.",
    ),
)
_PAPER = (
    GuidanceSection(
        "What you can do",
        bullets=(
            "Read it here, page by page.",
            "Save it as a PDF, or print it. Whoever finds that can read it.",
            "See who signed the statement, and whether it is unchanged.",
        ),
    ),
    GuidanceSection(
        "It does not change",
        "A copy shows how things stood on its day. When the paper changes, ask the clerk or the "
        "chair for a new copy.",
    ),
)


def copies_guidance(page: str) -> GuidanceState:
    """What helps on that page."""
    return GuidanceState(sections=_PAPER if page.startswith(PAPER) else _HOME)
