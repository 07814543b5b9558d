"""A review in which nothing is written yet, and one that satisfies every gate."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from appraisal_app.domain.cycle import Cycle, CycleId, Preset, Status, TimetableStep
from appraisal_app.domain.development import Development, DevelopmentAction, DevelopmentKind
from appraisal_app.domain.evidence import EvidenceIndex, EvidenceItem, Origin
from appraisal_app.domain.judgement import Agreement, Finding, Judgement, Judgements, Statement
from appraisal_app.domain.meeting import AgreedAction, Meeting
from appraisal_app.domain.objectives import (
    Control,
    Milestone,
    NextObjectives,
    Objective,
    ObjectiveId,
    ObjectiveKind,
    Objectives,
    ObjectiveStatus,
    SuccessCriterion,
)
from appraisal_app.domain.panel import (
    Adviser,
    Conflict,
    ConflictAction,
    Panel,
    PanelMember,
    PanelRole,
)
from appraisal_app.domain.people import Office, People, Person, PersonId, SignatoryRole, Trust
from appraisal_app.domain.principles import Basis, Principle, Principles
from appraisal_app.domain.process import (
    Framework,
    FrameworkDomain,
    Guidance,
    Process,
    Rating,
    Scale,
    Stage,
    StageKind,
    StepKind,
    StepTemplate,
)
from appraisal_app.domain.record import Record
from appraisal_app.domain.reflection import Entry, Reflection, Response
from appraisal_app.domain.reporting import BoardReport
from appraisal_app.domain.sign_off import Addenda, Route, Signature, SignOff

CYCLE = CycleId("cycle-1")
FILE = "file"
TODAY = date(2026, 10, 12)
NOW = datetime(2026, 10, 12, 19, 30, tzinfo=UTC)
MEETING = date(2026, 10, 28)
CEO, CHAIR, VICE, CLERK = (PersonId(each) for each in ("p-ceo", "p-chair", "p-vice", "p-clerk"))
READING, MONEY = ObjectiveId("o-reading"), ObjectiveId("o-money")

_STAGES = (
    (StageKind.PRINCIPLES, "Principles", (StepKind.BASIS,)),
    (
        StageKind.PROCESS,
        "Process planning and delivery",
        (
            StepKind.PANEL,
            StepKind.TIMETABLE,
            StepKind.OBJECTIVES,
            StepKind.REFLECTION,
            StepKind.EVIDENCE,
            StepKind.MEETING,
        ),
    ),
    (
        StageKind.OUTCOMES,
        "Outcomes",
        (
            StepKind.JUDGEMENTS,
            StepKind.STATEMENT,
            StepKind.COMMENTS,
            StepKind.NEXT_OBJECTIVES,
            StepKind.DEVELOPMENT,
            StepKind.REPORT,
            StepKind.SIGN_OFF,
        ),
    ),
)
_RATINGS = ("exceeded", "met", "largely_met", "partly_met", "not_met", "not_assessed")


def process() -> Process:
    return Process(
        id="three-stage",
        title="Review in three stages",
        stages=tuple(
            Stage(kind=kind, title=title, steps=tuple(_step(each) for each in kinds))
            for kind, title, kinds in _STAGES
        ),
        principles=("No surprises.", "Evidence before opinion."),
        purpose="To help the chief executive lead the trust well.",
    )


def _step(kind: StepKind) -> StepTemplate:
    title = kind.value.replace("_", " ").capitalize()
    return StepTemplate(
        code=f"{kind.value}-step",
        kind=kind,
        title=title,
        purpose=f"What {title} is for.",
        owner="chair",
        due=-7,
        guidance=Guidance(why="Why.", good="Good."),
    )


def scale() -> Scale:
    return Scale(
        id="default",
        ratings=tuple(
            Rating(key=key, label=key.replace("_", " ").capitalize(), meaning=f"Means {key}.")
            for key in _RATINGS
        ),
    )


def _framework(name: str) -> Framework:
    return Framework(
        id=name,
        title=f"Framework {name}",
        source="",
        dated="",
        note="",
        domains=tuple(
            FrameworkDomain(id=f"{name}.{no}", title=f"Domain {no}", gist="") for no in (1, 2, 3)
        ),
    )


def empty_record(status: Status = Status.PRINCIPLES) -> Record:
    """A review as a new file begins, with nobody in it."""
    return Record(
        trust=Trust(id=FILE, name="Northmoor Learning Trust"),
        people=People(id=FILE),
        cycle=Cycle(
            id=CYCLE,
            label="2025/26",
            preset=Preset.AUTUMN,
            start=date(2025, 9, 1),
            end=date(2026, 8, 31),
            meeting_date=MEETING,
            process=process(),
            frameworks=(_framework("one"), _framework("two")),
            scale=scale(),
            status=status,
        ),
        principles=Principles(id=CYCLE),
        panel=Panel(id=CYCLE),
        objectives=Objectives(id=CYCLE),
        reflection=Reflection(id=CYCLE),
        evidence=EvidenceIndex(id=CYCLE),
        meeting=Meeting(id=CYCLE),
        judgements=Judgements(id=CYCLE),
        statement=Statement(id=CYCLE),
        development=Development(id=CYCLE),
        next_objectives=NextObjectives(id=CYCLE),
        report=BoardReport(id=CYCLE),
        sign_off=SignOff(id=CYCLE),
        addenda=Addenda(id=CYCLE),
    )


def full_record(status: Status = Status.PRINCIPLES) -> Record:
    """A review in which every gate is met, standing at `status`."""
    record = empty_record(status)
    steps = tuple(
        TimetableStep(code=step.code, due=date(2026, 10, 14)) for step in record.cycle.process.steps
    )
    submitted = None if status in _BEFORE_SUBMISSION else NOW
    return replace(
        record,
        people=_people(),
        cycle=replace(record.cycle, steps=steps),
        principles=_principles(),
        panel=_panel(),
        objectives=Objectives(
            id=CYCLE,
            agreed_on=date(2025, 11, 5),
            agreed_where="Review meeting of 5 November 2025",
            objectives=(reading(), money()),
        ),
        reflection=replace(_reflection(), submitted_at=submitted),
        evidence=_evidence(),
        meeting=_meeting(),
        judgements=_judgements(),
        statement=_statement(),
        development=_development(),
        next_objectives=NextObjectives(
            id=CYCLE,
            agreed_on=date(2026, 11, 20),
            objectives=(replace(reading(), id=ObjectiveId("n-1"), carried_from=READING),),
        ),
        report=_report(),
        sign_off=_sign_off(),
    )


_BEFORE_SUBMISSION = {Status.PRINCIPLES, Status.PLANNING, Status.REFLECTION}


def _people() -> People:
    def person(person_id: PersonId, name: str, office: Office, *, employed: bool = False) -> Person:
        trustee = office in {Office.CHAIR, Office.VICE_CHAIR}
        return Person(
            id=person_id,
            full_name=name,
            display_role=office,
            is_employee=employed,
            is_trustee=trustee,
        )

    return People(
        id=FILE,
        persons=(
            person(CEO, "Amina Qureshi", Office.CHIEF_EXECUTIVE, employed=True),
            person(CHAIR, "John Harker", Office.CHAIR),
            person(VICE, "Mary Oldroyd", Office.VICE_CHAIR),
            person(CLERK, "Peter Lumb", Office.CLERK, employed=True),
        ),
    )


def _principles() -> Principles:
    return Principles(
        id=CYCLE,
        basis=Basis(
            appraisal_policy="Appraisal policy",
            policy_version="3",
            policy_adopted_on=date(2026, 5, 6),
            pay_linked=False,
        ),
        purpose="To help the chief executive lead the trust well.",
        principles=(
            Principle(id="pr-1", text="No surprises."),
            Principle(id="pr-2", text="Evidence before opinion."),
        ),
        accepted_by_chair=date(2026, 6, 1),
        accepted_by_ceo=date(2026, 6, 2),
        board_adopted_on=date(2026, 7, 8),
        board_minute_ref="Board of 8 July, item 7",
    )


def _panel() -> Panel:
    return Panel(
        id=CYCLE,
        members=(
            PanelMember(id="m-1", person=CHAIR, role=PanelRole.LEAD, trained_on=date(2026, 7, 1)),
            PanelMember(id="m-2", person=VICE, role=PanelRole.MEMBER),
        ),
        conflicts_asked_on=date(2026, 7, 8),
        conflicts=(
            Conflict(
                id="c-1",
                person=VICE,
                detail="Sits on a board with the adviser.",
                action=ConflictAction.NOTE,
                decided_by="The board",
                decided_on=date(2026, 7, 8),
            ),
        ),
        adviser=Adviser(used=True, name="Ruth Cole", independent=True),
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


def _reflection() -> Reflection:
    return Reflection(
        id=CYCLE,
        requested_on=date(2026, 9, 16),
        entry=Entry.BY_CHIEF_EXECUTIVE,
        responses=(
            Response(objective=READING, progress="Seven leads are trained.", own_view="met"),
            Response(objective=MONEY, progress="Five weeks were reached.", own_view="partly_met"),
        ),
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
                objectives=(READING,),
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


def _meeting() -> Meeting:
    return Meeting(
        id=CYCLE,
        held_on=MEETING,
        place="Trust office",
        present=(CEO, CHAIR, VICE),
        conflicts_restated=True,
        chief_executive_spoke_first=True,
        notes="A frank and friendly conversation.",
        actions=(AgreedAction(id="a-1", text="Send the plan", owner="clerk"),),
    )


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


def _report() -> BoardReport:
    return BoardReport(
        id=CYCLE,
        meeting_date=date(2026, 12, 2),
        item="7",
        withdrawn=("Chief executive",),
        text="The review took place as the policy asks.",
        resolution="The board takes assurance.",
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
