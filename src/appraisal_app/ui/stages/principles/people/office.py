"""The office of a person; the tick for trustees follows it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from appraisal_app.domain.gates.process import SERVING
from appraisal_app.domain.people import Office, Person
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import SelectField
from appraisal_app.ui.stages.fields import Ask, select
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import OFFICES

_OF_TRUSTEES = (Office.CHAIR, Office.VICE_CHAIR, Office.TRUSTEE, Office.STAFF_TRUSTEE)


def office_field(at: At[Any], ask: Ask) -> SelectField:
    """Which office; choosing another one ticks or unticks the trustee where it tells."""
    field = select(at, "display_role", ask, OFFICES, Office)
    write = field.write

    def with_trustee(record: Record, answer: str) -> Record:
        if write is None:
            return record
        before: Person | None = at.place.read(record)
        after: Record = write(record, answer)
        person: Person | None = at.place.read(after)
        if before is None or person is None or before.display_role is person.display_role:
            return after
        return at.place.changed(after, "is_trustee", _is_trustee(before, person.display_role))

    return replace(field, write=with_trustee)


def _is_trustee(person: Person, office: Office) -> bool:
    """Whether somebody who takes that office is one; where it does not tell, it stays as ticked."""
    if office in _OF_TRUSTEES:
        return True
    left_board = person.display_role in _OF_TRUSTEES or office in SERVING
    return person.is_trustee and not left_board
