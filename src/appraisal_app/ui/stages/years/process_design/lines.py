"""Several short texts in one box, one a line."""

from __future__ import annotations

from typing import Any

from appraisal_app.domain.phrases import strung
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import TextField
from appraisal_app.ui.stages.fields import Ask
from appraisal_app.ui.stages.places import At


def lines(at: At[Any], name: str, ask: Ask, *, limit: int) -> TextField:
    """A tuple of texts; an empty line at the end is kept while one types."""
    place = at.place
    value: tuple[str, ...] = at.attribute(name)

    def write(record: Record, answer: str) -> Record:
        return place.changed(record, name, tuple(answer.split("\n")) if answer else ())

    return TextField(
        place.key_of(name),
        ask.label,
        hint=ask.hint,
        who=ask.who,
        value=strung("\n", value),
        limit=limit,
        multiline=True,
        write=write,
    )
