"""The pages beside the stages, filled: the year between, the trust, and year to year."""

from __future__ import annotations

from datetime import date
from typing import Any

from tests.ui.stages.record_parts import keeping
from tests.ui.stages.record_parts.frame import (
    CEO,
    CHAIR,
    CYCLE,
    FILE,
    MONEY,
    PRIORITY,
    READING,
    SCHOOL,
    STAFF,
    VICE,
    framework,
    process,
    scale,
)

from appraisal_app.domain.calendar import Calendar, HolidayChange, Term
from appraisal_app.domain.design import Design
from appraisal_app.domain.earlier_years import (
    EarlierObjective,
    EarlierPromise,
    EarlierYear,
    EarlierYears,
)
from appraisal_app.domain.figures import Figure, Figures, Measure, MeasureAbout
from appraisal_app.domain.handover import Handover, HandoverItem, Handovers
from appraisal_app.domain.improving import (
    ActionPoint,
    Aim,
    Aims,
    Diagnostic,
    Enquiry,
    Improvement,
    ImprovementEntry,
    PriorityView,
    Round,
    SchoolAim,
    Strategy,
    Viewer,
)
from appraisal_app.domain.letter import TrusteeReview
from appraisal_app.domain.people import Office
from appraisal_app.domain.succession import ChangeKind, ChangeOfPeople, Succession
from appraisal_app.domain.trust_profile import (
    Priority,
    PriorityMeasure,
    School,
    TrustProfile,
    TrustValue,
)
from appraisal_app.domain.year import (
    Answered,
    CheckIn,
    CheckIns,
    Concern,
    ConcernOutcome,
    Concerns,
    ConversationModel,
    FollowUp,
    Kept,
    MidCycle,
    MidwayOn,
    Progress,
    Promise,
    Promises,
)

_MARCH = date(2026, 3, 4)
_JUNE = date(2026, 6, 10)


def parts() -> dict[str, Any]:
    return {**_the_year(), **_the_trust(), **_the_years()}


def _the_year() -> dict[str, Any]:
    return {
        "check_ins": CheckIns(id=CYCLE, planned=(_JUNE,), check_ins=(_check_in(),)),
        "mid_cycle": _mid_cycle(),
        "promises": Promises(
            id=CYCLE,
            promises=(
                Promise(id="pm-1", text="Two free days", owner="The board", state=Kept.KEPT),
            ),
        ),
        "concerns": Concerns(id=CYCLE, concerns=(_concern(),)),
        "succession": Succession(
            id=CYCLE,
            changes=(
                ChangeOfPeople(
                    id="su-1",
                    person=CHAIR,
                    office=Office.CHAIR,
                    kind=ChangeKind.IS_ABSENT,
                    start=_MARCH,
                    until=_JUNE,
                    instead=VICE,
                    note="After an operation.",
                ),
            ),
        ),
    }


def _check_in() -> CheckIn:
    return CheckIn(
        id="ci-1",
        held_on=_MARCH,
        model=ConversationModel.GROW,
        topics="Staff turnover",
        answers=(Answered(part="goal", words="Fewer leavers"),),
        objectives=(STAFF,),
        agreed="A survey before Easter.",
        follow_ups=(FollowUp(id="fu-1", text="Send the survey", owner="clerk", due=_JUNE),),
        shared_on=_MARCH,
    )


def _mid_cycle() -> MidCycle:
    return MidCycle(
        id=CYCLE,
        held_on=_MARCH,
        present=(CEO, CHAIR),
        objectives=tuple(
            MidwayOn(objective=each, progress=Progress.ON_COURSE, words="On its way.", support="")
            for each in (READING, MONEY, STAFF)
        ),
        context="A hard winter.",
        support="A second finance officer.",
        boards_part="The board frees the money.",
        next_on=_JUNE,
        agreed_on=_MARCH,
    )


def _concern() -> Concern:
    return Concern(
        id="co-1",
        opened_on=_MARCH,
        summary="A matter is looked at elsewhere.",
        hr_advised=True,
        outcome=ConcernOutcome.RESOLVED,
        outcome_on=_JUNE,
        where_kept="With the clerk",
    )


