"""Words for what evidence is about and where it comes from."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.domain.evidence import EvidenceKind, Origin

ABOUT: Mapping[EvidenceKind, str] = MappingProxyType(
    {
        EvidenceKind.STRATEGY: "strategy and its delivery",
        EvidenceKind.OUTCOMES: "results and inclusion",
        EvidenceKind.ATTENDANCE: "attendance and suspensions",
        EvidenceKind.INSPECTION: "inspection",
        EvidenceKind.SAFEGUARDING: "safeguarding assurance",
        EvidenceKind.FINANCE: "finance",
        EvidenceKind.RISK: "risk",
        EvidenceKind.ESTATES: "buildings and safety",
        EvidenceKind.WORKFORCE: "staff",
        EvidenceKind.GOVERNANCE: "governance and board papers",
        EvidenceKind.GROWTH: "growth and due diligence",
        EvidenceKind.STAKEHOLDERS: "families, pupils and partners",
        EvidenceKind.SYSTEM: "work beyond the trust",
        EvidenceKind.FEEDBACK: "feedback from colleagues",
        EvidenceKind.DEVELOPMENT: "learning and development",
        EvidenceKind.ADVISER: "adviser's papers",
        EvidenceKind.OTHER: "something else",
    }
)
ORIGINS: Mapping[Origin, str] = MappingProxyType(
    {
        Origin.BOARD_PAPER: "board paper",
        Origin.DATASET: "figures",
        Origin.REPORT: "report",
        Origin.SURVEY: "survey",
        Origin.CONVERSATION: "conversation",
        Origin.OWN_STATEMENT: "the chief executive's own statement",
        Origin.OTHER: "",
    }
)
