"""Which objectives of the chief executive serve something that the trust wants."""

from __future__ import annotations

from collections.abc import Callable

from appraisal_app.domain.objectives import Objective
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.record import Record
from appraisal_app.ui.stages.wording import titled


def objectives_named(record: Record, serves: Callable[[Objective], bool]) -> str:
    """By number and title, in one line; "" when none does."""
    found = (
        phrased("objective {no}, “{title}”", no=no, title=titled(each.title))
        for no, each in enumerate(record.objectives.standing, start=1)
        if serves(each)
    )
    return strung("; ", found)
