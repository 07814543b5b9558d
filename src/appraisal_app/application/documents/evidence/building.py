"""Turns a record into the content of the evidence index."""

from __future__ import annotations

from collections.abc import Iterator

from appraisal_app.application.documents import words
from appraisal_app.application.documents.building import CONFIDENTIAL, copy, named, period
from appraisal_app.application.documents.entry import Source
from appraisal_app.application.documents.evidence.content import (
    EvidenceContent,
    ListedItem,
    SpokenTo,
)
from appraisal_app.application.documents.evidence.feedback import feedback_told
from appraisal_app.application.documents.evidence_words import ABOUT, ORIGINS
from appraisal_app.application.documents.parts import Cover
from appraisal_app.domain.evidence import EvidenceItem
from appraisal_app.domain.people import Office
from appraisal_app.domain.record import Record
from appraisal_app.domain.typography import typographic

_Numbered = tuple[tuple[int, EvidenceItem], ...]


def build_evidence(source: Source) -> EvidenceContent:
    """D04 from the index; what holds data about single pupils keeps its number and nothing else."""
    record = source.record
    every = tuple(enumerate(record.evidence.items, start=1))
    shown = tuple((no, item) for no, item in every if not item.contains_pupil_data)
    return EvidenceContent(
        cover=_cover(source),
        mark=source.mark,
        items=tuple(_listed(no, item) for no, item in shown),
        objectives=tuple(_objectives(record, shown)),
        areas=tuple(_areas(record, shown)),
        about_others=tuple(no for no, item in shown if item.contains_third_party),
        left_out=tuple(no for no, item in every if item.contains_pupil_data),
        feedback=feedback_told(record),
    )


def _cover(source: Source) -> Cover:
    record = source.record
    adviser = ("adviser",) if record.panel.adviser.used else ()
    appeal = ("appeal trustees",) if record.appeal.lodged_on is not None else ()
    return Cover(
        trust=record.trust.name,
        eyebrow="Performance review of the chief executive",
        title="Evidence index",
        cycle=record.cycle.label,
        classification=CONFIDENTIAL,
        facts=(
            ("Chief executive", named(record, Office.CHIEF_EXECUTIVE)),
            ("Period under review", period(record)),
            ("Review meeting", words.day(record.meeting.held_on or record.cycle.meeting_date)),
        ),
        circulation=("chief executive", "panel", *adviser, *appeal),
        standing=copy(source.copy_number),
    )


def _listed(no: int, item: EvidenceItem) -> ListedItem:
    return ListedItem(
        no=no,
        title=item.title,
        link=item.link,
        about=typographic(ABOUT[item.kind]),
        origin=typographic(ORIGINS[item.origin]),
        dated=item.date,
        where_kept=item.where_kept,
    )


def _objectives(record: Record, shown: _Numbered) -> Iterator[SpokenTo]:
    """Every objective, also one to which nothing speaks yet."""
    for number, objective in enumerate(record.objectives.standing, start=1):
        items = tuple(no for no, item in shown if objective.id in item.objectives)
        title = objective.title.strip()
        yield SpokenTo(name=f"{number}. {title}" if title else f"Objective {number}", items=items)


def _areas(record: Record, shown: _Numbered) -> Iterator[SpokenTo]:
    """The parts of the role to which something speaks, framework by framework."""
    for framework in record.cycle.frameworks:
        for area in framework.domains:
            items = tuple(no for no, item in shown if area.id in item.areas)
            if items:
                names = (area.title.strip(), framework.title.strip())
                yield SpokenTo(name=", ".join(each for each in names if each), items=items)
