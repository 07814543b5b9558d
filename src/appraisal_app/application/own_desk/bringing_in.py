"""Takes a submitted reflection into the board's file, word for word."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from appraisal_app.domain.cycle import Status
from appraisal_app.domain.desk_papers import SubmittedReflection
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.own_words import answered_areas
from appraisal_app.domain.record import Record
from appraisal_app.domain.reflection import Entry, Reflection, ReflectionVersion

FOREIGN = (
    "This reflection belongs to another review. Choose the file that answers this review's request."
)
UNKNOWN_OBJECTIVE = (
    "This reflection speaks about an objective that this review does not have. Nothing was "
    "changed; seal a new request for the chief executive, and ask for the reflection to be "
    "submitted again."
)
UNKNOWN_AREA = (
    "This reflection speaks about an area of a framework that this review does not use. Nothing "
    "was changed; seal a new request for the chief executive, and ask for the reflection to be "
    "submitted again."
)
UNKNOWN_WORD = (
    "This reflection rates by a word that is not on this review's scale. Nothing was changed; seal "
    "a new request for the chief executive, and ask for the reflection to be submitted again."
)
NOT_NOW = (
    "A reflection is brought in while the review waits for it. Open the self-reflection first, or "
    "go back to it."
)
KNOWN_EDITION = (
    "The board has this edition already, and it was asked to be written again. Choose the file "
    "with the later edition."
)
OLDER_EDITION = (
    "A later edition of these words is here already, and this one was withdrawn. Nothing was "
    "changed; if these words are meant after all, ask the chief executive to submit them again."
)


def brought_in(record: Record, submitted: SubmittedReflection) -> Record:
    """The record with these words as its reflection, not yet recorded as submitted.

    Raises DomainError and changes nothing when they do not belong here.
    """
    if refusal := _refusal(record, submitted):
        raise DomainError((Refusal(sentence=refusal, hard=True),))
    words: dict[str, Any] = {
        each.name: getattr(submitted.words, each.name)
        for each in fields(ReflectionVersion)
        if each.name != "submitted_at"
    }
    reflection = replace(
        record.reflection,
        **words,
        entry=Entry.BY_CHIEF_EXECUTIVE,
        confirmed_on=submitted.words.submitted_at.date(),
    )
    return replace(record, reflection=reflection)


def _refusal(record: Record, submitted: SubmittedReflection) -> str:
    words, cycle = submitted.words, record.cycle
    objectives = {each.id for each in record.objectives.standing}
    areas = answered_areas(cycle.frameworks)
    ratings = {"", *(each.key for each in cycle.scale.ratings)}
    earlier = (each.edition for each in record.reflection.earlier)
    reasons = (
        (submitted.review != cycle.id, FOREIGN),
        (cycle.status is not Status.REFLECTION, NOT_NOW),
        (words.edition <= max(earlier, default=0), KNOWN_EDITION),
        (words.edition < _edition_of(record.reflection), OLDER_EDITION),
        (any(each.objective not in objectives for each in words.responses), UNKNOWN_OBJECTIVE),
        (any(each.area not in areas for each in words.areas), UNKNOWN_AREA),
        (any(each.own_view not in ratings for each in words.responses), UNKNOWN_WORD),
    )
    return next((sentence for applies, sentence in reasons if applies), "")


def _edition_of(reflection: Reflection) -> int:
    """Which edition of the chief executive's own words stands there; 0 for none."""
    came = reflection.entry is Entry.BY_CHIEF_EXECUTIVE and reflection.confirmed_on is not None
    return reflection.edition if came else 0
