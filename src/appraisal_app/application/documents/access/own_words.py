"""The chief executive's own words in a review, as they were submitted."""

from __future__ import annotations

from collections.abc import Iterator

from appraisal_app.application.documents import words
from appraisal_app.application.documents.access.content import Passage
from appraisal_app.application.documents.access.passages import begun, said
from appraisal_app.domain.record import Record
from appraisal_app.domain.reflection import Reflection, ReflectionVersion


def reflection(record: Record) -> Iterator[Passage]:
    """Every edition that was submitted, the present one first; a draft is in no board's file."""
    present = record.reflection
    if present.submitted_at is not None:
        yield from _edition(record, present)
    for each in reversed(present.earlier):
        yield from _edition(record, each)


def _edition(record: Record, given: Reflection | ReflectionVersion) -> Iterator[Passage]:
    submitted = given.submitted_at
    when = words.day(submitted.date()) if submitted is not None else ""
    yield from begun("Edition", f"{given.edition}, submitted on {when}")
    for each in given.responses:
        objective = record.objectives.get(each.objective)
        yield from begun("About the objective", objective.title if objective is not None else "")
        yield from said("Progress", each.progress)
        yield from said("Your own view", record.cycle.scale.label(each.own_view))
        yield from said("What stood in the way", each.obstacles)
        yield from said("What you learned", each.learning)
    titles = {d.id: d.title for framework in record.cycle.frameworks for d in framework.domains}
    for area in given.areas:
        yield from begun("About the area", titles.get(area.area, ""))
        yield from said("Strength", area.strength)
        yield from said("To grow", area.growth)
        if area.confidence is not None:
            yield Passage(label="How sure you were, of ten", text=str(area.confidence))
    yield from _whole(given)


def _whole(given: Reflection | ReflectionVersion) -> Iterator[Passage]:
    yield from said("Achievements", given.achievements)
    yield from said("Challenges", given.challenges)
    yield from said("Outside your control", given.outside_control)
    yield from said("Support wanted", given.support_wanted)
    yield from said("Development", given.development)
    yield from said("Ideas", given.ideas)
    if given.wellbeing_raised:
        yield Passage(label="Wellbeing", text="You asked to talk about it; nothing more is kept.")
