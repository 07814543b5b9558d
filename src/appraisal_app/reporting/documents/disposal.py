"""D19, disposal certificate, as pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from appraisal_app.application.documents.words import NO_ANSWER, day
from appraisal_app.reporting.documents.opening import boxes, dated, open_with, record_named
from appraisal_app.reporting.documents.sentences import capital
from appraisal_app.reporting.style import Role
from appraisal_app.reporting.tagged.grids import Column, Grid
from appraisal_app.reporting.tagged.story import Story

if TYPE_CHECKING:
    from appraisal_app.application.documents.disposal.content import (
        CertifiedDisposal,
        DisposalContent,
    )
    from appraisal_app.reporting.tagged.press import Press

_LINES = (Column(heading="Item", share=32), Column(heading="Entry", share=72))
_EARLIER = (
    Column(heading="What", share=52),
    Column(heading="How", share=28),
    Column(heading="On", share=24),
)
_NOTHING_OF_IT = "This certificate says nothing of what was in it, and no copy was kept with it."
_STILL_HERE = (
    "The file from which this was printed still holds the review. What went is what stands above."
)
_BACKUPS = (
    "What was deleted from a file stays in its backups until newer ones have taken their place, "
    "and in copies elsewhere until somebody deletes them."
)


def disposal_story(content: DisposalContent, press: Press) -> Story:
    """What is certified, then those before it, then the signatures."""
    story = Story(press)
    open_with(story, content.cover, content.mark)
    if content.disposal is None:
        story.paragraph("Nothing has been disposed of yet.", Role.MUTED)
    else:
        _certified(story, content.disposal)
    if content.signatures:
        _signatures(story, content)
    if content.earlier:
        with story.section():
            story.heading(2, "Certified before")
            rows = tuple(
                (each.what or NO_ANSWER, capital(each.method), dated(each.done_on))
                for each in content.earlier
            )
            story.table(Grid(columns=_EARLIER, rows=rows, summary="Earlier disposals"))
    return story


def _certified(story: Story, disposal: CertifiedDisposal) -> None:
    with story.section():
        story.heading(2, "What was disposed of")
        rows = (
            *((("Certificate", str(disposal.number)),) * bool(disposal.number)),
            ("Kind", capital(disposal.kind)),
            ("What", disposal.what or NO_ANSWER),
            ("From the time", disposal.period or NO_ANSWER),
            ("Retention period that was over", disposal.kept_for or NO_ANSWER),
            ("Due from", dated(disposal.due_on)),
            *(
                (("Done before that, because", disposal.early_reason),)
                * bool(disposal.early_reason)
            ),
        )
        story.table(Grid(columns=_LINES, rows=rows, summary="What was disposed of"))
    with story.section():
        story.heading(2, "Who decided, and what was done")
        told = (
            ("Authorised by", capital(disposal.authorised_by) or NO_ANSWER),
            ("On", dated(disposal.authorised_on)),
            ("Authority", disposal.authority or NO_ANSWER),
            ("Method", capital(disposal.method)),
            ("Carried out on", dated(disposal.done_on)),
            ("Carried out by", capital(disposal.done_by) or NO_ANSWER),
            ("Witnessed by", capital(disposal.witness) or "nobody"),
            *((("Remark", disposal.remark),) * bool(disposal.remark)),
        )
        story.table(Grid(columns=_LINES, rows=told, summary="Decision and act"))
        story.paragraph(_NOTHING_OF_IT, Role.NOTE)
        if disposal.still_here:
            story.paragraph(_STILL_HERE, Role.NOTE)
        if disposal.was_deleted:
            story.paragraph(_BACKUPS, Role.NOTE)


def _signatures(story: Story, content: DisposalContent) -> None:
    with story.together(), story.section():
        story.heading(2, "Signatures")
        story.paragraph(
            f"What stands above was done as it is written. {record_named(content.mark)}, "
            f"{day(content.mark.at.date())}.",
            Role.NOTE,
            leads=True,
        )
        story.signatures(boxes(content.signatures))
