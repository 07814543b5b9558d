"""Schools by name, wherever only their ids are kept."""

from __future__ import annotations

from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Option
from appraisal_app.ui.stages.wording import opening

WHOLE_TRUST = "The whole trust"
GONE = "A school that was removed from the profile"


def school_name(record: Record, school_id: str) -> str:
    """The name of the school with that id; "" stands for the whole trust."""
    if not school_id:
        return WHOLE_TRUST
    school = record.profile.school(school_id)
    return GONE if school is None else opening(school.name, "School without a name")


def school_options(record: Record, *kept: str) -> tuple[Option, ...]:
    """Every school that has not left, and those among `kept` that have."""
    shown = [each for each in record.profile.schools if each.left_on is None or each.id in kept]
    return tuple(Option(each.id, school_name(record, each.id)) for each in shown)
