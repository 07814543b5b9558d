"""The guidance that stands beside the pages of more than one kind of own file."""

from __future__ import annotations

from appraisal_app.ui.shell.state import GuidanceSection

ONLY_YOU_READ = GuidanceSection(
    "Who can read this",
    "Nobody but you, as long as nobody else has this file and its passphrase. The board's file "
    "holds nothing of it until you submit, and then the submitted words only.",
)


def on_submitting(stays: str) -> tuple[GuidanceSection, ...]:
    """What submitting does; `stays` is the sentence on what is not sent."""
    return (
        GuidanceSection(
            "What submitting does",
            "It freezes these words as one edition and seals them into a packet for the chair. "
            "Nothing is sent: you send the file. It opens with the words that the chair told "
            "you, so there is nothing to tell again.",
        ),
        GuidanceSection(
            "Good to know",
            bullets=(
                "The sign is this computer's. The chair sees the same one.",
                "You can take it back, change it and submit it as the next edition.",
                "If you do, tell the chair, who may have the earlier one already.",
                stays,
            ),
        ),
    )
