"""Words for what a review rests on, who has which part in it, and what it thinks with."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.domain.panel import PanelRole
from appraisal_app.domain.policies import PolicyKind
from appraisal_app.domain.process import FrameworkUse

POLICIES: Mapping[PolicyKind, str] = MappingProxyType(
    {
        PolicyKind.APPRAISAL: "appraisal of the chief executive",
        PolicyKind.EXECUTIVE_PAY: "executive pay",
        PolicyKind.DELEGATION: "scheme of delegation",
        PolicyKind.CAPABILITY: "capability",
        PolicyKind.PRIVACY_NOTICE: "privacy notice for staff",
        PolicyKind.RETENTION: "keeping and deleting records",
        PolicyKind.OTHER: "something else",
    }
)
PANEL_PARTS: Mapping[PanelRole, str] = MappingProxyType(
    {
        PanelRole.LEAD: "leads the panel",
        PanelRole.MEMBER: "on the panel",
        PanelRole.RESERVE: "reserve: steps in when a member cannot go on",
    }
)
OWNERS: Mapping[str, str] = MappingProxyType(
    {
        "chair": "the chair",
        "clerk": "the clerk",
        "chief_executive": "the chief executive",
        "panel_member": "the panel",
        "adviser": "the adviser",
    }
)
"""Who begins a step, by the name that a process has for them."""
FRAMEWORK_USES: Mapping[FrameworkUse, str] = MappingProxyType(
    {
        FrameworkUse.REVIEW: "for objectives, evidence and reflection",
        FrameworkUse.REFLECTION: "for reflection only; nothing is judged by it",
        FrameworkUse.PROMPTS: "questions to think about; nobody answers or scores them",
    }
)
