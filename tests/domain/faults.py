"""For every condition of every gate, what is done to a full review so that it is no longer met."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from tests.ui.stages.records import CEO, CHAIR, FREE, MONEY, READING, STAFF, TASK, VICE

from appraisal_app.domain.cycle import Action, Status, TimetableStep
from appraisal_app.domain.development import DevelopmentAction
from appraisal_app.domain.evidence import Origin
from appraisal_app.domain.objectives import ObjectiveKind, ObjectiveStatus
from appraisal_app.domain.panel import Adviser, Objection, PanelRole
from appraisal_app.domain.pay import PayCase
from appraisal_app.domain.people import Office
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record

Fault = Callable[[Record], Record]


@dataclass(frozen=True, slots=True)
class Asked:
    """Where the review stands when a page is asked about, and by which move."""

    status: Status
    action: Action | None = None


_ON_THE_WAY: Mapping[Asked, str] = {
    Asked(Status.PRINCIPLES, Action.OPEN_PLANNING): "basis principles people framework "
    "confidentiality adoption",
    Asked(Status.PLANNING, Action.OPEN_REFLECTION): "panel timetable objectives",
    Asked(Status.REFLECTION, Action.SUBMIT_REFLECTION): "reflection",
    Asked(Status.MEETING, Action.RECORD_MEETING): "evidence advice views meeting",
    Asked(Status.JUDGING, Action.RELEASE_DRAFT): "judgements statement",
    Asked(Status.COMMENTS, Action.MAKE_READY): "comments next_objectives development",
    Asked(Status.READY_TO_SIGN, Action.SIGN): "sign_off",
    Asked(Status.SIGNED, Action.REPORT): "report",
    Asked(Status.REPORTED, Action.CLOSE): "pay letter appeal",
    Asked(Status.MEETING): f"check_ins mid_cycle changes concern {TASK}",
}
ASKED = {page: asked for asked, pages in _ON_THE_WAY.items() for page in pages.split()}


def kind_of(page: str) -> StepKind:
    """The kind of page that a rule begins with; a step of the trust's own goes by its code."""
    return StepKind.TASK if page == TASK else StepKind(page)


def part(name: str, **changes: object) -> Fault:
    """Attributes of one part are others."""
    return lambda r: replace(r, **{name: replace(getattr(r, name), **changes)})


def inner(name: str, attribute: str, **changes: object) -> Fault:
    """Attributes of a value inside one part are others."""

    def fault(record: Record) -> Record:
        value = getattr(getattr(record, name), attribute)
        return part(name, **{attribute: replace(value, **changes)})(record)

    return fault


def item(name: str, items: str, item_id: str, **changes: object) -> Fault:
    """Attributes of one item in a list of one part are others; found by id or objective."""

    def fault(record: Record) -> Record:
        found: tuple[Any, ...] = getattr(getattr(record, name), items)
        return part(
            name,
            **{
                items: tuple(
                    replace(each, **changes) if _name_of(each) == item_id else each
                    for each in found
                )
            },
        )(record)

    return fault


def every(name: str, items: str, **changes: object) -> Fault:
    """Attributes of all items in a list of one part are others."""

    def fault(record: Record) -> Record:
        found: tuple[Any, ...] = getattr(getattr(record, name), items)
        return part(name, **{items: tuple(replace(each, **changes) for each in found)})(record)

    return fault


def both(*faults: Fault) -> Fault:
    """One after the other."""

    def fault(record: Record) -> Record:
        for each in faults:
            record = each(record)
        return record

    return fault


def _name_of(each: Any) -> str:
    name: str = each.id if hasattr(each, "id") else each.objective
    return name


def _without(name: str, items: str, *ids: str) -> Fault:
    def fault(record: Record) -> Record:
        found: tuple[Any, ...] = getattr(getattr(record, name), items)
        kept = tuple(each for each in found if _name_of(each) not in ids)
        return part(name, **{items: kept})(record)

    return fault


def _nobody_chairs(record: Record) -> Record:
    persons = tuple(
        replace(each, display_role=Office.TRUSTEE) if each.is_trustee else each
        for each in record.people.persons
    )
    return part("people", persons=persons)(record)


