"""The record of one review: every aggregate of one cycle, side by side."""

from __future__ import annotations

from dataclasses import dataclass

from appraisal_app.domain.cycle import Cycle
from appraisal_app.domain.development import Development
from appraisal_app.domain.evidence import EvidenceIndex
from appraisal_app.domain.judgement import Judgements, Statement
from appraisal_app.domain.meeting import Meeting
from appraisal_app.domain.objectives import NextObjectives, Objectives
from appraisal_app.domain.panel import Panel
from appraisal_app.domain.people import People, Signatories, Trust
from appraisal_app.domain.principles import Principles
from appraisal_app.domain.process import Framework, Process, Scale
from appraisal_app.domain.reflection import Reflection
from appraisal_app.domain.reporting import BoardReport
from appraisal_app.domain.sign_off import Addenda, SignOff

FILE_AGGREGATES = (Trust, People, Signatories)
"""One each in a file."""

CYCLE_AGGREGATES = (
    Cycle,
    Principles,
    Panel,
    Objectives,
    Reflection,
    EvidenceIndex,
    Meeting,
    Judgements,
    Statement,
    Development,
    NextObjectives,
    BoardReport,
    SignOff,
    Addenda,
)
"""One each in a cycle; the id of each is the cycle's id."""

AGGREGATES = (*FILE_AGGREGATES, *CYCLE_AGGREGATES)

SEALED_BY_SIGNATURE = (
    Principles,
    Panel,
    Objectives,
    Reflection,
    EvidenceIndex,
    Meeting,
    Judgements,
    Statement,
    Development,
    NextObjectives,
    SignOff,
)
"""What may not change any more once the statement is signed."""

SNAPSHOTS = (Process, Framework, Scale)
"""Copied whole into a cycle when it starts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One review with the file's trust and people; an edit returns a new record."""

    trust: Trust
    people: People
    cycle: Cycle
    principles: Principles
    panel: Panel
    objectives: Objectives
    reflection: Reflection
    evidence: EvidenceIndex
    meeting: Meeting
    judgements: Judgements
    statement: Statement
    development: Development
    next_objectives: NextObjectives
    report: BoardReport
    sign_off: SignOff
    addenda: Addenda
