"""Turns a record into the content of the chief executive's self-review."""

from __future__ import annotations

from appraisal_app.application.documents import words
from appraisal_app.application.documents.building import CONFIDENTIAL, copy, named, period
from appraisal_app.application.documents.entry import Source
from appraisal_app.application.documents.parts import Cover
from appraisal_app.application.documents.reflection.content import (
    Answered,
    AreaAnswered,
    FrameworkAnswered,
    ReflectionContent,
)
from appraisal_app.domain.objectives import Objective
from appraisal_app.domain.people import Office
from appraisal_app.domain.process import Framework
from appraisal_app.domain.record import Record
from appraisal_app.domain.reflection import AreaResponse, Entry, Reflection


def build_reflection(source: Source) -> ReflectionContent:
    """D03 from the reflection as it was submitted."""
    record = source.record
    reflection = record.reflection
    cover = Cover(
        trust=record.trust.name,
        eyebrow="Performance review of the chief executive",
        title="Chief executive's self-review",
        cycle=record.cycle.label,
        classification=CONFIDENTIAL,
        facts=(
            ("Written by", named(record, Office.CHIEF_EXECUTIVE)),
            ("Period", period(record)),
            ("Submitted", _submitted(reflection)),
        ),
        circulation=("chief executive", "panel", "adviser"),
        standing=copy(source.copy_number),
    )
    return ReflectionContent(
        cover=cover,
        mark=source.mark,
        origin=_origin(reflection),
        objectives=tuple(
            _answered(record, no, objective)
            for no, objective in enumerate(record.objectives.standing, start=1)
        ),
        frameworks=_frameworks(record),
        answers=(
            ("What I am proud of", reflection.achievements),
            ("What was hard", reflection.challenges),
            ("What was outside my control", reflection.outside_control),
            ("Support I would like from the board", reflection.support_wanted),
            ("How I would like to develop", reflection.development),
            ("Ideas for the next objectives", reflection.ideas),
        ),
    )


def _submitted(reflection: Reflection) -> str:
    return words.day(reflection.submitted_at.date()) if reflection.submitted_at else ""


def _origin(reflection: Reflection) -> str:
    how = (
        "Typed from paper"
        if reflection.entry is Entry.FROM_PAPER
        else "Entered by the chief executive"
    )
    if reflection.confirmed_on is None:
        return f"{how}; not yet confirmed word for word."
    confirmed = words.day(reflection.confirmed_on)
    return f"{how}; confirmed word for word by the chief executive on {confirmed}."


def _answered(record: Record, no: int, objective: Objective) -> Answered:
    response = record.reflection.response(objective.id)
    return Answered(
        no=no,
        title=objective.title,
        progress=response.progress,
        own_view=record.cycle.scale.label(response.own_view),
        obstacles=response.obstacles,
        learning=response.learning,
    )


def _frameworks(record: Record) -> tuple[FrameworkAnswered, ...]:
    """Only what was answered: a framework that nobody used takes no room."""
    answered = (
        FrameworkAnswered(title=each.title, areas=_areas(record.reflection, each))
        for each in record.cycle.frameworks
    )
    return tuple(each for each in answered if each.areas)


def _areas(reflection: Reflection, framework: Framework) -> tuple[AreaAnswered, ...]:
    answers = ((domain.title, reflection.area(domain.id)) for domain in framework.domains)
    return tuple(
        AreaAnswered(
            title=title,
            strength=answer.strength,
            growth=answer.growth,
            confidence="" if answer.confidence is None else f"{answer.confidence} of 10",
        )
        for title, answer in answers
        if answer != AreaResponse(area=answer.area)
    )
