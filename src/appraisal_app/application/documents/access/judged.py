"""Objectives as they were agreed, and what the panel wrote about them."""

from __future__ import annotations

from collections.abc import Iterator

from appraisal_app.application.documents import words
from appraisal_app.application.documents.access.content import Passage
from appraisal_app.application.documents.access.passages import begun, said
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.objectives import Objective
from appraisal_app.domain.record import Record

_WITH_THE_CHIEF_EXECUTIVE = frozenset(
    {Status.COMMENTS, Status.READY_TO_SIGN, Status.SIGNED, Status.REPORTED, Status.CLOSED}
)


def objectives(record: Record) -> Iterator[Passage]:
    """Those of the period, each with why it was changed, and those of the one ahead."""
    there = {each.id for each in record.objectives.objectives}
    for each in record.objectives.objectives:
        yield from _objective("Objective", each)
        yield from _changes(each.id, record)
    for gone in dict.fromkeys(each.objective for each in record.objectives.changes):
        if gone not in there:
            yield from _changes(gone, record)
    for each in record.next_objectives.objectives:
        yield from _objective("Objective for the year ahead", each)


def _changes(objective: str, record: Record) -> Iterator[Passage]:
    """Why that objective was changed; one that is there no longer is named beside it."""
    present = record.objectives.get(objective)
    for change in record.objectives.changes:
        if change.objective == objective:
            if present is None:
                yield from begun("Objective that was taken out", change.before.objective.title)
            when = words.day(change.changed_on)
            yield from said(f"Changed on {when}, because", change.reason)


def judged(record: Record) -> Iterator[Passage]:
    """The statement as it is with the chief executive, and what was added after signing.

    Before the draft is released there is no statement, only work on one.
    """
    if record.cycle.status in _WITH_THE_CHIEF_EXECUTIVE:
        yield from _statement(record)
    for addendum in record.addenda.addenda:
        when = words.day(addendum.at.date())
        yield from said(f"Added on {when}", addendum.text)
        yield from said(f"Added on {when}, because", addendum.reason)


def _objective(label: str, objective: Objective) -> Iterator[Passage]:
    yield from begun(label, objective.title)
    yield from said("What it says", objective.statement)
    for each in objective.success_criteria:
        parts = (
            each.measure,
            f"from {each.baseline}" if each.baseline.strip() else "",
            f"to {each.target}" if each.target.strip() else "",
        )
        yield from said("Measure", ", ".join(filter(None, parts)))
    for milestone in objective.milestones:
        day = words.day(milestone.due)
        parts = (day, milestone.description, words.MILESTONES[milestone.state])
        yield from said("Milestone", ", ".join(filter(None, parts)))
    yield from said("Your disagreement", objective.ceo_disagreement)


def _statement(record: Record) -> Iterator[Passage]:
    kept = record.statement
    yield from said("In short", kept.summary)
    for objective in record.objectives.standing:
        judgement = record.judgements.on(objective.id)
        yield from begun("Objective", objective.title)
        yield from said("Judgement", record.cycle.scale.label(judgement.panel_rating))
        yield from said("Reasons", judgement.reasons)
        yield from said("Why it differs from your view", judgement.difference)
        yield from said("Said before", judgement.raised_before)
        for criterion in objective.success_criteria:
            yield from said(f"Found: {criterion.measure}", judgement.found(criterion.id))
    yield from said("Strengths", kept.strengths)
    yield from said("Where to grow", kept.growth)
    yield from said("The year around it", kept.context)
    yield from said("Your comments", kept.ceo_comments)
    yield from said("Discussed on", words.day(kept.discussed_on))
    for signature in record.sign_off.signatures:
        office = words.SIGNERS[signature.role]
        yield Passage(label="Signature", text=f"{office}, {words.day(signature.signed_at.date())}")
