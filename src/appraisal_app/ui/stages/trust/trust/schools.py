"""The schools of the trust as cards, typed or read from a file."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.trust_profile import School, TrustProfile
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Card,
    Field,
    Heading,
    Option,
    PageAction,
)
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.fields import Ask, Listing, cards, day, select, text
from appraisal_app.ui.stages.number_fields import whole_number
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import opening

READ = "schools.read"
_OTHER = "Other"
_PHASES = (
    *("Nursery", "Primary", "Middle deemed primary", "Middle deemed secondary", "Secondary"),
    *("All-through", "16 plus", "Special", "Alternative provision"),
)
_OPTIONS = (
    Option("", "Not entered"),
    *(Option(each, each) for each in _PHASES),
    Option(_OTHER, "Something else"),
)
_URN = re.compile(r"[1-9][0-9]{5}", re.ASCII)
_MOST_PUPILS = 99_999


def school_blocks(at: At[TrustProfile]) -> tuple[Block, ...]:
    """A button that reads schools from a file, and the list of them."""
    reading = PageAction(
        READ,
        "Read schools from a CSV file…",
        hint="The government's school register offers one. You see what would change before "
        "anything does.",
    )
    ask = Ask(
        "Schools",
        "A school that leaves stays in the list with the day it left, so that its figures keep "
        "their name.",
        who.INVOLVED,
    )
    listing = Listing(
        card=_card,
        make=lambda _, new: School(id=new),
        add_label="Add a school",
        empty_text="No schools are entered yet. Add them one by one, or read them all from a file.",
    )
    return (
        Heading("heading.schools", "Schools"),
        ActionBlock("schools.actions", (reading,)),
        cards(at, "schools", ask, listing),
    )


def name_of_school(school: School) -> str:
    """Its name, or words for one that is still missing."""
    return opening(school.name, "School without a name")


def _card(at: At[Any]) -> Card:
    school: School = at.value
    return Card(
        school.id,
        name_of_school(school),
        summary=_summary(school),
        blocks=(
            text(at, "name", Ask("Name")),
            text(at, "urn", _urn(at), limit=12),
            *_phase(at),
            whole_number(
                at,
                "pupils",
                Ask("Pupils on roll"),
                page=StepKind.TRUST,
                most=_MOST_PUPILS,
            ),
            text(at, "local_authority", Ask("Local authority")),
            *_days(at),
        ),
        removable=True,
        remove_label="Remove this school",
    )


def _summary(school: School) -> str:
    pupils = (
        phrased("{pupils} pupils", pupils=f"{school.pupils:,}") if school.pupils is not None else ""
    )
    left = phrased("left {left_on}", left_on=long_day(school.left_on)) if school.left_on else ""
    urn = phrased("URN {urn}", urn=school.urn) if school.urn else ""
    parts = (left, school.phase, pupils, school.local_authority, urn)
    return strung(" · ", (each for each in parts if each))


def _urn(at: At[Any]) -> Ask:
    school: School = at.value
    written = school.urn.strip()
    twin = next(
        (
            s
            for s in at.record.profile.schools
            if s.id != school.id and written and s.urn == written
        ),
        None,
    )
    advice: tuple[str, ...] = ()
    if written and not _URN.fullmatch(written):
        advice = ("A URN has six digits.",)
    elif twin is not None:
        advice = (
            phrased(
                "“{twin}” has the same URN. Is this school entered twice?",
                twin=name_of_school(twin),
            ),
        )
    return Ask("URN", "The register's number for the school, if you know it.", advice=advice)


def _days(at: At[Any]) -> tuple[Field, ...]:
    school: School = at.value
    is_backwards = (
        school.joined_on is not None
        and school.left_on is not None
        and school.left_on < school.joined_on
    )
    left = Ask(
        "Left the trust",
        "Only for a school that has gone.",
        error="A school cannot leave before it joined." if is_backwards else "",
    )
    return (day(at, "joined_on", Ask("Joined the trust")), day(at, "left_on", left))


def _phase(at: At[Any]) -> tuple[Field, ...]:
    """One of the usual phases, or else a phase in one's own words."""
    phase: str = at.value.phase
    is_other = bool(phase) and phase not in _PHASES
    chosen = select(at, "phase", Ask("Phase"), _OPTIONS)
    chosen = replace(chosen, value=_OTHER if is_other else phase, write=_phase_writer(at))
    return (chosen, _own_phase(at)) if is_other else (chosen,)


def _phase_writer(at: At[Any]) -> Callable[[Record, Any], Record]:
    place = at.place

    def write(record: Record, answer: str) -> Record:
        school: School | None = place.read(record)
        if school is None or answer not in {each.value for each in _OPTIONS}:
            return record
        stays = answer == _OTHER and bool(school.phase) and school.phase not in _PHASES
        return record if stays else place.changed(record, "phase", answer)

    return write


def _own_phase(at: At[Any]) -> Field:
    place = at.place
    field = text(at, "phase", Ask("What kind of school is it?"), limit=60)

    def write(record: Record, answer: str) -> Record:
        return place.changed(record, "phase", answer or _OTHER)

    value = "" if at.value.phase == _OTHER else field.value
    return replace(field, key=place.key_of("own_phase"), value=value, write=write)
