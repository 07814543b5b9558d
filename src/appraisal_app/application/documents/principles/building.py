"""Turns a record into the content of the sheet of principles and ground rules."""

from __future__ import annotations

from appraisal_app.application.documents import planning_words as planning
from appraisal_app.application.documents.building import copy, ink_boxes, named, period
from appraisal_app.application.documents.entry import Source
from appraisal_app.application.documents.parts import Cover
from appraisal_app.application.documents.principles.content import (
    Acceptance,
    FrameworkRow,
    PrinciplesContent,
    ScaleRow,
    ShortSight,
)
from appraisal_app.application.documents.sight_words import ARTEFACTS, READERS
from appraisal_app.application.documents.sights import sight_words
from appraisal_app.application.documents.timetable.building import FOR_THOSE_INVOLVED
from appraisal_app.domain.confidentiality import Artefact, Reader
from appraisal_app.domain.people import Office
from appraisal_app.domain.process import Framework, Rating, StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.steps import checks
from appraisal_app.domain.typography import typographic

_READERS = (Reader.CHIEF_EXECUTIVE, Reader.PANEL, Reader.ADVISER, Reader.TRUSTEES)
_PAPERS = (
    Artefact.REFLECTION,
    Artefact.PRIVATE_NOTES,
    Artefact.ADVICE,
    Artefact.STATEMENT_DRAFT,
    Artefact.STATEMENT,
    Artefact.OBJECTIVES,
    Artefact.DEVELOPMENT,
    Artefact.CHECK_INS,
    Artefact.PAY_PAPER,
    Artefact.OPEN_EXTRACT,
)
"""What the sheet says of the table; the plan has all of it."""


def build_principles(source: Source) -> PrinciplesContent:
    """D02 from the principles, the framework and the scale, and the link to pay."""
    record = source.record
    whole = record.principles
    return PrinciplesContent(
        cover=_cover(source),
        mark=source.mark,
        purpose=whole.purpose,
        principles=tuple(each.text.strip() for each in whole.principles),
        frameworks=tuple(_framework(each) for each in record.cycle.frameworks),
        scale=tuple(_rating(record, each) for each in record.cycle.scale.ratings),
        readers=tuple(READERS[each] for each in _READERS),
        sights=tuple(_seen(record, each) for each in _PAPERS),
        pay_linked=whole.basis.pay_linked,
        acceptance=_acceptance(record),
        signatures=ink_boxes(record, meaning="accepts these principles"),
    )


def _cover(source: Source) -> Cover:
    record = source.record
    return Cover(
        trust=record.trust.name,
        eyebrow="Performance review of the chief executive",
        title="Principles and ground rules",
        cycle=record.cycle.label,
        classification=FOR_THOSE_INVOLVED,
        facts=(
            ("Chief executive", named(record, Office.CHIEF_EXECUTIVE)),
            ("Chair of trustees", named(record, Office.CHAIR)),
            ("Period under review", period(record)),
        ),
        circulation=("chief executive", "panel", "adviser"),
        standing=copy(source.copy_number),
    )


def _framework(framework: Framework) -> FrameworkRow:
    source = " · ".join(filter(None, (framework.source.strip(), framework.dated.strip())))
    return FrameworkRow(
        title=framework.title,
        used_for=planning.FRAMEWORK_USES[framework.use],
        source=source,
    )


def _rating(record: Record, rating: Rating) -> ScaleRow:
    return ScaleRow(label=record.cycle.scale.label(rating.key), meaning=rating.meaning)


def _seen(record: Record, artefact: Artefact) -> ShortSight:
    kept = record.confidentiality
    return ShortSight(
        artefact=typographic(ARTEFACTS[artefact]),
        sees=tuple(sight_words(kept, artefact, each) for each in _READERS),
    )


def _acceptance(record: Record) -> Acceptance:
    whole = record.principles
    without = whole.override_reason.strip() if whole.accepted_by_ceo is None else ""
    return Acceptance(
        by_chair=whole.accepted_by_chair,
        by_chief_executive=whole.accepted_by_ceo,
        without=without,
        adopted_on=whole.board_adopted_on,
        minute=whole.board_minute_ref,
        set_aside=tuple(
            (typographic(check.text), check.excused)
            for check in checks(record, StepKind.PRINCIPLES)
            if check.excused
        ),
    )
