"""Quiet advice on how a trust words its own aims: an aim may be absolute, if it has a threshold."""

from __future__ import annotations

from appraisal_app.domain.gates.check import given
from appraisal_app.domain.improving import Aim
from appraisal_app.domain.objective_advice import Advice, Quality, advice_on
from appraisal_app.domain.objectives import Objective, ObjectiveId

_WORDING = frozenset(
    {Quality.SPECIFIC, Quality.CLEAR, Quality.NOT_ABSOLUTE, Quality.OWN_WORK, Quality.SINGLE}
)
"""What can be said about the words alone; measures and dates have places of their own."""
_MET_BY_THRESHOLD = frozenset({Quality.SPECIFIC, Quality.CLEAR, Quality.NOT_ABSOLUTE})


def advice_on_aim(aim: Aim) -> tuple[Advice, ...]:
    """What could be clearer in the words of this aim; nothing while it is blank."""
    worded = Objective(id=ObjectiveId(aim.id), statement=aim.text)
    wanted = _WORDING - _MET_BY_THRESHOLD if given(aim.threshold) else _WORDING
    return tuple(each for each in advice_on(worded) if each.quality in wanted)