def _the_trust() -> dict[str, Any]:
    return {
        "profile": _profile(),
        "figures": Figures(
            id=FILE,
            measures=(
                Measure(id="me-1", title="Pupils", unit="pupils", about=MeasureAbout.SCHOOL),
            ),
            figures=(
                Figure(id="fi-1", measure="me-1", school=SCHOOL, when="2025/26", value="412"),
            ),
        ),
        "diagnostic": _diagnostic(),
        "improvement": _improvement(),
        "aims": _aims(),
        "trustee_review": TrusteeReview(
            id=CYCLE, applies=True, held_on=_JUNE, led_by=VICE, contribution="Well prepared."
        ),
    }


def _profile() -> TrustProfile:
    return TrustProfile(
        id=FILE,
        values=(TrustValue(id="va-1", name="Kindness", meaning="Nobody eats alone."),),
        priorities=(
            Priority(
                id=PRIORITY,
                title="Every child reads",
                statement="By eleven every child reads with ease.",
                measures=(PriorityMeasure(id="pm-1", measure="Readers at 11", now="70", aim="85"),),
            ),
        ),
        schools=(School(id=SCHOOL, name="Hill Primary School", urn="123456", pupils=412),),
        words=("oracy", "Readathon"),
    )


def _diagnostic() -> Diagnostic:
    return Diagnostic(
        id=CYCLE,
        peer="The chief executive of another trust",
        held_on=_JUNE,
        views=tuple(
            PriorityView(viewer=each, priority="one.1", place="met", why="So it seems.")
            for each in Viewer
        ),
        enquiries=(Enquiry(id="en-1", question="Why?", priority="one.1", who="clerk"),),
        agreed_on=_JUNE,
        actions=(ActionPoint(id="ap-1", text="Ask the schools", priority="one.1"),),
    )


def _improvement() -> Improvement:
    return Improvement(
        id=CYCLE,
        entries=(
            ImprovementEntry(
                id="im-1",
                title="Reading in year 3",
                rationale="It fell two years running.",
                schools=(SCHOOL,),
                rounds=(Round(id="ro-1", planned="Train", planned_on=_MARCH, done="Trained"),),
            ),
        ),
    )


def _aims() -> Aims:
    return Aims(
        id=CYCLE,
        aims=(
            Aim(
                id="ai-1",
                text="All schools are full",
                threshold="95 in 100 places",
                strategies=(Strategy(id="st-1", text="Open days", boards_check="In May"),),
                schools=(SchoolAim(school=SCHOOL, now="90", aim="95", evidence="Census"),),
            ),
        ),
    )


def _the_years() -> dict[str, Any]:
    return {
        "calendar": Calendar(
            id=FILE,
            changes=(HolidayChange(id="ho-1", day=date(2026, 5, 26), name="Trust day"),),
            terms=(Term(id="te-1", name="Autumn", start=date(2026, 9, 2), end=date(2026, 12, 18)),),
        ),
        "earlier_years": EarlierYears(id=FILE, years=(_earlier_year(),)),
        "handovers": Handovers(
            id=FILE,
            handovers=(
                Handover(
                    id="ha-1",
                    from_name="Ann Firth",
                    to_name="John Harker",
                    authority="Board of 1 July 2024",
                    handed_on=date(2024, 7, 10),
                    gone_through=(HandoverItem.KEY, HandoverItem.LAST_STATEMENT),
                ),
            ),
        ),
        "access_requests": keeping.access_requests(),
        "disposals": keeping.disposals(),
        "design": Design(id=FILE, process=process(), frameworks=(framework("one"),), scale=scale()),
    }


def _earlier_year() -> EarlierYear:
    return EarlierYear(
        id="ey-1",
        label="2023/24",
        start=date(2023, 9, 1),
        end=date(2024, 8, 31),
        chaired_by="Ann Firth",
        outcome="A good year.",
        kept_where="Trust office",
        objectives=(EarlierObjective(id="eo-1", title="Open a nursery", outcome="Open."),),
        promises=(EarlierPromise(id="ep-1", text="A coach", outcome="Kept."),),
    )
