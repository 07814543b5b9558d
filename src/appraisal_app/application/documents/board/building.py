"""Turns a record into the confidential report to the board: offices, dates, themes; no quotes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from appraisal_app.application.documents.board.content import (
    BoardContent,
    Headlines,
    PayItem,
    Reviewers,
    Support,
)
from appraisal_app.application.documents.building import CONFIDENTIAL, copy, period
from appraisal_app.application.documents.entry import Source
from appraisal_app.application.documents.parts import Cover
from appraisal_app.application.documents.pay.building import policy, recommended
from appraisal_app.application.documents.words import DEVELOPMENT, OFFICES, SIGNERS, day
from appraisal_app.domain.applying import does_not_apply
from appraisal_app.domain.panel import PanelRole
from appraisal_app.domain.people import SignatoryRole
from appraisal_app.domain.policies import PolicyKind
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.typography import typographic

_UNSIGNED = "draft until signature"
_CIRCULATION = ("trustees without a conflict", "clerk for the minute")


def build_board(source: Source) -> BoardContent:
    """D12 from dates, offices, the themes and, apart, the recommendation on pay."""
    record = source.record
    return BoardContent(
        cover=_cover(source),
        mark=source.mark,
        label=record.cycle.label,
        state=_state(record),
        appraisal_policy=_policy(record),
        reviewers=_reviewers(record),
        process=_process(record),
        themes=record.report.themes,
        headlines=_headlines(record) if record.report.objectives_shared else None,
        support=Support(
            kinds=tuple(dict.fromkeys(DEVELOPMENT[a.kind] for a in record.development.actions)),
            agreed_on=record.development.agreed_on,
            next_review_on=record.development.next_review_on,
        ),
        pay=_pay(record),
        pay_is_apart=bool(does_not_apply(record, StepKind.PAY)),
    )


def _cover(source: Source) -> Cover:
    record = source.record
    return Cover(
        trust=record.trust.name,
        eyebrow="Performance review of the chief executive",
        title="Confidential report to the board",
        cycle=record.cycle.label,
        classification=CONFIDENTIAL,
        facts=(
            ("Board meeting", day(record.report.meeting_date)),
            ("Item", record.report.item),
            ("Period", period(record)),
        ),
        circulation=_CIRCULATION,
        standing=_UNSIGNED if is_unsigned(record) else copy(source.copy_number),
    )


def is_unsigned(record: Record) -> bool:
    """Whether the report is a draft: the board has it only once the statement is signed."""
    return not record.cycle.is_sealed


def _state(record: Record) -> str:
    """How far the statement has come, in words that say nothing of what is in it."""
    if record.sign_off.closed_without_ceo_on is not None:
        when = day(record.sign_off.closed_without_ceo_on)
        return typographic(f"closed by the chair on {when} without the chief executive's signature")
    signed = [each.signed_at.date() for each in record.sign_off.signatures]
    if record.cycle.is_sealed and signed:
        return f"signed, last on {day(max(signed))}"
    return "signed" if record.cycle.is_sealed else "ready to be signed"


def _policy(record: Record) -> str:
    on = record.meeting.held_on or record.cycle.meeting_date
    found = record.policies.in_force(PolicyKind.APPRAISAL, on)
    title = found.title.strip() if found is not None else ""
    return title or record.principles.basis.appraisal_policy.strip()


def _reviewers(record: Record) -> Reviewers:
    panel = record.panel
    leads = [each.person for each in panel.members if each.role is PanelRole.LEAD]
    return Reviewers(
        offices=_offices(record, (each.person for each in panel.voting)),
        lead=next((office for office, _ in _offices(record, leads)), ""),
        adviser=panel.adviser.used,
        independent=panel.adviser.independent,
    )


def _offices(record: Record, ids: Iterable[str]) -> tuple[tuple[str, int], ...]:
    """Offices with how many hold them, in the order in which they come first."""
    people = (record.people.get(each) for each in ids)
    found = Counter(OFFICES[each.display_role] for each in people if each is not None)
    return tuple(found.items())


def _process(record: Record) -> tuple[tuple[str, str], ...]:
    submitted = record.reflection.submitted_at
    signed = {each.role: each.signed_at.date() for each in record.sign_off.signatures}
    rows = (
        ("Principles adopted by the board", record.principles.board_adopted_on),
        ("Conflicts of interest asked for", record.panel.conflicts_asked_on),
        ("Self-reflection submitted", submitted.date() if submitted is not None else None),
        (typographic("Adviser's advice received"), record.advice.received_on),
        ("Review meeting", record.meeting.held_on),
        ("Draft statement with the chief executive", record.statement.received_on),
        (typographic("Chief executive's comments received"), record.statement.ceo_comments_on),
        ("Next objectives agreed", record.next_objectives.agreed_on),
        *(
            (f"{SIGNERS[role]} signed the statement", signed.get(role))
            for role in (SignatoryRole.CHAIR, SignatoryRole.CHIEF_EXECUTIVE)
        ),
    )
    return tuple((what, day(when)) for what, when in rows if when is not None)


def _headlines(record: Record) -> Headlines:
    return Headlines(
        reviewed=tuple(each.title for each in record.objectives.standing),
        ahead=tuple(each.title for each in record.next_objectives.objectives),
    )


def _pay(record: Record) -> PayItem | None:
    """The item, as soon as it is said what is recommended."""
    case = record.pay
    if case.kind is None:
        return None
    what, is_decided = recommended(record), _was_decided_before(record)
    return PayItem(
        policy=policy(record),
        kind=what.kind,
        is_single_payment=what.is_single_payment,
        current=what.current,
        proposed=what.proposed,
        runs_from=what.runs_from,
        by=_offices(record, case.recommended_by),
        on=case.recommended_on,
        committee_on=case.committee_on,
        decided_on=case.board_approved_on if is_decided else None,
        minute=case.minute_ref if is_decided else "",
    )


def _was_decided_before(record: Record) -> bool:
    """Whether an earlier meeting decided; what its own is to decide a report only proposes."""
    on, meeting = record.pay.board_approved_on, record.report.meeting_date
    return record.pay.full_board and on is not None and meeting is not None and on < meeting
