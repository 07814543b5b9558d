"""How an objective came to stand, and what the chief executive says against it."""

from __future__ import annotations

from typing import Any

from appraisal_app.domain.gates.check import given
from appraisal_app.domain.objectives import Objective, ObjectiveStatus
from appraisal_app.ui.forms.blocks import Field, Option
from appraisal_app.ui.stages.fields import Ask, choice, long_text
from appraisal_app.ui.stages.objective_parts.what import STATEMENT_LIMIT
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import STATUSES


def settled(at: At[Any], options: tuple[Option, ...] = STATUSES) -> tuple[Field, ...]:
    """Agreed, or set by the panel; then the disagreement is asked for."""
    objective: Objective = at.value
    status = choice(at, "status", Ask("How does it stand?"), options, ObjectiveStatus)
    if objective.status is not ObjectiveStatus.SET_BY_PANEL:
        return (status,)
    missing = () if given(objective.ceo_disagreement) else (_WANTED,)
    ask = Ask(
        "What does the chief executive say against it?",
        "In the chief executive's own words. It is printed beside the objective.",
        advice=missing,
    )
    return (status, long_text(at, "ceo_disagreement", ask, limit=STATEMENT_LIMIT))


_WANTED = "Without these words the objective does not count as settled."
