"""The advice to read, once nothing in it can be changed."""

from __future__ import annotations

from appraisal_app.domain.advice import Advice
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.phrases import phrased, small
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Block, Heading, Note, NoteKind
from appraisal_app.ui.stages.process.reflection.reading import edition_name
from appraisal_app.ui.stages.reading_only import told
from appraisal_app.ui.stages.wording import titled

NOTHING = "No advice was written down."


def _how(advice: Advice) -> str:
    if not advice.edition:
        return ""
    return phrased(
        "In the adviser's own packet, {edition}", edition=small(edition_name(advice.edition))
    )


def advice_to_read(record: Record) -> tuple[Block, ...]:
    """What the adviser said, and the days."""
    advice = record.advice
    days = (
        ("It arrived on", long_day(advice.received_on)),
        ("How it came", _how(advice)),
        ("To the chief executive", long_day(advice.sent_to_ceo_on)),
        ("To the panel", long_day(advice.sent_to_panel_on)),
    )
    objectives = tuple(
        (phrased("{no}. {title}", no=no, title=titled(each.title)), advice.on(each.id).view)
        for no, each in enumerate(record.objectives.standing, start=1)
    )
    year = (
        ("The year as a whole", advice.overall),
        ("The next objectives", advice.next_focus),
        ("Development", advice.development),
    )
    answers = told("answers", (*objectives, *year))
    return (
        *told("days", days),
        Heading("heading.answers", "What the adviser said"),
        *(answers or (Note("answers", NOTHING, kind=NoteKind.QUIET),)),
    )
