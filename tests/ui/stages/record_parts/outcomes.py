"""Stage 3, filled: from the judgements to the outcome letter and an appeal that was heard."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from tests.ui.stages.record_parts.delivery import reading
from tests.ui.stages.record_parts.frame import (
    CHAIR,
    CLERK,
    CYCLE,
    FREE,
    MONEY,
    NOW,
    READING,
    STAFF,
    VICE,
)

from appraisal_app.domain.development import Development, DevelopmentAction, DevelopmentKind
from appraisal_app.domain.judgement import Agreement, Finding, Judgement, Judgements, Statement
from appraisal_app.domain.letter import Appeal, AppealDecision, Letter
from appraisal_app.domain.objectives import DroppedObjective, NextObjectives, ObjectiveId
from appraisal_app.domain.pay import (
    Benchmark,
    PayCase,
    PayFactor,
    PayKind,
    PayOption,
    PerformanceInput,
)
from appraisal_app.domain.people import Role, SignatoryRole
from appraisal_app.domain.reporting import (
    BoardReport,
    ReportAction,
    ReportQuestion,
    VoteOutcome,
)
from appraisal_app.domain.sign_off import Addenda, Addendum, Route, Signature, SignOff

_BOARD = date(2026, 12, 2)


def parts() -> dict[str, Any]:
    return {
        "judgements": _judgements(),
        "statement": _statement(),
        "development": _development(),
        "next_objectives": _next_objectives(),
        "sign_off": _sign_off(),
        "pay": _pay(),
        "report": _report(),
        "letter": _letter(),
        "appeal": _appeal(),
        "addenda": Addenda(
            id=CYCLE,
            addenda=(Addendum(id="ad-1", at=NOW, by=Role.CLERK, text="A date is mended."),),
        ),
    }


def _judgements() -> Judgements:
    return Judgements(
        id=CYCLE,
        judgements=(
            Judgement(
                objective=READING,
                panel_rating="met",
                reasons="Seven of eight schools have a lead, as agreed.",
                findings=(Finding(criterion="s-1", found="7 of 8"),),
            ),
            Judgement(
                objective=MONEY,
                panel_rating="largely_met",
                reasons="Five weeks of reserves were reached; six were hoped for.",
            ),
            Judgement(
                objective=STAFF,
                panel_rating="partly_met",
                reasons="Fewer teachers left, but not as many fewer as was agreed.",
                difference="The panel goes by the figure that was agreed.",
                raised_before="At the conversation of 4 March.",
            ),
        ),
    )


def _statement() -> Statement:
    return Statement(
        id=CYCLE,
        summary="A strong second year with a clear gain in reading across the trust.",
        strengths="Calm leadership.",
        growth="Delegating more.",
        context="A vacancy in one school.",
        received_on=date(2026, 11, 2),
        discussed_on=date(2026, 11, 9),
        agreed=Agreement.YES,
        agreed_on=date(2026, 11, 9),
        ceo_comments="I recognise this.",
        ceo_comments_on=date(2026, 11, 10),
        ceo_comments_by=Role.CLERK,
    )


def _development() -> Development:
    return Development(
        id=CYCLE,
        actions=(
            DevelopmentAction(
                id="d-1",
                need="Time to think",
                action="A coach, six times",
                kind=DevelopmentKind.COACHING,
                boards_promise="The board frees two days.",
            ),
        ),
        agreed_on=date(2026, 11, 20),
    )


def _next_objectives() -> NextObjectives:
    return NextObjectives(
        id=CYCLE,
        agreed_on=date(2026, 11, 20),
        objectives=(replace(reading(), id=ObjectiveId("n-1"), carried_from=READING),),
        dropped=(
            DroppedObjective(objective=MONEY, reason="Reserves are at policy level now."),
            DroppedObjective(objective=STAFF, reason="The people plan takes it over."),
        ),
    )


def _sign_off() -> SignOff:
    def signed(role: SignatoryRole, name: str) -> Signature:
        return Signature(role=role, route=Route.PAPER, name=name, signed_at=NOW, kept_where="Safe")

    return SignOff(
        id=CYCLE,
        circulation=("chief executive", "panel"),
        frozen_at=NOW,
        document="0" * 64,
        signatures=(
            signed(SignatoryRole.CHAIR, "John Harker"),
            signed(SignatoryRole.CHIEF_EXECUTIVE, "Amina Qureshi"),
        ),
    )


def _pay() -> PayCase:
    return PayCase(
        id=CYCLE,
        performance_input=PerformanceInput.PROGRESS,
        benchmarks=(
            Benchmark(id="b-1", source="Published accounts", finding="Six trusts of our size."),
            Benchmark(id="b-2", source="Sector survey", finding="The middle of the range."),
        ),
        factors=(PayFactor.SIZE, PayFactor.AFFORDABILITY),
        options=(
            PayOption(id="o-1", title="No change", view="It costs nothing; others had a rise."),
            PayOption(id="o-2", title="The award", view="The same for everybody."),
        ),
        kind=PayKind.COST_OF_LIVING,
        current_pence=14_000_000,
        proposed_pence=14_350_000,
        runs_from=date(2026, 9, 1),
        rationale="The trust has eight schools and will have nine. The committee looked at trusts "
        "of the same size and at what the trust can afford in each of the next three years.",
        value_for_money="The post costs less than in four of six like trusts.",
        prepared_by=CLERK,
        recommended_by=(CHAIR, VICE),
        recommended_on=date(2026, 11, 16),
        committee_on=date(2026, 11, 18),
        committee_present=(CHAIR, VICE),
        board_approved_on=_BOARD,
        full_board=True,
        board_voting=(CHAIR, VICE),
        ceo_absent=True,
        minute_ref="Board of 2 December, item 8",
    )


def _report() -> BoardReport:
    return BoardReport(
        id=CYCLE,
        meeting_date=_BOARD,
        heard=True,
        item="7",
        withdrawn=("Chief executive",),
        text="The review took place as the policy asks.",
        resolution="The board takes assurance.",
        confidential_minute=True,
        next_review_on=date(2027, 10, 20),
        actions=(
            ReportAction(
                id="ra-1",
                office="Clerk",
                what="Put the next review into the calendar",
                by=date(2027, 1, 8),
                is_open=True,
            ),
        ),
        papers_seen="Confidential report to the board",
        questions=(
            ReportQuestion(id="rq-1", asked="How was it done?", answered="As the policy says."),
        ),
        factors="What the trust can bear.",
        decision="The board accepted the recommendation.",
        vote=VoteOutcome.UNANIMOUS,
        kept_where="Clerk's safe",
        keep_until=date(2033, 12, 31),
    )


def _letter() -> Letter:
    return Letter(
        id=CYCLE,
        sent_on=date(2026, 12, 4),
        signed_by=CHAIR,
        outcome="The statement stands as signed.",
        statement_kept="In the chair's safe",
        appeal_to="The clerk",
        appeal_until=date(2026, 12, 18),
    )


def _appeal() -> Appeal:
    return Appeal(
        id=CYCLE,
        lodged_on=date(2026, 12, 10),
        grounds="The figure for reserves leaves the grant out.",
        panel=FREE,
        hearing_on=date(2027, 1, 12),
        decision=AppealDecision.NOT_UPHELD,
        decided_on=date(2027, 1, 14),
        reasons="The figure was the one agreed in the objective.",
        told_on=date(2027, 1, 15),
    )
