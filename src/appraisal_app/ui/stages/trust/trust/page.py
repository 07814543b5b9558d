"""The trust profile: who the trust is, what it stands for and wants, and its schools."""

from __future__ import annotations

import re
from dataclasses import replace
from types import MappingProxyType

from appraisal_app.domain.frozen import frozen_parts
from appraisal_app.domain.people import Trust
from appraisal_app.domain.record import Record
from appraisal_app.domain.trust_profile import TrustProfile
from appraisal_app.ui.forms.blocks import Block, Heading, Note, NoteKind, TextField
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import Ask, text
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.trust.trust.importing import read_from_file
from appraisal_app.ui.stages.trust.trust.logo import logo_blocks, logo_deeds, logo_edits
from appraisal_app.ui.stages.trust.trust.own_words import word_blocks
from appraisal_app.ui.stages.trust.trust.priorities import priority_blocks
from appraisal_app.ui.stages.trust.trust.schools import READ, school_blocks
from appraisal_app.ui.stages.trust.trust.values import value_blocks

_TRUST = part("trust", Trust)
_PROFILE = part("profile", TrustProfile)
_NUMBER = re.compile(r"[0-9]{8}", re.ASCII)
TRUST_NAME = 160
_WHY = (
    "None of this is needed for a review. It helps all the same: objectives can point to a "
    "priority, figures to a school, and nobody types a name twice."
)
_FIXED = "The trust's name is part of the statement that is ready to sign, so it stays as it is."


def page(context: PageContext) -> StepContent:
    """Name, values, priorities, schools and words."""
    profile = At(_PROFILE, context.record)
    return StepContent(
        blocks=(
            Note("note.why", _WHY, kind=NoteKind.QUIET),
            *_trust(context.record),
            *logo_blocks(context.record),
            *value_blocks(profile),
            *priority_blocks(profile),
            *school_blocks(profile),
            *word_blocks(context.record),
        ),
        edits=logo_edits(context.record),
        deeds=MappingProxyType({READ: read_from_file, **logo_deeds()}),
    )


def _trust(record: Record) -> tuple[Block, ...]:
    at = At(_TRUST, record)
    name = Ask(
        "Name of the trust",
        "As it stands in the government's register; schools are found by it.",
        who.INVOLVED,
        error="" if at.value.name.strip() else "Enter the name of the trust.",
    )
    written = at.value.company_no.strip()
    number = Ask(
        "Company number",
        "Eight digits, from the accounts.",
        who.INVOLVED,
        advice=("A company number of a trust has eight digits.",)
        if written and not _NUMBER.fullmatch(written)
        else (),
    )
    fields = (text(at, "name", name, limit=TRUST_NAME), text(at, "company_no", number, limit=16))
    heading = Heading("heading.trust", "The trust")
    if "trust" not in frozen_parts(record):
        return (heading, *fields)
    fixed = Note("note.fixed", _FIXED, kind=NoteKind.LOCK)
    return (heading, *(_to_read(each) for each in fields), fixed)


def _to_read(field: TextField) -> TextField:
    return replace(field, read_only=True, write=None, advice=(), error="")
