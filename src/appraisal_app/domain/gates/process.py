"""Stage 2, planning: when panel, timetable and objectives are complete."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from appraisal_app.domain.gates.check import Check, default, given, once
from appraisal_app.domain.objectives import Objective, ObjectiveKind, ObjectiveStatus
from appraisal_app.domain.panel import Conflict, ConflictAction, ConflictKind, PanelRole
from appraisal_app.domain.people import Office, Person
from appraisal_app.domain.phrases import phrased_by
from appraisal_app.domain.record import Record

PANEL_MIN, PANEL_MAX = 2, 3
APPEAL_MIN = 2
OBJECTIVES_MIN, OBJECTIVES_MAX = 3, 6
PERIOD_MIN, PERIOD_MAX = timedelta(days=180), timedelta(days=550)
LONGEST = timedelta(days=3 * 366)
_ON_THE_STAFF = (Office.CHIEF_EXECUTIVE, Office.STAFF_TRUSTEE)
SERVING = (Office.ADVISER, Office.CLERK)
"""Offices that serve the board; nobody in them is a trustee."""
_ASKED = tuple(kind for kind in ConflictKind if kind is not ConflictKind.OTHER)
_EDUCATION = {ObjectiveKind.EDUCATIONAL, ObjectiveKind.INCLUSION}
_LEADERSHIP = {
    ObjectiveKind.PEOPLE,
    ObjectiveKind.GOVERNANCE,
    ObjectiveKind.PERSONAL_DEVELOPMENT,
}
TITLE_MIN = 8


def panel(record: Record) -> tuple[Check, ...]:
    """Two or three trustees, none of them employed by the trust; every conflict decided."""
    p = record.panel
    size = len({member.person for member in p.voting})
    size_ok = PANEL_MIN <= size <= PANEL_MAX or (bool(p.voting) and given(p.size_reason))
    adviser_ok = p.adviser.used is False or (p.adviser.used is True and given(p.adviser.name))
    return (
        Check(
            rule="size",
            text="two or three trustees review, or a reason is recorded",
            mend="Choose two or three people for the panel, or record why it has another size.",
            done=size_ok and _everybody_is_known(record),
            field="members",
        ),
        Check(
            rule="lead",
            text="one of them leads",
            mend=once(bool(p.members), "Choose exactly one panel member to lead."),
            done=_has_one_lead(record),
            field="members",
        ),
        Check(
            rule="employees",
            text="nobody on the panel is employed by the trust",
            mend=once(
                bool(p.members),
                "Take the chief executive and every employee of the trust off the panel.",
            ),
            done=bool(_reviewers(record)) and not _employees(record),
            field="members",
            hard=True,
        ),
        Check(
            rule="conflicts",
            text="everybody was asked about conflicts of interest, and each one is decided",
            mend="Enter when conflicts were asked about, and decide each one that was declared.",
            done=p.conflicts_asked_on is not None and all(_decided(c) for c in p.conflicts),
            field="conflicts_asked_on",
        ),
        Check(
            rule="adviser",
            text="it is said whether an external adviser helps",
            mend="Say whether an external adviser helps, and name the adviser if so.",
            done=adviser_ok,
            field="adviser.used",
        ),
        *_panel_defaults(record),
    )


def _panel_defaults(record: Record) -> tuple[Check, ...]:
    p = record.panel
    adviser, objection = p.adviser, p.objection
    return (
        *default(
            "trustees",
            "everybody on the panel is a trustee",
            "Put trustees on the panel, or record why somebody who is none reviews.",
            holds=all(_is_employed(each) or sits_on_board(each) for each in _reviewers(record)),
            field="trustees",
        ),
        *default(
            "trained",
            "everybody on the panel is trained for it",
            "Enter when each panel member was trained or briefed, or record why not.",
            holds=all(member.trained_on is not None for member in p.voting),
            field="members",
        ),
        *default(
            "appeal",
            "two trustees stay free to hear an appeal",
            "Name two trustees who stay out of the review, so that they could hear an appeal.",
            holds=len(_free_for_appeal(record)) >= APPEAL_MIN,
            field="kept_for_appeal",
        ),
        *default(
            "answers",
            "every kind of conflict was asked about",
            "Answer every line of the list of conflicts with yes or no.",
            holds=all(p.answer(kind).applies is not None for kind in _ASKED),
            field="answers",
        ),
        *default(
            "objection",
            "the chief executive's objection is decided",
            "Enter what the board decided about the chief executive's objection, and when.",
            holds=not given(objection.reason)
            or (given(objection.decision) and objection.decided_on is not None),
            field="objection.decision",
        ),
        *default(
            "adviser_terms",
            "the adviser is independent, briefed, and has signed the undertaking",
            "Say whether the adviser is independent, write the brief, and enter when the "
            "undertaking was signed.",
            holds=adviser.used is not True
            or (
                adviser.independent is True
                and given(adviser.brief)
                and adviser.undertaking_signed_on is not None
            ),
            field="adviser.brief",
        ),
    )


def _free_for_appeal(record: Record) -> set[str]:
    reviewing = {member.person for member in record.panel.members}
    return {each for each in record.panel.kept_for_appeal if each not in reviewing}


def _has_one_lead(record: Record) -> bool:
    leads = [each for each in record.panel.members if each.role is PanelRole.LEAD]
    return len(leads) == 1 and record.people.get(leads[0].person) is not None


def _everybody_is_known(record: Record) -> bool:
    return all(record.people.get(member.person) is not None for member in record.panel.members)


def _employees(record: Record) -> list[str]:
    return [person.full_name for person in _reviewers(record) if _is_employed(person)]


def _reviewers(record: Record) -> list[Person]:
    persons = (record.people.get(member.person) for member in record.panel.members)
    return [person for person in persons if person is not None]


def _is_employed(person: Person) -> bool:
    return person.is_employee or person.display_role in _ON_THE_STAFF


def sits_on_board(person: Person) -> bool:
    """Whether the person is marked as a trustee and holds no office that only serves the board."""
    return person.is_trustee and person.display_role not in SERVING


def _decided(conflict: Conflict) -> bool:
    return (
        conflict.action is not ConflictAction.UNDECIDED
        and given(conflict.decided_by)
        and conflict.decided_on is not None
    )


def timetable(record: Record) -> tuple[Check, ...]:
    """Every step has a date."""
    codes = [step.code for step in record.cycle.process.steps]
    return (
        Check(
            rule="dates",
            text="every step has a date",
            mend="Give every step of the timetable a date.",
            done=all(record.cycle.step(code).due is not None for code in codes),
            field="steps",
        ),
        *default(
            "length",
            "the period lasts between six and eighteen months",
            "The period is shorter than six months or longer than eighteen. Record why.",
            holds=PERIOD_MIN <= record.cycle.end - record.cycle.start <= PERIOD_MAX,
            field="start",
        ),
    )


def objectives(record: Record) -> tuple[Check, ...]:
    """There is something to judge, and it can be measured."""
    o = record.objectives
    return (
        Check(
            rule="entered",
            text="at least one objective is entered",
            mend="Enter the objectives that were agreed for this period.",
            done=bool(o.standing),
            field="objectives",
        ),
        Check(
            rule="measurable",
            text="each has a title and a measure with starting point, target and source",
            mend=once(
                bool(o.standing),
                "Give every objective a title and at least one measure with a starting point, "
                "a target and a source.",
            ),
            done=bool(o.standing) and all(is_measurable(each) for each in o.standing),
            field=first_of(o.standing, is_measurable, "success_criteria"),
        ),
        Check(
            rule="settled",
            text="each was agreed, or set by the panel with the disagreement recorded",
            mend=once(
                bool(o.standing),
                "Mark every objective as agreed, or as set by the panel and record what the "
                "chief executive said against it.",
            ),
            done=bool(o.standing) and all(_settled(each) for each in o.standing),
            field=first_of(o.standing, _settled, "status"),
        ),
        Check(
            rule="agreed",
            text="it is recorded when and where they were agreed",
            mend="Enter when and where the objectives were agreed.",
            done=o.agreed_on is not None and given(o.agreed_where),
            field="agreed_on",
        ),
        *_objective_defaults(record),
    )


def _objective_defaults(record: Record) -> tuple[Check, ...]:
    standing = record.objectives.standing
    kinds = {each.kind for each in standing}
    return (
        *default(
            "number",
            "there are three to six objectives",
            phrased_by(
                len(standing),
                "There is {count} objective. Three to six are easier to keep in "
                "sight; record why it is another number.",
                "There are {count} objectives. Three to six are easier to keep in "
                "sight; record why it is another number.",
                count=len(standing),
            ),
            holds=not standing or OBJECTIVES_MIN <= len(standing) <= OBJECTIVES_MAX,
            field="objectives",
        ),
        *default(
            "balance",
            "one is about education or inclusion, and one about people, governance or the chief "
            "executive's own development",
            "Add an objective about education or inclusion and one about people, governance or "
            "the chief executive's own development, or record why not.",
            holds=not standing or (bool(kinds & _EDUCATION) and bool(kinds & _LEADERSHIP)),
            field="objectives",
        ),
        *default(
            "linked",
            "each serves a priority of the trust and a part of a framework",
            "Link every objective to a priority of the trust and to a part of a framework.",
            holds=all(_is_linked(each) for each in standing),
            field=first_of(standing, _is_linked, "strategy_ref"),
        ),
        *default(
            "milestones",
            "no milestone lies after the end of its objective",
            "Move every milestone to a date before the end of its objective.",
            holds=all(_milestones_in_time(record, each) for each in standing),
            field=first_of(standing, lambda each: _milestones_in_time(record, each), "milestones"),
        ),
        *default(
            "several_years",
            "an objective that outlasts the period is marked as one of several years, three at "
            "most",
            "Mark an objective that outlasts the period as one of several years, at most three.",
            holds=all(_lasts_rightly(record, each) for each in standing),
            field=first_of(standing, lambda each: _lasts_rightly(record, each), "multi_year"),
        ),
    )


def first_of(
    objectives: tuple[Objective, ...], is_right: Callable[[Objective], bool], name: str
) -> str:
    """The field of the first objective that is not right; the list when there is none."""
    wrong = next((each for each in objectives if not is_right(each)), None)
    return f"objectives.{wrong.id}.{name}" if wrong is not None else "objectives"


def end_of(record: Record, objective: Objective) -> date:
    """The day on which an objective ends: its own, or that of the period."""
    return objective.end or record.cycle.end


def _is_linked(objective: Objective) -> bool:
    has_priority = given(objective.strategy_ref) or given(objective.priority)
    return has_priority and bool(objective.framework_links)


def _milestones_in_time(record: Record, objective: Objective) -> bool:
    end = end_of(record, objective)
    return all(each.due is None or each.due <= end for each in objective.milestones)


def _lasts_rightly(record: Record, objective: Objective) -> bool:
    end = end_of(record, objective)
    if end <= record.cycle.end:
        return True
    return objective.multi_year and end - (objective.start or record.cycle.start) <= LONGEST


def is_measurable(objective: Objective) -> bool:
    """Whether it has a title and a full measure."""
    return len(objective.title.strip()) >= TITLE_MIN and any(
        given(c.measure) and given(c.baseline) and given(c.target) and given(c.source)
        for c in objective.success_criteria
    )


def _settled(objective: Objective) -> bool:
    if objective.status is ObjectiveStatus.SET_BY_PANEL:
        return given(objective.ceo_disagreement)
    return objective.status is ObjectiveStatus.AGREED
