"""What a page may reach beyond its own review."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from appraisal_app.application.disposing.by_hand import ByHand
from appraisal_app.application.disposing.planning import Plan
from appraisal_app.application.ports.templates import Templates
from appraisal_app.domain.disposals import DisposedKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.post.letters import Letters
from appraisal_app.ui.stages.context import nothing_left
from appraisal_app.ui.stages.deeds import DeedTools
from appraisal_app.ui.stages.printing import Missing, nothing_missing

Notice: TypeAlias = Callable[[str], None]


def _no_records() -> tuple[Record, ...]:
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Beyond:
    """The page's own code, all reviews of the file, what is shipped, the post, the tools of deeds.

    `plan` is the dry run of a disposal, `left` what is still to do by hand after one.
    `missing` tells which characters of a text cannot be printed.
    """

    code: str = ""
    records: Callable[[], tuple[Record, ...]] = _no_records
    templates: Callable[[], Templates] | None = None
    letters: Callable[[], Letters] = Letters
    plan: Callable[[str, DisposedKind], Plan] | None = None
    left: Callable[[], ByHand | None] = nothing_left
    tools: Callable[[Notice], DeedTools] | None = None
    missing: Missing = nothing_missing


ALONE = Beyond()
