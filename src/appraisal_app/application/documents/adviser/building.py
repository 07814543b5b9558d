"""Turns a record into the content of the adviser's brief and report."""

from __future__ import annotations

from appraisal_app.application.documents import words
from appraisal_app.application.documents.adviser.content import (
    AdviserContent,
    AskedAbout,
    Brief,
    Report,
)
from appraisal_app.application.documents.adviser.papers import papers_to_read, unseen
from appraisal_app.application.documents.building import (
    CONFIDENTIAL,
    copy,
    named,
    period,
    serves,
)
from appraisal_app.application.documents.entry import Source
from appraisal_app.application.documents.parts import Cover, MeasureRow
from appraisal_app.domain.confidentiality import Artefact, Reader, Sight
from appraisal_app.domain.objectives import Objective
from appraisal_app.domain.panel import Adviser
from appraisal_app.domain.people import Office
from appraisal_app.domain.record import Record


def build_adviser(source: Source) -> AdviserContent:
    """D05 from the terms agreed with the adviser, and the advice as far as it is here."""
    record = source.record
    adviser = record.panel.adviser
    return AdviserContent(
        cover=_cover(source),
        mark=source.mark,
        due=adviser.advice_due,
        brief=Brief(
            asked=adviser.brief,
            purpose=record.principles.purpose,
            papers=papers_to_read(record),
            unseen=unseen(record.confidentiality),
            terms=_terms(adviser),
        ),
        objectives=tuple(
            _asked_about(record, no, each)
            for no, each in enumerate(record.objectives.standing, start=1)
        ),
        report=_report(record),
    )


def is_here(record: Record) -> bool:
    """Whether the advice has arrived, or anything of it is written down."""
    advice = record.advice
    texts = (advice.overall, advice.next_focus, advice.development)
    views = (each.view for each in advice.objectives)
    return advice.received_on is not None or any(text.strip() for text in (*texts, *views))


def _cover(source: Source) -> Cover:
    record = source.record
    adviser = record.panel.adviser
    name = ", ".join(each for each in (adviser.name.strip(), adviser.organisation.strip()) if each)
    return Cover(
        trust=record.trust.name,
        eyebrow="Performance review of the chief executive",
        title="Adviser's brief and report",
        cycle=record.cycle.label,
        classification=CONFIDENTIAL,
        facts=(
            ("Adviser", name),
            ("Chief executive", named(record, Office.CHIEF_EXECUTIVE)),
            ("Period under review", period(record)),
            ("Report due", words.day(adviser.advice_due)),
        ),
        circulation=("adviser", "chief executive", "panel"),
        standing=copy(source.copy_number),
    )


def _terms(adviser: Adviser) -> tuple[str, ...]:
    signed = adviser.undertaking_signed_on
    kept = (
        f"You signed the undertaking to keep all of this confidential on {words.day(signed)}."
        if signed is not None
        else "Please sign the undertaking to keep all of this confidential before you begin."
    )
    told = "are" if adviser.sees_objectives else "are not"
    return (
        "You advise; the panel judges, and answers for its judgement.",
        "Your report goes to the chief executive and to the panel on the same day, word for word.",
        kept,
        f"You {told} told the objectives that are agreed in the end.",
    )


def _asked_about(record: Record, no: int, objective: Objective) -> AskedAbout:
    """One objective; its measures only where the adviser may see all of the objectives."""
    sight = record.confidentiality.sight(Artefact.OBJECTIVES, Reader.ADVISER)
    is_whole = sight is Sight.FULL
    return AskedAbout(
        no=no,
        title=objective.title,
        statement=objective.statement if is_whole else "",
        serves=serves(record, objective) if is_whole else "",
        measures=_measures(objective) if is_whole else (),
        view=record.advice.on(objective.id).view,
    )


def _measures(objective: Objective) -> tuple[MeasureRow, ...]:
    return tuple(
        MeasureRow(measure=c.measure, baseline=c.baseline, target=c.target, source=c.source)
        for c in objective.success_criteria
    )


def _report(record: Record) -> Report:
    advice = record.advice
    return Report(
        is_here=is_here(record),
        received=advice.received_on,
        sent_to_chief_executive=advice.sent_to_ceo_on,
        sent_to_panel=advice.sent_to_panel_on,
        overall=advice.overall,
        next_focus=advice.next_focus,
        development=advice.development,
    )
