"""The words documents use for offices, kinds and dates."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.domain import english_dates
from appraisal_app.domain.development import DevelopmentKind
from appraisal_app.domain.judgement import Agreement
from appraisal_app.domain.objectives import MilestoneState, ObjectiveKind
from appraisal_app.domain.people import Office, SignatoryRole
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.sign_off import Route, Signature

NO_ANSWER = "No answer given"
NOT_SIGNED = "not signed yet"
IN_INK = "signature and date"
"""Below a line for a pen: true before and after."""

day = english_dates.long_day
moment = english_dates.moment
weekday_and_day = english_dates.weekday_and_day

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
MILESTONES: Mapping[MilestoneState, str] = MappingProxyType(
    {
        MilestoneState.PLANNED: "",
        MilestoneState.MET: "met",
        MilestoneState.LATE: "met late",
        MilestoneState.MISSED: "missed",
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


def signed_how(signature: Signature | None, *, elsewhere: bool = False) -> str:
    """How and when somebody signed, or that it is still to come.

    `elsewhere`: what was signed with a key did not come along with the record.
    """
    if signature is None:
        return NOT_SIGNED
    if signature.route is Route.PAPER:
        kept = (
            phrased("; the original is kept: {kept_where}", kept_where=signature.kept_where)
            if signature.kept_where
            else ""
        )
        return phrased(
            "signed on paper, {signed_at}{kept}",
            signed_at=day(signature.signed_at.date()),
            kept=kept,
        )
    if elsewhere:
        return phrased(
            "signed elsewhere, {signed_at}; signature not carried",
            signed_at=moment(signature.signed_at),
        )
    return phrased("signed with own key, {signed_at}", signed_at=moment(signature.signed_at))
