"""What the panel has judged this year, to read beside the statement; nothing is written for it."""

from __future__ import annotations

from appraisal_app.domain.objectives import Objective
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Block, Card, Heading, ListField, Note, NoteKind
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.wording import titled

_NONE_YET = "No judgement is made yet. What you write here should rest on the judgements."
_NOT_JUDGED = "No judgement"
_NO_REASONS = "No reasons are written yet."


def this_year(record: Record) -> tuple[Block, ...]:
    """Each objective with its judgement in words and the reasons, to read only."""
    standing = record.objectives.standing
    judged = any(record.judgements.on(each.id).panel_rating for each in standing)
    heading = Heading("heading.year", "From this year")
    if not judged:
        return (heading, Note("note.none_judged", _NONE_YET, kind=NoteKind.QUIET))
    cards = tuple(_card(record, no, each) for no, each in enumerate(standing, start=1))
    return (
        heading,
        ListField(
            "this_year",
            "What you have judged",
            hint="To read while you write. A statement is written by people; nothing is copied.",
            who=who.DRAFT,
            read_only=True,
            items=cards,
        ),
    )


def _card(record: Record, no: int, objective: Objective) -> Card:
    judgement = record.judgements.on(objective.id)
    words = record.cycle.scale.label(judgement.panel_rating) or _NOT_JUDGED
    reasons = judgement.reasons.strip() or _NO_REASONS
    return Card(
        f"year.{objective.id}",
        phrased("{no}. {title}", no=no, title=titled(objective.title)),
        summary=words,
        blocks=(Note(f"this_year.{objective.id}.reasons", reasons, kind=NoteKind.QUIET),),
    )
