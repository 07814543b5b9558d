"""Short words about an objective, for the line of a folded card."""

from __future__ import annotations

from appraisal_app.application.documents import words
from appraisal_app.domain.objective_advice import advice_on
from appraisal_app.domain.objectives import MilestoneState, Objective
from appraisal_app.domain.phrases import capital, phrased, phrased_by, strung
from appraisal_app.ui.stages.wording import STATUSES

_SEEN_TO = (MilestoneState.MET, MilestoneState.LATE)


def numbered(no: int, total: int) -> str:
    """Written "Objective 2 of 4"."""
    return phrased("Objective {no} of {total}", no=no, total=total)


def standing_of(objective: Objective) -> str:
    """How it came to stand, such as "Agreed"."""
    return next(each.label for each in STATUSES if each.value == objective.status)


def in_brief(objective: Objective) -> str:
    """Status, kind, measures, milestones, and how much advice there is."""
    suggestions = len(advice_on(objective))
    parts = (
        standing_of(objective),
        capital(words.KINDS[objective.kind]),
        _measures(objective),
        _milestones(objective),
        f"{counted(suggestions, 'suggestion')}" if suggestions else "",
    )
    return strung(" · ", (part for part in parts if part))


def counted(number: int, thing: str) -> str:
    """Written "1 measure", "3 measures"."""
    one, many = (
        phrased("{{number}} {thing}", thing=thing),
        phrased("{{number}} {thing}s", thing=thing),
    )
    return phrased_by(number, one, many, number=number)


def _measures(objective: Objective) -> str:
    return counted(len(objective.success_criteria), "measure")


def _milestones(objective: Objective) -> str:
    total = len(objective.milestones)
    met = sum(each.state in _SEEN_TO for each in objective.milestones)
    if not met:
        return counted(total, "milestone") if total else ""
    return phrased("{met} of {counted} met", met=met, counted=counted(total, "milestone"))
