"""Columns that show that a file has a row for each pupil or other person."""

from __future__ import annotations

import re

from appraisal_app.application.importing.headings import heading_key
from appraisal_app.application.importing.names import folded, tidy

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_TELLING = frozenset({"upn", "uln", "dob", "forename", "forenames", "surname", "surnames"})
_KEYS = frozenset(
    {
        *("uniquepupilnumber", "uniquelearnernumber", "pupilname", "pupilsname", "studentname"),
        *("learnername", "childname", "childsname", "nameofpupil", "nameofchild", "pupilid"),
        *("studentid", "learnerid", "firstname", "firstnames", "lastname", "familyname"),
        *("givenname", "givennames", "middlename", "middlenames", "birthdate", "dateofbirth"),
        *("candidatename", "candidatenumber", "reggroup", "registrationgroup", "tutorgroup"),
    }
)
_STAFF = frozenset({"head", "headteacher", "principal", "chair", "contact"})


def people_columns(headings: tuple[str, ...]) -> tuple[str, ...]:
    """The headings that speak of single people; the register's head teachers do not count."""
    return tuple(tidy(each) for each in headings if _tells(each))


def _tells(heading: str) -> bool:
    words = set(folded(_CAMEL.sub(" ", heading)).split())
    if words & _STAFF:
        return False
    key = heading_key(heading)
    return bool(words & _TELLING) or key in _KEYS or "dateofbirth" in key
