"""Who sees what, as a table in words, and what this trust wants otherwise."""

from __future__ import annotations

from typing import Any

from appraisal_app.application.documents.sight_words import ARTEFACTS, READERS, SIGHTS
from appraisal_app.application.documents.sights import SightRow, sight_rows
from appraisal_app.domain.confidentiality import (
    FIXED,
    Artefact,
    Confidentiality,
    Reader,
    Sight,
    SightChoice,
)
from appraisal_app.domain.phrases import capital, phrased
from appraisal_app.ui.forms.blocks import (
    Block,
    Card,
    Heading,
    Note,
    NoteKind,
    Option,
    TableBlock,
)
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.fields import Ask, Listing, cards, long_text, select
from appraisal_app.ui.stages.places import At

_ARTEFACTS = tuple(
    Option(each.value, capital(ARTEFACTS[each])) for each in Artefact if each not in FIXED
)
_READERS = tuple(Option(each.value, capital(READERS[each])) for each in Reader)
_SIGHTS = tuple(Option(each.value, capital(SIGHTS[each])) for each in Sight)


def table_blocks(at: At[Confidentiality]) -> tuple[Block, ...]:
    """The table as it holds in this review, and the choices that change it."""
    choices = Ask(
        "What does your trust want otherwise?",
        "Each change with its reason. What is nobody's business here cannot be opened up: drafts "
        "of the chief executive and raw answers are never in this file.",
        who.INVOLVED,
    )
    listing = Listing(
        card=_card,
        make=lambda _, new: SightChoice(
            id=new, artefact=Artefact.STATEMENT, reader=Reader.TRUSTEES, sight=Sight.SUMMARY
        ),
        add_label="Change a line of the table",
        empty_text="Nothing is changed: the table holds as it stands.",
    )
    headers = ("What", "Who sees all of it", "Who sees part of it")
    return (
        Heading("heading.table", "Who sees what"),
        TableBlock("table.sight", headers, tuple(_row(each) for each in sight_rows(at.value))),
        Note("note.rest", "Whoever is not named in a line does not see it.", kind=NoteKind.QUIET),
        cards(at, "choices", choices, listing),
    )


def _row(row: SightRow) -> tuple[str, str, str]:
    return (capital(row.artefact), row.full, row.partly)


def _card(at: At[Any]) -> Card:
    made: SightChoice = at.value
    reader = capital(READERS[made.reader])
    return Card(
        made.id,
        phrased("{reader}: {artefacts}", reader=reader, artefacts=ARTEFACTS[made.artefact]),
        summary=capital(SIGHTS[made.sight]),
        blocks=(
            select(at, "artefact", Ask("What"), _ARTEFACTS, Artefact),
            select(at, "reader", Ask("Who"), _READERS, Reader),
            select(at, "sight", Ask("Sees"), _SIGHTS, Sight),
            long_text(at, "reason", Ask("Why?", "It is printed with the table."), limit=400),
        ),
        removable=True,
        remove_label="Go back to the table here",
    )
