"""What reading schools from a file would change, in words for a question."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from appraisal_app.application.importing.school_changes import (
    Changed,
    SchoolChanges,
    SchoolValue,
)
from appraisal_app.application.importing.schools import ReadSchool, SchoolReading
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.phrases import phrased, phrased_by, strung
from appraisal_app.domain.trust_profile import School
from appraisal_app.ui.stages.trust.changes_listed import group, staying

NOTHING = "Nothing has changed: the profile has everything that the file says."
_FIELDS: Mapping[str, str] = MappingProxyType(
    {
        "name": "name",
        "urn": "URN",
        "phase": "phase",
        "pupils": "pupils",
        "local_authority": "local authority",
        "joined_on": "joined",
        "left_on": "left",
    }
)


def schools(number: int) -> str:
    """Such as "one school" or "8 schools"."""
    return "one school" if number == 1 else phrased("{number} schools", number=f"{number:,}")


def told(changes: SchoolChanges, reading: SchoolReading, *, can_miss: bool) -> str:
    """Added, changed field by field, missing, and what else is worth a look."""
    same = len(changes.unchanged)
    parts = [
        *group("New", [_new(each) for each in changes.added]),
        *group("Changed", [_changed(each) for each in changes.changed]),
        *group("Not in the file", _names(changes.missing) if can_miss else []),
        *group(
            "In the file although the profile says they have left",
            _names(changes.left_but_listed),
        ),
        *group("Left out because the file says they are closed", _closed(reading)),
        *staying(same, schools(same)),
    ]
    return strung("\n\n", parts)


def pupils_told(number: int) -> str:
    """Such as "1 pupil" or "1,204 pupils"."""
    return phrased_by(number, "{pupils} pupil", "{pupils} pupils", pupils=f"{number:,}")


def _new(read: ReadSchool) -> str:
    pupils = pupils_told(read.pupils) if read.pupils is not None else ""
    about = strung(", ", (each for each in (read.phase, pupils) if each))
    return phrased("{name} ({about})", name=read.name, about=about) if about else read.name


def _changed(changed: Changed) -> str:
    said = (
        phrased(
            "{fields} {before} becomes {after}",
            fields=_FIELDS[each.field],
            before=_value(each.before),
            after=_value(each.after),
        )
        for each in changed.differences
    )
    return phrased("{name}: {said}", name=changed.school.name, said=strung(", ", said))


def _value(value: SchoolValue) -> str:
    if value is None or value == "":
        return "(nothing)"
    if isinstance(value, date):
        return long_day(value)
    return f"{value:,}" if isinstance(value, int) else phrased("“{value}”", value=value)


def _names(found: tuple[School, ...]) -> list[str]:
    return [each.name for each in found]


def _closed(reading: SchoolReading) -> list[str]:
    return [each.name for each in reading.closed]
