"""How long an objective lasts: the period, a part of it, or several years."""

from __future__ import annotations

from datetime import date
from typing import Any

from appraisal_app.application.documents import words
from appraisal_app.domain.gates.process import LONGEST
from appraisal_app.domain.objectives import Objective
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.forms.blocks import Block
from appraisal_app.ui.stages.fields import Ask, day, tick
from appraisal_app.ui.stages.places import At


def lasting(at: At[Any], start: date, end: date) -> tuple[Block, ...]:
    """Whether it runs for several years, and then from when until when."""
    objective: Objective = at.value
    ask = Ask(
        "It runs for several years",
        phrased(
            "Otherwise it lasts from {start} to {end}.", start=words.day(start), end=words.day(end)
        ),
    )
    several = tick(at, "multi_year", ask)
    if not (objective.multi_year or objective.start or objective.end):
        return (several,)
    begins = Ask("From", "Leave it open for the beginning of the period.")
    ends = Ask(
        "Until",
        "Three years from the beginning at most.",
        advice=_about_the_end(objective, start, end),
        error=_impossible(objective, start),
    )
    return (several, day(at, "start", begins), day(at, "end", ends))


def _impossible(objective: Objective, start: date) -> str:
    begins = objective.start or start
    if objective.end is None or objective.end >= begins:
        return ""
    return "It would end before it begins. Change one of the two days."


def _about_the_end(objective: Objective, start: date, end: date) -> tuple[str, ...]:
    last = objective.end
    if last is None or last <= end:
        return ()
    if not objective.multi_year:
        return ("This lies after the end of the period. Tick that it runs for several years.",)
    if last - (objective.start or start) > LONGEST:
        return ("This is more than three years. A shorter step is easier to judge fairly.",)
    return ()
