"""The whole content of a file: the trust, its people, and every review with all its parts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from appraisal_app.domain.cycle import Cycle
from appraisal_app.domain.development import Development
from appraisal_app.domain.evidence import EvidenceIndex
from appraisal_app.domain.judgement import Judgements, Statement
from appraisal_app.domain.meeting import Meeting
from appraisal_app.domain.objectives import NextObjectives, Objectives
from appraisal_app.domain.panel import Panel
from appraisal_app.domain.people import People, Signatories, Trust
from appraisal_app.domain.principles import Principles
from appraisal_app.domain.record import Record
from appraisal_app.domain.reflection import Reflection
from appraisal_app.domain.reporting import BoardReport
from appraisal_app.domain.sign_off import Addenda, SignOff


@dataclass(frozen=True, slots=True, kw_only=True)
class CycleContent:
    """One review: every aggregate of one cycle, without what the file has once."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class FileContent:
    """Everything in a file that is a fact about the reviews, in the order of the reviews."""

    trust: Trust
    people: People
    signatories: Signatories
    cycles: tuple[CycleContent, ...] = ()

    def record(self, cycle_id: str) -> Record:
        """The review of that cycle; raises KeyError when the file has none."""
        for each in self.cycles:
            if each.cycle.id == cycle_id:
                return self._joined(each)
        raise KeyError(cycle_id)

    @property
    def records(self) -> tuple[Record, ...]:
        """Every review, in order."""
        return tuple(self._joined(each) for each in self.cycles)

    def _joined(self, content: CycleContent) -> Record:
        return Record(
            trust=self.trust,
            people=self.people,
            cycle=content.cycle,
            principles=content.principles,
            panel=content.panel,
            objectives=content.objectives,
            reflection=content.reflection,
            evidence=content.evidence,
            meeting=content.meeting,
            judgements=content.judgements,
            statement=content.statement,
            development=content.development,
            next_objectives=content.next_objectives,
            report=content.report,
            sign_off=content.sign_off,
            addenda=content.addenda,
        )


def content_of(record: Record) -> CycleContent:
    """The parts of one review, without the trust and the people."""
    return CycleContent(
        cycle=record.cycle,
        principles=record.principles,
        panel=record.panel,
        objectives=record.objectives,
        reflection=record.reflection,
        evidence=record.evidence,
        meeting=record.meeting,
        judgements=record.judgements,
        statement=record.statement,
        development=record.development,
        next_objectives=record.next_objectives,
        report=record.report,
        sign_off=record.sign_off,
        addenda=record.addenda,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """Where a written record comes from: which file, which record in it, when, by what."""

    document_id: str
    record_id: str
    chain_head: str
    exported_at: datetime
    application: str
    kind: str
