"""What a review on the desk asks about."""

from __future__ import annotations

from appraisal_app.application.submitted_words import Asked
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.objectives import Objective
from appraisal_app.domain.own_desk import OwnReview
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.process import Scale
from appraisal_app.ui.forms.blocks import Block, Facts

NO_SCALE = Scale(id="", ratings=())


def asked_in(review: OwnReview) -> Asked:
    """The objectives, areas and words of that review."""
    return Asked(
        objectives=review.objectives,
        frameworks=review.frameworks,
        scale=review.scale if review.scale is not None else NO_SCALE,
    )


def agreed_words(objective: Objective, key: str) -> tuple[Block, ...]:
    """The objective as it was agreed, to read while one writes about it."""
    measures = tuple(
        ("Measure", _measure(each.measure, each.baseline, each.target, each.source))
        for each in objective.success_criteria
    )
    milestones = tuple(
        (
            "Milestone",
            strung(", by ", (part for part in (each.description, long_day(each.due)) if part)),
        )
        for each in objective.milestones
    )
    rows = (("Agreed wording", objective.statement), *measures, *milestones)
    said = tuple((label, words) for label, words in rows if words.strip())
    return (Facts(key, said),) if said else ()


def _measure(measure: str, baseline: str, target: str, source: str) -> str:
    parts = (
        measure,
        phrased("from {baseline}", baseline=baseline) if baseline.strip() else "",
        phrased("to {target}", target=target) if target.strip() else "",
    )
    told = strung(" ", (each for each in parts if each.strip()))
    return phrased("{told} ({source})", told=told, source=source) if source.strip() else told
