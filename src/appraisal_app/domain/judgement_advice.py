"""Quiet advice on a judgement, and where the year spoke of its objective before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from appraisal_app.domain.evidence import Origin
from appraisal_app.domain.gates.check import given
from appraisal_app.domain.gates.outcomes import (
    LONG_REASONS,
    is_at_an_end,
    is_critical,
    is_far_from_own_view,
    points,
    was_raised,
)
from appraisal_app.domain.judgement import Judgement
from appraisal_app.domain.objectives import Objective
from appraisal_app.domain.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """Where the year spoke of an objective, when, and what was said or agreed."""

    where: str
    on: date | None
    words: str


def mentions(record: Record, objective_id: str) -> tuple[Mention, ...]:
    """The conversations that spoke of the objective, and the review halfway."""
    talks = [
        Mention(where="Check-in conversation", on=each.held_on, words=each.agreed)
        for each in record.check_ins.check_ins
        if objective_id in each.objectives
    ]
    midway = record.mid_cycle.on(objective_id)
    if given(midway.words):
        halfway = record.mid_cycle.held_on
        talks.append(Mention(where="Mid-cycle review", on=halfway, words=midway.words))
    return tuple(sorted(talks, key=lambda each: each.on or date.max))


def advice_on_judgement(record: Record, objective: Objective) -> tuple[str, ...]:
    """What the panel may want to add before it stands by this judgement."""
    judgement = record.judgements.on(objective.id)
    if judgement.panel_rating not in points(record):
        return ()
    found = (
        _about_ends(record, judgement),
        _about_evidence(record, objective),
        _about_own_view(record, judgement),
        _about_surprise(record, judgement),
    )
    return tuple(sentence for sentence in found if sentence)


def _about_ends(record: Record, judgement: Judgement) -> str:
    at_an_end = is_at_an_end(record, judgement.panel_rating)
    if not at_an_end or len(judgement.reasons.strip()) >= LONG_REASONS:
        return ""
    return "A judgement at either end of the scale deserves fuller reasons: two or three sentences."


def _about_evidence(record: Record, objective: Objective) -> str:
    items = record.evidence.about(objective.id)
    if not items:
        return "No evidence points to this objective yet. Add it on the page for evidence."
    if all(item.origin is Origin.OWN_STATEMENT for item in items):
        return "The only evidence is the chief executive's own statement. Is there anything else?"
    return ""


def _about_own_view(record: Record, judgement: Judgement) -> str:
    """Compares only with words that were submitted."""
    is_far = is_far_from_own_view(record, judgement.objective)
    if not is_far or given(judgement.difference):
        return ""
    return "This is far from the chief executive's own view. Say below why you differ."


def _about_surprise(record: Record, judgement: Judgement) -> str:
    is_new = not was_raised(record, judgement.objective) and not given(judgement.raised_before)
    if not is_critical(record, judgement.panel_rating) or not is_new:
        return ""
    return "No conversation of the year spoke of this objective. Nobody should be surprised by it."
