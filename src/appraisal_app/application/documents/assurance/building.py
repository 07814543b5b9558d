"""Turns a record into the content of the assurance sheet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date

from appraisal_app.application.documents import planning_words as planning
from appraisal_app.application.documents import words
from appraisal_app.application.documents.assurance.checklist import set_aside, stages, steps_done
from appraisal_app.application.documents.assurance.content import (
    AbsenceLine,
    AssuranceContent,
    DecisionLine,
    PolicyLine,
)
from appraisal_app.application.documents.assurance.safeguards import NOT_RECORDED, safeguards
from appraisal_app.application.documents.building import copy, given, named, period
from appraisal_app.application.documents.entry import Source
from appraisal_app.application.documents.parts import Cover, SignatureBox
from appraisal_app.application.documents.statement.building import panel_by_office
from appraisal_app.domain.people import Office
from appraisal_app.domain.policies import PolicyKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.sign_off import Route
from appraisal_app.domain.typography import typographic

PROCESS_ONLY = "Process only"
_NOBODY = "nobody recorded"
_ROUTES = {Route.KEY: "with own key", Route.PAPER: "on paper"}


def build_assurance(source: Source) -> AssuranceContent:
    """D18 from dates, references and offices; nothing of what anybody wrote about anybody."""
    record = source.record
    return AssuranceContent(
        cover=_cover(source),
        mark=source.mark,
        in_short=_in_short(record),
        stages=stages(record),
        safeguards=safeguards(record),
        decisions=tuple(_decisions(record, source.mark.at.date())),
        policies=tuple(_policies(record)),
        absences=tuple(_absences(record, source.mark.at.date())),
        set_aside=set_aside(record),
        pauses=tuple((each.start, each.until) for each in record.cycle.pauses),
        statement=tuple(_statement(record)),
        signatures=_boxes(record),
    )


def _cover(source: Source) -> Cover:
    record = source.record
    return Cover(
        trust=record.trust.name,
        eyebrow="Performance review of the chief executive",
        title=f"Assurance sheet {record.cycle.label}",
        cycle=record.cycle.label,
        classification=PROCESS_ONLY,
        facts=(
            ("Period under review", period(record)),
            ("Review meeting", words.day(record.meeting.held_on or record.cycle.meeting_date)),
            ("Panel", panel_by_office(record)),
        ),
        circulation=("board", "auditor", "clerk"),
        standing=copy(source.copy_number),
    )


def _in_short(record: Record) -> str:
    done, every = steps_done(record)
    if done == every:
        return f"All {every} steps of this review are done."
    return f"{done} of {every} steps of this review are done; the others are marked as open."


def _decisions(record: Record, today: date) -> Iterator[DecisionLine]:
    principles, report, pay = record.principles, record.report, record.pay
    yield DecisionLine(
        decision="The board adopted the principles of the review",
        on=principles.board_adopted_on,
        minute=principles.board_minute_ref.strip(),
    )
    item = report.item.strip()
    yield DecisionLine(
        decision="The review is to be reported to the board"
        if _is_to_come(report.meeting_date, today)
        else "The review was reported to the board",
        on=report.meeting_date,
        minute=f"item {item}" if item else "",
    )
    if pay.is_begun:
        yield DecisionLine(
            decision="The full board decided under the executive pay policy",
            on=pay.board_approved_on if pay.full_board else None,
            minute=pay.minute_ref.strip(),
        )


def _policies(record: Record) -> Iterator[PolicyLine]:
    for kind in PolicyKind:
        policy = record.policies.in_force(kind, record.cycle.meeting_date)
        if policy is not None and kind is not PolicyKind.OTHER:
            yield PolicyLine(
                kind=planning.POLICIES[kind],
                title=policy.title,
                version=policy.version,
                adopted_on=policy.adopted_on,
                review_due=policy.review_due,
            )


def _absences(record: Record, today: date) -> Iterator[AbsenceLine]:
    """Who was not in the room, by office; a meeting that is to come has no room yet."""
    meeting, report, pay = record.meeting, record.report, record.pay
    left = Counter(_office(record, each.person) for each in meeting.withdrawals)
    if meeting.held_on is not None or left:
        names = [office if n == 1 else f"{office} ({n})" for office, n in left.items()]
        yield AbsenceLine(
            occasion="Review meeting, for a part of it",
            on=meeting.held_on,
            absent=", ".join(names) or _NOBODY,
        )
    offices = given(report.withdrawn)
    if (report.meeting_date or offices) and not _is_to_come(report.meeting_date, today):
        yield AbsenceLine(
            occasion="Board, for the report on the review",
            on=report.meeting_date,
            absent=_together(offices),
        )
    if pay.board_approved_on is not None:
        same = offices if pay.board_approved_on == report.meeting_date else ()
        yield AbsenceLine(
            occasion="Board, for the decision on pay",
            on=pay.board_approved_on,
            absent=_together((*_left_for_pay(record), *same)),
        )


def _left_for_pay(record: Record) -> tuple[str, ...]:
    return (words.OFFICES[Office.CHIEF_EXECUTIVE],) if record.pay.ceo_absent else ()


def _together(offices: tuple[str, ...]) -> str:
    """Each office once, however it was written."""
    return ", ".join(dict.fromkeys(_within_a_line(each) for each in offices)) or _NOBODY


def _within_a_line(office: str) -> str:
    """Without the capital with which a list begins; an abbreviation or a name keeps its own."""
    is_plain = office.replace(" ", "").isalpha() and office[1:].islower()
    return f"{office[:1].lower()}{office[1:]}" if is_plain else office


def _is_to_come(day: date | None, today: date) -> bool:
    return day is not None and day > today


def _office(record: Record, person_id: str) -> str:
    person = record.people.get(person_id)
    return words.OFFICES[person.display_role] if person is not None else "office not recorded"


def _statement(record: Record) -> Iterator[str]:
    """How the statement was signed, and the hash by which a signed file is told."""
    sign_off = record.sign_off
    for each in sign_off.signatures:
        how = f"{_ROUTES[each.route]}, {words.day(each.signed_at.date())}"
        yield f"{words.SIGNERS[each.role]}: signed {how}."
    for role in sign_off.awaited:
        yield f"{words.SIGNERS[role]}: {words.NOT_SIGNED}."
    if sign_off.closed_without_ceo_on is not None:
        when = words.day(sign_off.closed_without_ceo_on)
        yield typographic(f"Closed by the chair without the chief executive's signature on {when}.")
    if sign_off.document:
        yield f"SHA-256 of the statement as it is kept: {sign_off.document}"


def _boxes(record: Record) -> tuple[SignatureBox, ...]:
    """The clerk says that the dates are those of the papers; the chair says so too."""
    holders = (("Clerk", Office.CLERK), ("Chair of trustees", Office.CHAIR))
    return tuple(
        SignatureBox(
            office=title,
            name=named(record, office) or NOT_RECORDED,
            meaning="compared with the papers",
            state=words.IN_INK,
        )
        for title, office in holders
    )
