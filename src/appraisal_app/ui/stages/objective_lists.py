"""The two lists of objectives of a review, read and replaced alike."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from typing import Any

from appraisal_app.domain.objectives import NextObjectives, Objective, Objectives
from appraisal_app.domain.record import Record


class Part(Enum):
    """Which list: this period's or the next one's."""

    THIS = "objectives"
    NEXT = "next_objectives"


def objectives_of(record: Record, part: Part) -> tuple[Objective, ...]:
    """The objectives of that list."""
    whole: Objectives | NextObjectives = getattr(record, part.value)
    return whole.objectives


def with_objectives(record: Record, part: Part, objectives: tuple[Objective, ...]) -> Record:
    """The record with another list in its place."""
    changes: dict[str, Any] = {
        part.value: replace(getattr(record, part.value), objectives=objectives)
    }
    return replace(record, **changes)


def with_one_more(record: Record, part: Part, objective: Objective) -> Record:
    """The record with that objective at the end of the list."""
    return with_objectives(record, part, (*objectives_of(record, part), objective))
