"""Defaults that a board set aside, each with its reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from appraisal_app.domain.people import Role

REASON_MIN = 15


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """Why the board does without one condition; `rule` names it as "<page>.<condition>"."""

    rule: str
    reason: str
    by: Role
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Overrides:
    """Every condition that was set aside in this review."""

    id: str
    overrides: tuple[Override, ...] = ()

    def of(self, rule: str) -> Override | None:
        """Why that condition was set aside; None when it was not."""
        found = next((each for each in self.overrides if each.rule == rule), None)
        return found if found is not None and len(found.reason.strip()) >= REASON_MIN else None
