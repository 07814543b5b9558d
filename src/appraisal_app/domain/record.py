"""The record of one review: what the file has once, and every aggregate of one cycle."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, get_type_hints

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
from appraisal_app.domain.feedback.released import FeedbackSummary
from appraisal_app.domain.feedback.rounds import Answer, FeedbackRound, Vetted
from appraisal_app.domain.figures import Figures
from appraisal_app.domain.guest_papers import (
    AdviceRequest,
    SubmittedAdvice,
    SubmittedView,
    ViewRequest,
)
from appraisal_app.domain.guests import Guest
from appraisal_app.domain.handover import Handovers
from appraisal_app.domain.improving import Aims, Diagnostic, Improvement
from appraisal_app.domain.judgement import Judgements, Statement
from appraisal_app.domain.letter import Appeal, Letter, TrusteeReview
from appraisal_app.domain.limited_copies import Delivery, PaperCopies
from appraisal_app.domain.meeting import Meeting
from appraisal_app.domain.objectives import FormerObjective, NextObjectives, Objectives
from appraisal_app.domain.overrides import Overrides
from appraisal_app.domain.own_desk import OwnDesk
from appraisal_app.domain.panel import Panel
from appraisal_app.domain.pay import PayCase
from appraisal_app.domain.people import People, Signatories, Trust
from appraisal_app.domain.policies import Policies
from appraisal_app.domain.principles import Principles
from appraisal_app.domain.process import Framework, Process, Scale
from appraisal_app.domain.reflection import Reflection, ReflectionVersion
from appraisal_app.domain.reporting import BoardReport
from appraisal_app.domain.sign_off import Addenda, SignOff
from appraisal_app.domain.statement_papers import NotSigned, StatementComments
from appraisal_app.domain.succession import Succession
from appraisal_app.domain.tasks import OwnTasks
from appraisal_app.domain.trust_profile import TrustProfile
from appraisal_app.domain.views import Views
from appraisal_app.domain.year import CheckIns, Concerns, MidCycle, Promises

SEALED_BY_SIGNATURE = (
    Principles,
    Confidentiality,
    Panel,
    Objectives,
    Reflection,
    EvidenceIndex,
    Feedback,
    Advice,
    Views,
    Meeting,
    Judgements,
    Statement,
    Development,
    NextObjectives,
    CheckIns,
    MidCycle,
    SignOff,
)
"""What may not change any more once the statement is signed."""

SNAPSHOTS = (
    Process,
    Framework,
    Scale,
    FormerObjective,
    ReflectionVersion,
    ViewRequest,
    SubmittedView,
    AdviceRequest,
    SubmittedAdvice,
    StatementComments,
    NotSigned,
    Delivery,
    FeedbackSummary,
    Answer,
    Vetted,
)
"""Copied whole, as they were at one moment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CycleContent:
    """Every aggregate of one cycle; the id of each is the cycle's id."""

    cycle: Cycle
    overrides: Overrides
    principles: Principles
    confidentiality: Confidentiality
    panel: Panel
    objectives: Objectives
    reflection: Reflection
    evidence: EvidenceIndex
    feedback: Feedback
    advice: Advice
    views: Views
    meeting: Meeting
    judgements: Judgements
    statement: Statement
    development: Development
    next_objectives: NextObjectives
    sign_off: SignOff
    pay: PayCase
    report: BoardReport
    letter: Letter
    appeal: Appeal
    tasks: OwnTasks
    check_ins: CheckIns
    mid_cycle: MidCycle
    promises: Promises
    concerns: Concerns
    succession: Succession
    diagnostic: Diagnostic
    improvement: Improvement
    aims: Aims
    trustee_review: TrusteeReview
    addenda: Addenda


@dataclass(frozen=True, kw_only=True)
class FileParts:
    """What a file has once, whatever reviews are in it; every value with these parts is one."""

    # Without slots of its own, so that it can stand beside another base that has some.
    __slots__ = ()

    trust: Trust
    people: People
    profile: TrustProfile
    policies: Policies
    calendar: Calendar
    figures: Figures
    earlier_years: EarlierYears
    handovers: Handovers
    access_requests: AccessRequests
    disposals: Disposals
    design: Design


@dataclass(frozen=True, slots=True, kw_only=True, weakref_slot=True)
class Record(FileParts, CycleContent):
    """One review with what the file has once; an edit returns a new record."""


CYCLE_PARTS: Mapping[str, type[Any]] = MappingProxyType(get_type_hints(CycleContent))
"""The name and kind of every part that each review has."""

FILE_PARTS: Mapping[str, type[Any]] = MappingProxyType(get_type_hints(FileParts))
"""The parts that all reviews of a file share."""

PARTS: Mapping[str, type[Any]] = MappingProxyType({**CYCLE_PARTS, **FILE_PARTS})
"""The name and kind of every part of a record."""

FILE_AGGREGATES = (*FILE_PARTS.values(), Signatories)
"""One each in a file."""

CYCLE_AGGREGATES = tuple(CYCLE_PARTS.values())
"""One each in a cycle."""

AGGREGATES = (
    *FILE_AGGREGATES,
    *CYCLE_AGGREGATES,
    OwnDesk,
    Guest,
    FeedbackRound,
    PaperCopies,
    Correspondence,
)
"""Whatever a file may hold; a desk, a guest, a round of feedback and copied papers stand alone.

The correspondence is in no record: it holds words that open packets.
"""


def empty_parts(cycle_id: str) -> Mapping[str, Any]:
    """Every part of a new review but the cycle itself, still empty."""
    return {name: kind(id=cycle_id) for name, kind in CYCLE_PARTS.items() if kind is not Cycle}