def _advising_lead(record: Record) -> Record:
    persons = tuple(
        replace(each, display_role=Office.ADVISER) if each.id == CHAIR else each
        for each in record.people.persons
    )
    return part("people", persons=persons)(record)


def _scale_without_words(record: Record) -> Record:
    ratings = tuple(replace(each, label=" ") for each in record.cycle.scale.ratings)
    return inner("cycle", "scale", ratings=ratings)(record)


def _half_a_line(record: Record) -> Record:
    line = DevelopmentAction(id="d-2", action="A course")
    return part("development", actions=(*record.development.actions, line))(record)


_LATE = date(2027, 8, 31)
_LONG_AGO = date(2024, 1, 1)
_SILENT_YEAR = both(part("check_ins", check_ins=()), part("mid_cycle", objectives=()))

FAULTS: Mapping[str, Fault] = {
    "basis.policy": inner("principles", "basis", appraisal_policy=" "),
    "basis.pay_linked": inner("principles", "basis", pay_linked=None),
    "basis.pay_policy": inner("principles", "basis", pay_linked=True),
    "basis.policy_review": every("policies", "policies", review_due=date(2026, 6, 1)),
    "principles.written": part("principles", purpose=""),
    "principles.chair": part("principles", accepted_by_chair=None),
    "principles.chief_executive": part("principles", accepted_by_ceo=None),
    "people.chief_executive": item("people", "persons", CEO, display_role=Office.OTHER),
    "people.chair": _nobody_chairs,
    "people.unnamed": item("people", "persons", FREE[0], full_name=" "),
    "framework.chosen": part("cycle", frameworks=()),
    "framework.scale": _scale_without_words,
    "confidentiality.explained": part("confidentiality", explained_on=None),
    "confidentiality.basis": part("confidentiality", records_basis=None),
    "confidentiality.reasons": every("confidentiality", "choices", reason=""),
    "adoption.adopted": part("principles", board_adopted_on=None),
    "panel.size": _without("panel", "members", "m-2"),
    "panel.lead": every("panel", "members", role=PanelRole.MEMBER),
    "panel.employees": item("panel", "members", "m-2", person=CEO),
    "panel.conflicts": part("panel", conflicts_asked_on=None),
    "panel.adviser": part("panel", adviser=Adviser()),
    "panel.trustees": _advising_lead,
    "panel.trained": item("panel", "members", "m-2", trained_on=None),
    "panel.appeal": part("panel", kept_for_appeal=(FREE[0], VICE)),
    "panel.answers": part("panel", answers=()),
    "panel.objection": part("panel", objection=Objection(person=VICE, reason="An old quarrel.")),
    "panel.adviser_terms": inner("panel", "adviser", undertaking_signed_on=None),
    "timetable.dates": lambda r: replace(
        r, cycle=r.cycle.with_step(TimetableStep(code="panel-step"))
    ),
    "timetable.length": part("cycle", end=date(2025, 12, 1)),
    "objectives.entered": part("objectives", objectives=()),
    "objectives.measurable": item("objectives", "objectives", MONEY, success_criteria=()),
    "objectives.settled": item("objectives", "objectives", MONEY, status=ObjectiveStatus.DRAFT),
    "objectives.agreed": part("objectives", agreed_where=""),
    "objectives.number": _without("objectives", "objectives", MONEY),
    "objectives.balance": every("objectives", "objectives", kind=ObjectiveKind.STRATEGIC),
    "objectives.linked": item("objectives", "objectives", MONEY, framework_links=()),
    "objectives.milestones": item("objectives", "objectives", READING, end=date(2026, 1, 1)),
    "objectives.several_years": item("objectives", "objectives", MONEY, end=_LATE),
    "reflection.requested": part("reflection", requested_on=None),
    "reflection.responses": _without("reflection", "responses", MONEY),
    "reflection.answers": part("reflection", challenges=""),
    "reflection.confirmed": part("reflection", confirmed_on=None),
    "evidence.covered": _without("evidence", "items", "e-2"),
    "evidence.described": item("evidence", "items", "e-2", where_kept=""),
    "evidence.pupils": item("evidence", "items", "e-2", contains_pupil_data=True),
    "evidence.single_source": item("evidence", "items", "e-2", origin=Origin.OWN_STATEMENT),
    "evidence.age": item("evidence", "items", "e-2", date=_LONG_AGO),
    "advice.received": part("advice", overall=""),
    "advice.sent": part("advice", sent_to_panel_on=None),
    "advice.together": part("advice", sent_to_panel_on=date(2026, 10, 25)),
    "advice.adviser": inner("panel", "adviser", used=None),
    "views.written": part("views", own=None),
    "views.sealed": part("views", sealed_at=None),
    "meeting.held": part("meeting", held_on=None),
    "meeting.present": part("meeting", present=(CHAIR,)),
    "meeting.conflicts": part("meeting", conflicts_restated=False),
    "meeting.notes": part("meeting", notes="", objective_notes=()),
    "judgements.judged": _without("judgements", "judgements", MONEY),
    "judgements.reasons": item("judgements", "judgements", MONEY, reasons="So it is."),
    "judgements.evidence": part("evidence", items=()),
    "judgements.ends": item("judgements", "judgements", READING, panel_rating="exceeded"),
    "judgements.far_apart": item("judgements", "judgements", STAFF, difference=""),
    "judgements.no_surprise": both(
        item("judgements", "judgements", STAFF, raised_before=""), _SILENT_YEAR
    ),
    "statement.summary": part("statement", summary="A good year."),
    "statement.strengths": part("statement", strengths=""),
    "statement.growth": part("statement", growth=""),
    "comments.received": part("statement", received_on=None),
    "comments.discussed": part("statement", discussed_on=None),
    "comments.comments": part("statement", ceo_comments=""),
    "comments.agreed": part("statement", agreed=None),
    "next_objectives.next": part("next_objectives", objectives=()),
    "next_objectives.next_measurable": every("next_objectives", "objectives", title="More"),
    "next_objectives.each_has_a_fate": _without("next_objectives", "dropped", MONEY),
    "development.planned": every("development", "actions", boards_promise=""),
    "development.lines": _half_a_line,
    "sign_off.circulation": part("sign_off", circulation=()),
    "sign_off.frozen": part("sign_off", frozen_at=None),
    "sign_off.certified": part("sign_off", signatures=()),
    "sign_off.signed": part("sign_off", signatures=()),
    "pay.linked": lambda r: replace(
        inner("principles", "basis", pay_linked=None)(r), pay=PayCase(id=r.pay.id)
    ),
    "pay.input": part("pay", factors=()),
    "pay.recommended": part("pay", kind=None),
    "pay.voting": part("pay", board_voting=()),
    "pay.paper": part("pay", value_for_money=""),
    "pay.benchmarks": _without("pay", "benchmarks", "b-1"),
    "pay.absent": part("pay", ceo_absent=False),
    "pay.approved": part("pay", board_approved_on=None),
    "pay.order": part("pay", committee_on=date(2026, 12, 5)),
    "pay.apart": part("pay", board_voting=(CHAIR, FREE[0])),
    "pay.policy": part("policies", policies=()),
    "report.meeting": part("report", item=""),
    "report.heard": part("report", heard=False),
    "report.withdrawn": part("report", withdrawn=()),
    "report.wording": part("report", resolution=""),
    "letter.decided": part("report", heard=False),
    "letter.early": part("letter", sent_on=date(2026, 12, 1)),
    "letter.sent": part("letter", sent_on=None),
    "letter.appeal": part("letter", appeal_until=None),
    "appeal.lodged": part("appeal", lodged_on=None),
    "appeal.panel": part("appeal", panel=(FREE[0], CHAIR)),
    "appeal.apart": part("pay", committee_present=(CHAIR, FREE[1])),
    "appeal.decided": part("appeal", reasons=""),
    "check_ins.agreed": every("check_ins", "check_ins", agreed=""),
    "mid_cycle.objectives": _without("mid_cycle", "objectives", MONEY),
    "mid_cycle.agreed": part("mid_cycle", agreed_on=None),
    "changes.agreed": every("objectives", "changes", agreed_by_chair_on=None),
    "concern.hr": every("concerns", "concerns", hr_advised=False),
    f"{TASK}.done": part("tasks", tasks=()),
}
