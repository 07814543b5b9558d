"""The words documents use for offices, kinds and dates."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType

from appraisal_app.domain.development import DevelopmentKind
from appraisal_app.domain.judgement import Agreement
from appraisal_app.domain.objectives import ObjectiveKind
from appraisal_app.domain.people import Office, SignatoryRole
from appraisal_app.domain.sign_off import Route, Signature

NO_ANSWER = "No answer given"
NOT_SIGNED = "not signed yet"

OFFICES: Mapping[Office, str] = MappingProxyType(
    {
        Office.CHIEF_EXECUTIVE: "chief executive",
        Office.CHAIR: "chair of trustees",
        Office.VICE_CHAIR: "vice-chair of trustees",
        Office.TRUSTEE: "trustee",
        Office.STAFF_TRUSTEE: "staff trustee",
        Office.CLERK: "clerk",
        Office.ADVISER: "adviser",
        Office.OTHER: "other",
    }
)
KINDS: Mapping[ObjectiveKind, str] = MappingProxyType(
    {
        ObjectiveKind.STRATEGIC: "strategic",
        ObjectiveKind.EDUCATIONAL: "education",
        ObjectiveKind.FINANCIAL: "finance and operations",
        ObjectiveKind.PEOPLE: "people",
        ObjectiveKind.GOVERNANCE: "governance",
        ObjectiveKind.PERSONAL_DEVELOPMENT: "personal development",
        ObjectiveKind.INCLUSION: "inclusion",
    }
)
DEVELOPMENT: Mapping[DevelopmentKind, str] = MappingProxyType(
    {
        DevelopmentKind.COACHING: "coaching",
        DevelopmentKind.MENTORING: "mentoring",
        DevelopmentKind.COURSE: "course",
        DevelopmentKind.PEER_VISIT: "visit to a peer",
        DevelopmentKind.READING: "reading",
        DevelopmentKind.STRETCH_TASK: "stretching task",
        DevelopmentKind.SUPPORT: "support",
    }
)
AGREEMENTS: Mapping[Agreement, str] = MappingProxyType(
    {Agreement.YES: "agreed", Agreement.IN_PART: "agreed in part", Agreement.NO: "not agreed"}
)
SIGNERS: Mapping[SignatoryRole, str] = MappingProxyType(
    {
        SignatoryRole.CHAIR: "Chair of trustees",
        SignatoryRole.CHIEF_EXECUTIVE: "Chief executive",
    }
)
MEANINGS: Mapping[SignatoryRole, str] = MappingProxyType(
    {
        SignatoryRole.CHAIR: "certifies this statement",
        SignatoryRole.CHIEF_EXECUTIVE: "received and discussed",
    }
)


def day(when: date | None) -> str:
    """Written "14 October 2026", or "" when there is no date."""
    return f"{when.day} {when:%B %Y}" if when is not None else ""


def moment(when: datetime) -> str:
    """Written "10 November 2026, 19:04"."""
    return f"{day(when.date())}, {when:%H:%M}"


def signed_how(signature: Signature | None) -> str:
    """How and when somebody signed, or that it is still to come."""
    if signature is None:
        return NOT_SIGNED
    if signature.route is Route.PAPER:
        kept = f"; the original is kept: {signature.kept_where}" if signature.kept_where else ""
        return f"signed on paper, {day(signature.signed_at.date())}{kept}"
    return f"signed with own key, {moment(signature.signed_at)}"
