"""Stage 2, filled: objectives, reflection, evidence, advice, views and meeting."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from tests.ui.stages.record_parts.feedback import feedback
from tests.ui.stages.record_parts.frame import (
    CEO,
    CHAIR,
    CYCLE,
    MEETING,
    MONEY,
    NOW,
    READING,
    STAFF,
    VICE,
)

from appraisal_app.domain.advice import Advice, AdviceOn
from appraisal_app.domain.evidence import EvidenceIndex, EvidenceItem, Origin
from appraisal_app.domain.meeting import AgendaItem, AgreedAction, Meeting, NoteOn, Withdrawal
from appraisal_app.domain.objectives import (
    Control,
    FormerObjective,
    Milestone,
    Objective,
    ObjectiveChange,
    ObjectiveKind,
    Objectives,
    ObjectiveStatus,
    SuccessCriterion,
)
from appraisal_app.domain.reflection import AreaResponse, Entry, Reflection, Response
from appraisal_app.domain.views import View, ViewOn, Views

_ADVICE_CAME = date(2026, 10, 20)


def parts() -> dict[str, Any]:
    return {
        "objectives": _objectives(),
        "reflection": _reflection(),
        "evidence": _evidence(),
        "feedback": feedback(),
        "advice": _advice(),
        "views": _views(),
        "meeting": _meeting(),
    }


def changes() -> tuple[ObjectiveChange, ...]:
    """One change after planning, agreed by both."""
    day = date(2026, 3, 4)
    return (
        ObjectiveChange(
            id="ch-1",
            objective=MONEY,
            changed_on=day,
            reason="The grant came a year later than the funders had promised.",
            before=FormerObjective(objective=replace(money(), title="Reserves above policy level")),
            agreed_by_chair_on=day,
            agreed_by_ceo_on=day,
        ),
    )


def _objectives() -> Objectives:
    return Objectives(
        id=CYCLE,
        agreed_on=date(2025, 11, 5),
        agreed_where="Review meeting of 5 November 2025",
        objectives=(reading(), money(), staff()),
    )


def reading() -> Objective:
    return Objective(
        id=READING,
        title="Reading leads in all eight schools",
        statement="Each school has a trained reading lead, so that weak readers are found early.",
        kind=ObjectiveKind.EDUCATIONAL,
        strategy_ref="Priority 2",
        owner_controls=Control.SHARED,
        framework_links=("one.1", "two.2"),
        success_criteria=(
            SuccessCriterion(
                id="s-1",
                measure="Schools with a trained lead",
                baseline="3 of 8",
                target="7 of 8",
                source="HR report",
                due=date(2026, 6, 30),
            ),
        ),
        milestones=(Milestone(id="ms-1", description="Five leads", due=date(2026, 2, 1)),),
        status=ObjectiveStatus.AGREED,
    )


def money() -> Objective:
    return Objective(
        id=MONEY,
        title="Reserves back to policy level",
        statement="Reserves reach the level that the policy asks for by the end of the year.",
        kind=ObjectiveKind.FINANCIAL,
        strategy_ref="Priority 4",
        framework_links=("one.3",),
        success_criteria=(
            SuccessCriterion(
                id="s-2",
                measure="Reserves",
                baseline="4 weeks",
                target="6 weeks",
                source="Accounts",
            ),
        ),
        status=ObjectiveStatus.SET_BY_PANEL,
        ceo_disagreement="Five weeks would be realistic.",
    )


def staff() -> Objective:
    return Objective(
        id=STAFF,
        title="Fewer teachers leave",
        statement="More teachers stay with the trust because their workload can be borne.",
        kind=ObjectiveKind.PEOPLE,
        strategy_ref="Priority 3",
        framework_links=("two.1",),
        success_criteria=(
            SuccessCriterion(
                id="s-3",
                measure="Teachers who leave in a year",
                baseline="17 in 100",
                target="12 in 100",
                source="HR report",
            ),
        ),
        status=ObjectiveStatus.AGREED,
    )


def _reflection() -> Reflection:
    return Reflection(
        id=CYCLE,
        requested_on=date(2026, 9, 16),
        entry=Entry.BY_CHIEF_EXECUTIVE,
        responses=(
            Response(objective=READING, progress="Seven leads are trained.", own_view="met"),
            Response(objective=MONEY, progress="Five weeks were reached.", own_view="partly_met"),
            Response(objective=STAFF, progress="Fewer leave than did.", own_view="met"),
        ),
        areas=(AreaResponse(area="one.1", strength="Clear", growth="Patience", confidence=7),),
        achievements="Leads in seven schools.",
        challenges="A vacancy until June.",
        confirmed_on=date(2026, 10, 9),
    )


def _evidence() -> EvidenceIndex:
    return EvidenceIndex(
        id=CYCLE,
        items=(
            EvidenceItem(
                id="e-1",
                title="HR report",
                date=date(2026, 7, 1),
                origin=Origin.REPORT,
                where_kept="Shared drive",
                objectives=(READING, STAFF),
            ),
            EvidenceItem(
                id="e-2",
                title="Management accounts",
                date=date(2026, 8, 31),
                where_kept="Board portal",
                objectives=(MONEY, READING),
            ),
        ),
    )


def _advice() -> Advice:
    return Advice(
        id=CYCLE,
        objectives=(AdviceOn(objective=READING, view="The leads are well trained."),),
        overall="A year of steady work.",
        next_focus="Keep the leads in post.",
        development="A mentor from another trust.",
        received_on=_ADVICE_CAME,
        sent_to_ceo_on=_ADVICE_CAME,
        sent_to_panel_on=_ADVICE_CAME,
    )


def _views() -> Views:
    def on(objective: str, rating: str) -> ViewOn:
        return ViewOn(objective=objective, rating=rating, why="So say the papers.", ask="Why?")

    return Views(
        id=CYCLE,
        own=View(
            id="v-1",
            person=CHAIR,
            entered_on=date(2026, 10, 22),
            objectives=(on(READING, "met"), on(MONEY, "largely_met"), on(STAFF, "partly_met")),
        ),
        sealed_at=NOW,
        others=(
            View(
                id="v-2",
                person=VICE,
                entered_on=date(2026, 10, 23),
                objectives=(on(READING, "exceeded"),),
            ),
        ),
    )


def _meeting() -> Meeting:
    return Meeting(
        id=CYCLE,
        held_on=MEETING,
        place="Trust office",
        present=(CEO, CHAIR, VICE),
        withdrawals=(Withdrawal(id="w-1", person=CEO, reason="While the panel conferred."),),
        agenda=(AgendaItem(id="ag-1", title="The chief executive begins", minutes=20, done=True),),
        minutes=120,
        conflicts_restated=True,
        chief_executive_spoke_first=True,
        notes="A frank and friendly conversation.",
        objective_notes=(NoteOn(objective=READING, words="Seven leads, one to come."),),
        actions=(AgreedAction(id="a-1", text="Send the plan", owner="clerk"),),
    )
