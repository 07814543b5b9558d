"""What each part of a file is called, as the window's pages are."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from appraisal_app.domain.access_requests import AccessRequests
from appraisal_app.domain.advice import Advice
from appraisal_app.domain.calendar import Calendar
from appraisal_app.domain.confidentiality import Confidentiality
from appraisal_app.domain.correspondence import Correspondence
from appraisal_app.domain.cycle import Cycle
from appraisal_app.domain.design import Design
from appraisal_app.domain.development import Development
from appraisal_app.domain.disposals import Disposals
from appraisal_app.domain.earlier_years import EarlierYears
from appraisal_app.domain.evidence import EvidenceIndex
from appraisal_app.domain.feedback.gathered import Feedback
from appraisal_app.domain.feedback.rounds import FeedbackRound
from appraisal_app.domain.figures import Figures
from appraisal_app.domain.guests import Guest
from appraisal_app.domain.handover import Handovers
from appraisal_app.domain.improving import Aims, Diagnostic, Improvement
from appraisal_app.domain.judgement import Judgements, Statement
from appraisal_app.domain.letter import Appeal, Letter, TrusteeReview
from appraisal_app.domain.meeting import Meeting
from appraisal_app.domain.objectives import NextObjectives, Objectives
from appraisal_app.domain.overrides import Overrides
from appraisal_app.domain.own_desk import OwnDesk
from appraisal_app.domain.panel import Panel
from appraisal_app.domain.pay import PayCase
from appraisal_app.domain.people import People, Signatories, Trust
from appraisal_app.domain.phrases import phrased, small
from appraisal_app.domain.policies import Policies
from appraisal_app.domain.principles import Principles
from appraisal_app.domain.reflection import Reflection
from appraisal_app.domain.reporting import BoardReport
from appraisal_app.domain.sign_off import Addenda, SignOff
from appraisal_app.domain.succession import Succession
from appraisal_app.domain.tasks import OwnTasks
from appraisal_app.domain.trust_profile import TrustProfile
from appraisal_app.domain.views import Views
from appraisal_app.domain.year import CheckIns, Concerns, MidCycle, Promises

_NAMES: Mapping[type[Any], str] = MappingProxyType(
    {
        Cycle: "Where the review stands, and its timetable",
        Overrides: "What was set aside, and why",
        Principles: "Purpose and principles",
        Confidentiality: "Confidentiality and records",
        Panel: "Panel, conflicts and adviser",
        Objectives: "Objectives of this period",
        Reflection: "Self-reflection",
        EvidenceIndex: "Evidence",
        Feedback: "Feedback of stakeholders",
        Advice: "Adviser's advice",
        Views: "Preliminary views",
        Meeting: "Review meeting",
        Judgements: "Judgements",
        Statement: "Draft statement and comments",
        Development: "Development and support",
        NextObjectives: "Next objectives",
        SignOff: "Sign-off",
        Addenda: "Addenda",
        PayCase: "Pay recommendation",
        BoardReport: "Report to the board",
        Letter: "Outcome letter",
        Appeal: "Appeal",
        OwnTasks: "Steps of the trust's own",
        CheckIns: "Check-in conversations",
        MidCycle: "Mid-cycle review",
        Promises: "Promises and open actions",
        Concerns: "Concern dealt with elsewhere",
        Succession: "When people come and go",
        Diagnostic: "Trust diagnostic",
        Improvement: "Trust improvement",
        Aims: "Trust objectives",
        TrusteeReview: "Review as a trustee",
        Trust: "The trust's name",
        People: "People and roles",
        TrustProfile: "Trust profile",
        Policies: "Policies that the review rests on",
        Calendar: "Days on which nobody works",
        Figures: "Figures",
        EarlierYears: "Earlier years",
        Handovers: "Hand over",
        AccessRequests: "Access requests",
        Disposals: "Keeping and disposal",
        Design: "Our own process",
        Signatories: "Whose signatures are trusted",
        OwnDesk: "Everything on the desk",
        Guest: "Everything in the file",
        FeedbackRound: "The round of feedback",
        Correspondence: "Packets and forms, sent and received",
    }
)


def name_of(kind: type[Any]) -> str:
    """The name of a part in plain words; of one that is new, the words of its own name."""
    return _NAMES.get(kind) or "".join(
        phrased(" {sign}", sign=small(sign)) if sign.isupper() and place else sign
        for place, sign in enumerate(kind.__name__)
    )
