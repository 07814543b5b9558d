"""Columns by what people call them: the register's names and the words of everyday lists."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from appraisal_app.application.importing.names import folded


class SchoolColumn(StrEnum):
    """What is read of a school."""

    URN = "urn"
    NAME = "name"
    PHASE = "phase"
    PUPILS = "pupils"
    TRUST = "trust"
    LOCAL_AUTHORITY = "local_authority"
    STATUS = "status"
    OPENED = "opened"
    JOINED = "joined"
    LEFT = "left"


class FigureColumn(StrEnum):
    """What is read of a figure."""

    URN = "urn"
    SCHOOL = "school"
    MEASURE = "measure"
    PERIOD = "period"
    VALUE = "value"
    UNIT = "unit"
    SOURCE = "source"


_URN = ("urn", "schoolurn", "establishmenturn", "urnnumber", "uniquereferencenumber")
_SCHOOL = (
    *("establishmentname", "schoolname", "school", "nameofschool", "schoolcollegename"),
    *("academyname", "academy", "establishment", "schools", "name"),
)

SCHOOL_HEADINGS: Mapping[SchoolColumn, tuple[str, ...]] = {
    SchoolColumn.URN: _URN,
    SchoolColumn.NAME: _SCHOOL,
    SchoolColumn.PHASE: (
        *("phaseofeducationname", "phaseofeducation", "phase", "schoolphase", "educationphase"),
    ),
    SchoolColumn.PUPILS: (
        *("numberofpupils", "pupils", "pupilnumbers", "noofpupils", "pupilsonroll"),
        *("numberonroll", "noonroll", "nor", "roll", "onroll", "pupilcount", "totalpupils"),
        *("numberofstudents", "students"),
    ),
    SchoolColumn.TRUST: (
        *("trustsname", "academytrustortrust", "trustname", "nameoftrust", "trust"),
        *("academytrust", "multiacademytrust", "mat", "groupname"),
    ),
    SchoolColumn.LOCAL_AUTHORITY: (
        *("laname", "localauthorityname", "localauthority", "la", "lea", "authority"),
    ),
    SchoolColumn.STATUS: ("establishmentstatusname", "establishmentstatus", "status"),
    SchoolColumn.OPENED: ("opendate", "dateopened", "openeddate", "openedon", "opened"),
    SchoolColumn.JOINED: (
        *("joineddate", "datejoined", "joined", "joinedon", "joinedtrust", "datejoinedtrust"),
        *("joinedthetrust", "joiningdate"),
    ),
    SchoolColumn.LEFT: (
        *("leftdate", "dateleft", "left", "lefton", "lefttrust", "datelefttrust"),
        *("leftthetrust", "leavingdate"),
    ),
}
"""In each line the surest name first: it wins when a file has several of them."""

FIGURE_HEADINGS: Mapping[FigureColumn, tuple[str, ...]] = {
    FigureColumn.URN: _URN,
    FigureColumn.SCHOOL: _SCHOOL,
    FigureColumn.MEASURE: ("measure", "measurename", "indicator", "metric", "figure"),
    FigureColumn.PERIOD: (
        *("period", "timeperiod", "academicyear", "schoolyear", "financialyear", "year"),
        *("date", "when"),
    ),
    FigureColumn.VALUE: ("value", "result", "amount"),
    FigureColumn.UNIT: ("unit", "units"),
    FigureColumn.SOURCE: ("source", "datasource", "sourceofdata", "wherefrom"),
}


def heading_key(heading: str) -> str:
    """Letters and digits alone, so that "No. of pupils" and "no_of_pupils" are one."""
    return folded(heading).replace(" ", "")
