"""Beginning a process of one's own, and going back to the usual one."""

from __future__ import annotations

from dataclasses import replace

from appraisal_app.domain.design import Design
from appraisal_app.domain.record import Record
from appraisal_app.ui.stages.content import NewId, PageEdit

BEGIN, GIVE_UP = "begin_design", "give_up_design"


def _begun(record: Record, _: NewId) -> Record:
    """The design starts as a copy of what this review uses."""
    cycle = record.cycle
    design = replace(
        record.design, process=cycle.process, frameworks=cycle.frameworks, scale=cycle.scale
    )
    return replace(record, design=design)


def _given_up(record: Record, _: NewId) -> Record:
    return replace(record, design=Design(id=record.design.id))


BEGINNING = PageEdit(label="beginning a process of our own", change=_begun)
GIVING_UP = PageEdit(label="going back to the usual process", change=_given_up)
