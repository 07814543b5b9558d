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
from appraisal_app.domain.trust_profile import School
from appraisal_app.ui.stages.trust.row_problems import few

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
_MOST = 10


def schools(number: int) -> str:
    """Such as "one school" or "8 schools"."""
    return "one school" if number == 1 else f"{number:,} schools"


def told(changes: SchoolChanges, reading: SchoolReading, *, can_miss: bool) -> str:
    """Added, changed field by field, missing, and what else is worth a look."""
    parts = [
        *_group("New", [_new(each) for each in changes.added]),
        *_group("Changed", [_changed(each) for each in changes.changed]),
        *_group("Not in the file", _names(changes.missing) if can_miss else []),
        *_group(
            "In the file although the profile says they have left",
            _names(changes.left_but_listed),
        ),
        *_group("Left out because the file says they are closed", _closed(reading)),
    ]
    same = len(changes.unchanged)
    if same:
        stays = "stays as it is" if same == 1 else "stay as they are"
        parts.append(f"{schools(same).capitalize()} {stays}.")
    return "\n\n".join(parts)


def _group(heading: str, lines: list[str]) -> tuple[str, ...]:
    if not lines:
        return ()
    return ("\n".join((f"{heading}:", *(f"- {each}" for each in few(lines, _MOST)))),)


def _new(read: ReadSchool) -> str:
    pupils = f"{read.pupils:,} pupils" if read.pupils is not None else ""
    about = ", ".join(each for each in (read.phase, pupils) if each)
    return f"{read.name} ({about})" if about else read.name


def _changed(changed: Changed) -> str:
    said = (
        f"{_FIELDS[each.field]} {_value(each.before)} becomes {_value(each.after)}"
        for each in changed.differences
    )
    return f"{changed.school.name}: {', '.join(said)}"


def _value(value: SchoolValue) -> str:
    if value is None or value == "":
        return "(nothing)"
    if isinstance(value, date):
        return long_day(value)
    return f"{value:,}" if isinstance(value, int) else f"“{value}”"


def _names(found: tuple[School, ...]) -> list[str]:
    return [each.name for each in found]


def _closed(reading: SchoolReading) -> list[str]:
    return [each.name for each in reading.closed]
