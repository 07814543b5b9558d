"""The register of policies that the review rests on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class PolicyKind(StrEnum):
    """What a policy is about."""

    APPRAISAL = "appraisal"
    EXECUTIVE_PAY = "executive_pay"
    DELEGATION = "delegation"
    CAPABILITY = "capability"
    PRIVACY_NOTICE = "privacy_notice"
    RETENTION = "retention"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """One version of one policy; an older version is another entry."""

    id: str
    kind: PolicyKind = PolicyKind.OTHER
    title: str = ""
    version: str = ""
    adopted_on: date | None = None
    review_due: date | None = None
    where_kept: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Policies:
    """Every policy the file knows, in order."""

    id: str
    policies: tuple[Policy, ...] = ()

    def in_force(self, kind: PolicyKind, on: date | None = None) -> Policy | None:
        """The version of that policy adopted last, by that day if one is given."""
        adopted = [
            (each.adopted_on, each)
            for each in self.policies
            if each.kind is kind
            and each.adopted_on is not None
            and (on is None or each.adopted_on <= on)
        ]
        return max(adopted, key=lambda pair: pair[0])[1] if adopted else None

    def overdue(self, today: date) -> tuple[Policy, ...]:
        """The policies in force whose review date has passed."""
        kinds = dict.fromkeys(each.kind for each in self.policies)
        current = (self.in_force(kind, today) for kind in kinds)
        return tuple(
            each
            for each in current
            if each is not None and each.review_due is not None and each.review_due < today
        )
