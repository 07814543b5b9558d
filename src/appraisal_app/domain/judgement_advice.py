"""Quiet advice on a judgement: evidence, length of reasons, distance from the own view."""

from __future__ import annotations

from appraisal_app.domain.evidence import Origin
from appraisal_app.domain.gates.outcomes import NOT_ASSESSED
from appraisal_app.domain.judgement import Judgement
from appraisal_app.domain.objectives import Objective
from appraisal_app.domain.process import Scale
from appraisal_app.domain.record import Record

LONG_REASONS = 80
FAR_APART = 2


def advice_on_judgement(record: Record, objective: Objective) -> tuple[str, ...]:
    """What the panel may want to add before it stands by this judgement."""
    judgement = record.judgements.on(objective.id)
    keys = _points(record.cycle.scale)
    if judgement.panel_rating not in keys:
        return ()
    found = (
        _about_ends(judgement, keys),
        _about_evidence(record, objective),
        _about_own_view(record, judgement, keys),
    )
    return tuple(sentence for sentence in found if sentence)


def _points(scale: Scale) -> tuple[str, ...]:
    return tuple(rating.key for rating in scale.ratings if rating.key != NOT_ASSESSED)


def _about_ends(judgement: Judgement, keys: tuple[str, ...]) -> str:
    at_an_end = judgement.panel_rating in {keys[0], keys[-1]}
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


def _about_own_view(record: Record, judgement: Judgement, keys: tuple[str, ...]) -> str:
    """Compares only with words that were submitted."""
    own = record.reflection.response(judgement.objective).own_view
    if record.reflection.submitted_at is None or own not in keys:
        return ""
    if abs(keys.index(own) - keys.index(judgement.panel_rating)) < FAR_APART:
        return ""
    return "This is far from the chief executive's own view. Say in the reasons why you differ."
