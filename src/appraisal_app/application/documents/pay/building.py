"""Turns the pay case into the content of the pay recommendation; no figure is worked out."""

from __future__ import annotations

from collections.abc import Iterable

from appraisal_app.application.documents.building import CONFIDENTIAL, copy, period
from appraisal_app.application.documents.entry import Source
from appraisal_app.application.documents.money import pounds
from appraisal_app.application.documents.parts import Cover
from appraisal_app.application.documents.pay.content import (
    Decided,
    Interest,
    PayContent,
    PolicyLine,
    Recommended,
)
from appraisal_app.application.documents.pay_words import (
    DONE_ABOUT,
    FACTORS,
    INTERESTS,
    PAY_KINDS,
    PERFORMANCE_INPUTS,
)
from appraisal_app.application.documents.words import OFFICES, day
from appraisal_app.domain.panel import Conflict
from appraisal_app.domain.pay import PayCase, PayFactor, PayKind
from appraisal_app.domain.pay_rules import BOARD, why_not
from appraisal_app.domain.people import Office, Person
from appraisal_app.domain.policies import PolicyKind
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.steps import EARLY_PAY, checks
from appraisal_app.domain.typography import typographic

_CIRCULATION = ("pay committee", "trustees at the confidential item", "clerk for the minute")
_EARLY = "the pay recommendation is opened after the statement is signed"


def build_pay(source: Source) -> PayContent:
    """D11 from the pay case, the register of policies and the declared interests."""
    record = source.record
    pay = record.pay
    return PayContent(
        cover=_cover(source),
        mark=source.mark,
        recommended=recommended(record),
        prepared_by="; ".join(_persons(record, (pay.prepared_by,))),
        policy=policy(record),
        performance_input=(
            PERFORMANCE_INPUTS[pay.performance_input] if pay.performance_input is not None else ""
        ),
        factors=tuple(FACTORS[each] for each in PayFactor if each in pay.factors),
        factors_left=_left(pay),
        benchmarks=tuple((each.source, each.finding) for each in pay.benchmarks),
        options=tuple((each.title, each.view) for each in pay.options),
        rationale=pay.rationale,
        value_for_money=pay.value_for_money,
        interests_asked_on=record.panel.conflicts_asked_on,
        interests=tuple(_interest(record, each) for each in record.panel.conflicts),
        not_in_room=_not_in_room(record),
        absence_confirmed=pay.ceo_absent,
        set_aside=_set_aside(record),
        decided=_decided(record),
    )


def _left(pay: PayCase) -> tuple[str, ...]:
    """By one word each, what the paper does not speak about; nothing while nobody has ticked."""
    left = (FACTORS[each] for each in PayFactor if pay.factors and each not in pay.factors)
    return tuple(each.partition(":")[0] for each in left)


def recommended(record: Record) -> Recommended:
    """What is recommended, by whom and when; the sums as they were entered."""
    pay = record.pay
    return Recommended(
        kind=PAY_KINDS[pay.kind] if pay.kind is not None else "",
        is_single_payment=pay.kind is PayKind.NON_CONSOLIDATED,
        current=pounds(pay.current_pence),
        proposed=pounds(pay.proposed_pence),
        runs_from=pay.runs_from,
        by=_persons(record, pay.recommended_by),
        on=pay.recommended_on,
    )


def policy(record: Record) -> PolicyLine:
    """The executive pay policy on which the paper rests, or the one that the review names.

    It is the one in force on the day of the recommendation: the board that decides may adopt
    another on the same evening.
    """
    found = record.policies.in_force(PolicyKind.EXECUTIVE_PAY, record.pay.rests_on_day)
    if found is not None:
        return PolicyLine(title=found.title, version=found.version, adopted_on=found.adopted_on)
    basis = record.principles.basis
    return PolicyLine(title=basis.pay_policy, version="", adopted_on=basis.pay_policy_adopted_on)


def _cover(source: Source) -> Cover:
    record = source.record
    return Cover(
        trust=record.trust.name,
        eyebrow="Paper for the pay committee, then for the board",
        title="Pay recommendation",
        cycle=record.cycle.label,
        classification=CONFIDENTIAL,
        facts=(
            ("Whose pay", OFFICES[Office.CHIEF_EXECUTIVE]),
            ("Follows the review of", period(record)),
            ("Recommended on", day(record.pay.recommended_on)),
        ),
        circulation=_CIRCULATION,
        standing=copy(source.copy_number),
    )


def _persons(record: Record, ids: Iterable[str]) -> tuple[str, ...]:
    found = (record.people.get(each) for each in ids)
    return tuple(_described(each) for each in found if each is not None)


def _described(person: Person) -> str:
    name, office = person.full_name.strip(), OFFICES[person.display_role]
    return f"{name} ({office})" if name else office


def _interest(record: Record, conflict: Conflict) -> Interest:
    when = day(conflict.decided_on)
    done = DONE_ABOUT[conflict.action]
    return Interest(
        who="; ".join(_persons(record, (conflict.person,))),
        what=conflict.detail.strip() or INTERESTS[conflict.kind],
        done=f"{done} ({when})" if when else done,
    )


def _not_in_room(record: Record) -> tuple[str, ...]:
    """The chief executive, and trustees who are employed by the trust, after the period."""
    end = record.cycle.end
    people = [each for each in record.people.persons if not each.has_left_by(end)]
    return tuple(_described(each) for each in people if _is_shut_out(each))


def _is_shut_out(person: Person) -> bool:
    sits_there = person.is_trustee or person.display_role in {
        Office.CHIEF_EXECUTIVE,
        Office.STAFF_TRUSTEE,
    }
    return sits_there and bool(why_not(person, BOARD))


def _set_aside(record: Record) -> tuple[tuple[str, str], ...]:
    early = record.overrides.of(EARLY_PAY)
    return (
        *(((_EARLY, early.reason),) if early is not None else ()),
        *(
            (typographic(each.text), each.excused)
            for each in checks(record, StepKind.PAY)
            if each.excused
        ),
    )


def _decided(record: Record) -> Decided:
    pay = record.pay
    return Decided(
        committee_on=pay.committee_on,
        committee_present=_persons(record, pay.committee_present),
        board_on=pay.board_approved_on if pay.full_board else None,
        board_voting=_persons(record, pay.board_voting) if pay.is_approved else (),
        minute=pay.minute_ref if pay.is_approved else "",
    )
