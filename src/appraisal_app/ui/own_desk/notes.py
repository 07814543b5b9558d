"""Notes that never leave the desk."""

from __future__ import annotations

from dataclasses import replace

from appraisal_app.application.only_to_read import only_to_read
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.own_desk import OwnNote
from appraisal_app.ui.forms.blocks import Card, PageState
from appraisal_app.ui.own_desk.content import DeskContext, DeskPage
from appraisal_app.ui.own_desk.frame import ONLY_YOU
from appraisal_app.ui.own_desk.keys import NOTES, TITLES
from appraisal_app.ui.own_desk.places import desk_at
from appraisal_app.ui.stages.fields import Ask, Listing, cards, day, long_text, text
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.tree import closed
from appraisal_app.ui.stages.wording import opening

_LONG = 20_000
_LINE = 120


def page(context: DeskContext) -> DeskPage:
    """The notes, the one that was written last at the end."""
    today = context.today
    field = cards(
        desk_at(context.desk),
        "notes",
        Ask("Notes", "What you want to remember when you write about the year.", ONLY_YOU),
        Listing(
            card=_note,
            make=lambda _, new: OwnNote(id=new, written_on=today),
            add_label="Add a note",
            empty_text="No note yet. A sentence after a hard week helps in autumn.",
        ),
    )
    blocks = (replace(field, label="Notes"),)
    return DeskPage(
        state=PageState(
            step=NOTES,
            title=TITLES[NOTES],
            purpose="For you alone. Nothing of it is ever submitted, printed or handed on.",
            lock=only_to_read(context.access),
            blocks=closed(blocks) if context.read_only else blocks,
        )
    )


def _note(at: At[OwnNote]) -> Card:
    note = at.value
    return Card(
        note.id,
        note.title.strip() or opening(note.text, "A note without a title"),
        summary=long_day(note.written_on),
        blocks=(
            text(at, "title", Ask("What is it about?"), limit=_LINE),
            day(at, "written_on", Ask("When was it?")),
            long_text(at, "text", Ask("The note"), limit=_LONG),
        ),
        removable=True,
        remove_label="Remove this note",
    )
