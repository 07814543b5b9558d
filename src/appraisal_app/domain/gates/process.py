"""Stage 2: when panel, timetable, objectives, reflection, evidence and meeting are complete."""

from __future__ import annotations

from appraisal_app.domain.gates.check import Check, given, once
from appraisal_app.domain.objectives import Objective, ObjectiveStatus
from appraisal_app.domain.panel import Conflict, ConflictAction, PanelRole
from appraisal_app.domain.people import Office
from appraisal_app.domain.record import Record

PANEL_MIN, PANEL_MAX = 2, 3
TITLE_MIN = 8
PRESENT_MIN = 2


def panel(record: Record) -> tuple[Check, ...]:
    """Two or three trustees, none of them employed by the trust; every conflict decided."""
    p = record.panel
    size = len({member.person for member in p.voting})
    size_ok = PANEL_MIN <= size <= PANEL_MAX or (bool(p.voting) and given(p.size_reason))
    adviser_ok = p.adviser.used is False or (p.adviser.used is True and given(p.adviser.name))
    return (
        Check(
            text="two or three trustees review, or a reason is recorded",
            mend="Choose two or three people for the panel, or record why it has another size.",
            done=size_ok and _everybody_is_known(record),
            field="members",
        ),
        Check(
            text="one of them leads",
            mend=once(bool(p.members), "Choose exactly one panel member to lead."),
            done=sum(member.role is PanelRole.LEAD for member in p.members) == 1,
            field="members",
        ),
        Check(
            text="nobody on the panel is employed by the trust",
            mend=once(
                bool(p.members),
                "Take the chief executive and every employee of the trust off the panel.",
            ),
            done=bool(p.members) and not _employees(record),
            field="members",
            hard=True,
        ),
        Check(
            text="everybody was asked about conflicts of interest, and each one is decided",
            mend="Enter when conflicts were asked about, and decide each one that was declared.",
            done=p.conflicts_asked_on is not None and all(_decided(c) for c in p.conflicts),
            field="conflicts_asked_on",
        ),
        Check(
            text="it is said whether an external adviser helps",
            mend="Say whether an external adviser helps, and name the adviser if so.",
            done=adviser_ok,
            field="adviser.used",
        ),
    )


def _everybody_is_known(record: Record) -> bool:
    return all(record.people.get(member.person) is not None for member in record.panel.members)


def _employees(record: Record) -> list[str]:
    persons = [record.people.get(member.person) for member in record.panel.members]
    return [
        person.full_name
        for person in persons
        if person is not None
        and (person.is_employee or person.display_role is Office.CHIEF_EXECUTIVE)
    ]


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
            text="every step has a date",
            mend="Give every step of the timetable a date.",
            done=all(record.cycle.step(code).due is not None for code in codes),
            field="steps",
        ),
    )


def objectives(record: Record) -> tuple[Check, ...]:
    """There is something to judge, and it can be measured."""
    o = record.objectives
    return (
        Check(
            text="at least one objective is entered",
            mend="Enter the objectives that were agreed for this period.",
            done=bool(o.standing),
            field="objectives",
        ),
        Check(
            text="each has a title and a measure with starting point, target and source",
            mend=once(
                bool(o.standing),
                "Give every objective a title and at least one measure with a starting point, "
                "a target and a source.",
            ),
            done=bool(o.standing) and all(is_measurable(each) for each in o.standing),
            field="objectives",
        ),
        Check(
            text="each was agreed, or set by the panel with the disagreement recorded",
            mend=once(
                bool(o.standing),
                "Mark every objective as agreed, or as set by the panel and record what the "
                "chief executive said against it.",
            ),
            done=bool(o.standing) and all(_settled(each) for each in o.standing),
            field="objectives",
        ),
        Check(
            text="it is recorded when and where they were agreed",
            mend="Enter when and where the objectives were agreed.",
            done=o.agreed_on is not None and given(o.agreed_where),
            field="agreed_on",
        ),
    )


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


def reflection(record: Record) -> tuple[Check, ...]:
    """The chief executive's words are here, and she says that they are hers."""
    r = record.reflection
    return (
        Check(
            text="the reflection was asked for",
            mend="Enter the date on which the chief executive was asked for the reflection.",
            done=r.requested_on is not None,
            field="requested_on",
        ),
        Check(
            text="every objective has the chief executive's answer",
            mend="Enter what the chief executive says to every objective.",
            done=bool(record.objectives.standing)
            and all(given(r.response(o.id).progress) for o in record.objectives.standing),
            field="responses",
        ),
        Check(
            text="achievements and challenges are answered",
            mend="Enter the chief executive's achievements and challenges.",
            done=given(r.achievements) and given(r.challenges),
            field="achievements",
        ),
        Check(
            text="the chief executive has confirmed that these are the submitted words",
            mend="Enter how the words came here, and the date on which the chief executive "
            "confirmed them.",
            done=r.entry is not None and r.confirmed_on is not None,
            field="confirmed_on",
        ),
    )


def evidence(record: Record) -> tuple[Check, ...]:
    """Every objective has something that can be looked up, and no pupil is named."""
    items = record.evidence.items
    standing = record.objectives.standing
    return (
        Check(
            text="every objective has at least one piece of evidence",
            mend="Point to at least one piece of evidence for every objective.",
            done=bool(standing) and all(record.evidence.about(o.id) for o in standing),
            field="items",
        ),
        Check(
            text="each piece has a title, a date and a place where it is kept",
            mend=once(
                bool(items),
                "Give every piece of evidence a title, a date and the place where it is kept.",
            ),
            done=bool(items)
            and all(given(i.title) and i.date is not None and given(i.where_kept) for i in items),
            field="items",
        ),
        Check(
            text="none holds data about single pupils",
            mend=once(
                bool(items),
                "Take out every piece of evidence that holds data about single pupils.",
            ),
            done=bool(items) and not any(item.contains_pupil_data for item in items),
            field="items",
            hard=True,
        ),
    )


def meeting(record: Record) -> tuple[Check, ...]:
    """The meeting took place and is written down."""
    m = record.meeting
    return (
        Check(
            text="the date of the meeting is entered",
            mend="Enter the date on which the review meeting was held.",
            done=m.held_on is not None,
            field="held_on",
        ),
        Check(
            text="it is recorded who was there",
            mend="Tick at least two people who were at the meeting.",
            done=len(m.present) >= PRESENT_MIN,
            field="present",
        ),
        Check(
            text="conflicts of interest were asked about again",
            mend="Confirm that conflicts of interest were asked about at the start of the meeting.",
            done=m.conflicts_restated,
            field="conflicts_restated",
        ),
        Check(
            text="notes of the conversation are written",
            mend="Write notes of the conversation.",
            done=given(m.notes),
            field="notes",
        ),
    )
