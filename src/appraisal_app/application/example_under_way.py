"""The worked example turned back to the weekend after its last review meeting.

Everything up to the meeting is as it is in the finished example; of what follows only that is
there which a chair might have written by then. So the review can be typed into, and led on from
there to its signatures.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from appraisal_app.application.example_day import DAYS_AFTER
from appraisal_app.domain.content import FileContent
from appraisal_app.domain.cycle import Action, Cycle, Status
from appraisal_app.domain.development import Development
from appraisal_app.domain.improving import Improvement, Round
from appraisal_app.domain.judgement import Judgement, Judgements, Statement
from appraisal_app.domain.meeting import Meeting
from appraisal_app.domain.objectives import (
    MilestoneState,
    NextObjectives,
    Objective,
    ObjectiveStatus,
)
from appraisal_app.domain.record import CycleContent
from appraisal_app.domain.reporting import BoardReport
from appraisal_app.domain.sign_off import SignOff

_SENTENCES, _STRENGTHS = 3, 2
_A_SENTENCE = re.compile(r"(?<=[.!?]) ")


def under_way(content: FileContent) -> FileContent:
    """The finished example with its last review turned back: judged in part, not yet released."""
    *earlier, last = content.cycles
    held = next(m for m in last.cycle.moves if m.action is Action.RECORD_MEETING)
    day = held.at.date() + timedelta(days=DAYS_AFTER)
    return replace(content, cycles=(*earlier, _turned_back(last, day)))


def _turned_back(review: CycleContent, day: date) -> CycleContent:
    return replace(
        review,
        cycle=_cycle(review.cycle, day),
        meeting=_meeting(review.meeting, day),
        improvement=_improvement(review.improvement, day),
        judgements=_judgements(review.judgements),
        statement=_statement(review.statement),
        development=_development(review.development),
        next_objectives=_next(review.next_objectives, day),
        sign_off=SignOff(id=review.sign_off.id, circulation=review.sign_off.circulation),
        report=_report(review.report),
    )


def _by(day: date, done: date | None) -> date | None:
    """When it was done, if it was done by that day."""
    return done if done is not None and done <= day else None


def _cycle(cycle: Cycle, day: date) -> Cycle:
    return replace(
        cycle,
        status=Status.JUDGING,
        moves=tuple(each for each in cycle.moves if each.at.date() <= day),
        steps=tuple(replace(each, done_on=_by(day, each.done_on)) for each in cycle.steps),
    )


def _meeting(meeting: Meeting, day: date) -> Meeting:
    actions = tuple(replace(each, done_on=_by(day, each.done_on)) for each in meeting.actions)
    return replace(meeting, actions=actions)


def _improvement(improvement: Improvement, day: date) -> Improvement:
    entries = tuple(
        replace(entry, rounds=tuple(_round(each, day) for each in entry.rounds))
        for entry in improvement.entries
    )
    return replace(improvement, entries=entries)


def _round(of: Round, day: date) -> Round:
    if of.done_on is None or of.done_on <= day:
        return of
    return replace(of, done="", done_on=None)


def _judgements(judgements: Judgements) -> Judgements:
    """The first and the last are judged; of the others only what was found is entered."""
    first, *between, last = judgements.judgements
    found = (Judgement(objective=each.objective, findings=each.findings) for each in between)
    return replace(judgements, judgements=(first, *found, last))


def _statement(statement: Statement) -> Statement:
    begun = _A_SENTENCE.split(statement.summary)[:_SENTENCES]
    strengths = statement.strengths.split("\n")[:_STRENGTHS]
    return Statement(id=statement.id, summary=" ".join(begun), strengths="\n".join(strengths))


def _development(development: Development) -> Development:
    return replace(development, agreed_on=None)


def _next(following: NextObjectives, day: date) -> NextObjectives:
    drafts = tuple(_draft(each, day) for each in following.objectives)
    return replace(following, agreed_on=None, objectives=drafts)


def _draft(objective: Objective, day: date) -> Objective:
    milestones = tuple(
        each
        if each.met_on is None or each.met_on <= day
        else replace(each, state=MilestoneState.PLANNED, met_on=None)
        for each in objective.milestones
    )
    return replace(objective, status=ObjectiveStatus.DRAFT, milestones=milestones)


def _report(report: BoardReport) -> BoardReport:
    """When the board meets is known; what it is told is not."""
    return BoardReport(id=report.id, meeting_date=report.meeting_date, item=report.item)
