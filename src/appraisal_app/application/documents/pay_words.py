"""Words for what a pay recommendation weighs and says, and for interests that were declared."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.domain.panel import ConflictAction, ConflictKind
from appraisal_app.domain.pay import PayFactor, PayKind, PerformanceInput

PERFORMANCE_INPUTS: Mapping[PerformanceInput, str] = MappingProxyType(
    {
        PerformanceInput.PROGRESS: "The review shows the progress that the pay policy asks for",
        PerformanceInput.NO_PROGRESS: (
            "The review does not show the progress that the pay policy asks for"
        ),
        PerformanceInput.NOT_LINKED: "Pay is decided without regard to the review",
    }
)
FACTORS: Mapping[PayFactor, str] = MappingProxyType(
    {
        PayFactor.SIZE: "size: how many schools, pupils and people",
        PayFactor.CHALLENGE: "challenge: how hard this job is in this trust",
        PayFactor.RESPONSIBILITY: "responsibility: what the post answers for",
        PayFactor.PERFORMANCE: "performance: the one line from the review",
        PayFactor.AFFORDABILITY: "affordability: what the trust can bear for years",
        PayFactor.COMPARATORS: "comparison: what like posts elsewhere are paid",
    }
)
PAY_KINDS: Mapping[PayKind, str] = MappingProxyType(
    {
        PayKind.NO_CHANGE: "no change",
        PayKind.COST_OF_LIVING: "a cost-of-living rise only",
        PayKind.PROGRESSION: "progression within the range of the post",
        PayKind.NON_CONSOLIDATED: "a single payment that does not last",
        PayKind.OTHER: "something else; the reasons say what",
    }
)
INTERESTS: Mapping[ConflictKind, str] = MappingProxyType(
    {
        ConflictKind.IN_THE_ROOM: "somebody in the room",
        ConflictKind.RELATIVE: "relative, friend or partner",
        ConflictKind.WORKS_FOR: "relative who works for the trust",
        ConflictKind.APPEAL_TOO: "also to hear an appeal",
        ConflictKind.PAY_AND_SOLE: "judges alone and leads on pay",
        ConflictKind.ADVISER_CONTRACTS: "adviser's other contracts",
        ConflictKind.CLERK_MANAGED: "clerk managed by the chief executive",
        ConflictKind.CEO_IS_TRUSTEE: "chief executive is a trustee",
        ConflictKind.BUSINESS: "business interests",
        ConflictKind.OTHER: "something else",
    }
)
DONE_ABOUT: Mapping[ConflictAction, str] = MappingProxyType(
    {
        ConflictAction.UNDECIDED: "not decided yet",
        ConflictAction.NONE: "no conflict: nothing needs to be done",
        ConflictAction.NOTE: "noted: the person stays",
        ConflictAction.WITHDRAW: "withdraws from the part that it touches",
        ConflictAction.REPLACE: "replaced on the panel",
    }
)
