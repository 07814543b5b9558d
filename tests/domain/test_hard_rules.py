"""The rules that no reason overrides, broken one by one in a record that came from elsewhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.domain.faults import Fault, both, every, item, part
from tests.ui.stages.records import CEO, CHAIR, CLERK, MONEY, NOW, VICE, empty_record, full_record

from appraisal_app.domain.content import FileContent, content_of
from appraisal_app.domain.cycle import Action, Status
from appraisal_app.domain.hard_rules import hard_faults
from appraisal_app.domain.overrides import Override, Overrides
from appraisal_app.domain.people import Office, Role, Signatories
from appraisal_app.domain.record import FILE_PARTS, Record
from appraisal_app.domain.workflow import advance

SIGNED = Status.SIGNED
READY = Status.READY_TO_SIGN


def faults_of(record: Record) -> list[str]:
    """The places in the review that break a hard rule."""
    shared = {name: getattr(record, name) for name in FILE_PARTS}
    content = FileContent(
        **shared,
        signatories=Signatories(id=record.trust.id),
        cycles=(content_of(record),),
    )
    return [place.removeprefix("cycles[0].") for place, _ in hard_faults(content)]


def a_staff_trustee(record: Record) -> Record:
    return item("people", "persons", VICE, display_role=Office.STAFF_TRUSTEE)(record)


def signatures_turned(record: Record) -> Record:
    turned = tuple(reversed(record.sign_off.signatures))
    return part("sign_off", signatures=turned)(record)


def chair_twice(record: Record) -> Record:
    chair = record.sign_off.signatures[0]
    return part("sign_off", signatures=(chair, chair))(record)


@pytest.mark.parametrize("status", [SIGNED, Status.REPORTED, Status.CLOSED])
def test_a_full_review_breaks_no_hard_rule(status: Status) -> None:
    assert faults_of(full_record(status)) == []


@pytest.mark.parametrize(
    "half", [part("pay", board_approved_on=None), part("pay", full_board=False)]
)
def test_half_a_decision_about_pay_approves_nothing_and_is_carried(half: Fault) -> None:
    record = half(full_record(SIGNED))
    assert not record.pay.is_approved
    assert faults_of(record) == []


BEFORE_RELEASE = tuple(Status)[: tuple(Status).index(Status.COMMENTS)]


@pytest.mark.parametrize("status", [*BEFORE_RELEASE, Status.CLOSED_EARLY])
def test_a_review_that_is_given_up_or_not_yet_judged_may_be_empty(status: Status) -> None:
    assert faults_of(empty_record(status)) == []


BROKEN: dict[str, tuple[Fault, Status, str]] = {
    "the chief executive reviews": (
        item("panel", "members", "m-2", person=CEO),
        Status.PLANNING,
        "panel.members[1].person",
    ),
    "somebody employed reviews": (
        item("panel", "members", "m-2", person=CLERK),
        Status.PLANNING,
        "panel.members[1].person",
    ),
    "the chief executive reviewed": (
        item("panel", "members", "m-2", person=CEO),
        SIGNED,
        "panel.members[1].person",
    ),
    "she wrote the paper": (part("pay", prepared_by=CEO), SIGNED, "pay.prepared_by"),
    "she recommended": (part("pay", recommended_by=(CHAIR, CEO)), SIGNED, "pay.recommended_by"),
    "she sat with them": (
        part("pay", committee_present=(CHAIR, CEO)),
        SIGNED,
        "pay.committee_present",
    ),
    "she voted": (part("pay", board_voting=(CHAIR, CEO)), SIGNED, "pay.board_voting"),
    "staff voted": (part("pay", board_voting=(CHAIR, CLERK)), SIGNED, "pay.board_voting"),
    "a staff trustee voted": (
        both(a_staff_trustee, part("pay", recommended_by=(), committee_present=())),
        SIGNED,
        "pay.board_voting",
    ),
    "she was there": (part("pay", ceo_absent=False), SIGNED, "pay.ceo_absent"),
    "no reasons": (
        item("judgements", "judgements", MONEY, reasons=" "),
        Status.COMMENTS,
        "judgements.judgements[1].reasons",
    ),
    "no such judgement": (
        item("judgements", "judgements", MONEY, panel_rating="splendid"),
        Status.JUDGING,
        "judgements.judgements[1].panel_rating",
    ),
    "not judged": (
        item("judgements", "judgements", MONEY, panel_rating=""),
        SIGNED,
        "objectives.objectives[1]",
    ),
    "pupils": (
        item("evidence", "items", "e-1", contains_pupil_data=True),
        SIGNED,
        "evidence.items[0].contains_pupil_data",
    ),
    "not frozen": (part("sign_off", frozen_at=None), READY, "sign_off.frozen_at"),
    "closed without a reason": (
        part("sign_off", closed_without_ceo_on=date(2026, 11, 30)),
        READY,
        "sign_off.closed_without_ceo_reason",
    ),
    "signed by nobody": (part("sign_off", signatures=()), SIGNED, "sign_off.signatures"),
    "signed first by her": (signatures_turned, READY, "sign_off.signatures[0]"),
    "signed twice": (chair_twice, READY, "sign_off.signatures[1]"),
    "on paper kept nowhere": (
        every("sign_off", "signatures", kept_where=""),
        SIGNED,
        "sign_off.signatures[0].kept_where",
    ),
    "a period that ends first": (
        part("cycle", end=date(2025, 1, 1)),
        Status.PLANNING,
        "cycle.end",
    ),
    "a part of another review": (
        part("meeting", id="another"),
        Status.PLANNING,
        "meeting.id",
    ),
}


@pytest.mark.parametrize("what", BROKEN)
def test_each_hard_rule_is_noticed_where_it_is_broken(what: str) -> None:
    fault, status, place = BROKEN[what]
    sound = full_record(status)
    before = set(faults_of(sound))

    assert place not in before
    assert place in faults_of(fault(sound))


@pytest.mark.parametrize("what", [each for each in BROKEN if each != "not judged"])
def test_no_recorded_reason_excuses_a_hard_rule(what: str) -> None:
    fault, status, place = BROKEN[what]
    broken = fault(full_record(status))
    reason = "The board wants it all the same."
    rules = ("panel.employees", "pay.approved", "pay.absent", "judgements.reasons", place)
    overrides = tuple(Override(rule=r, reason=reason, by=Role.CHAIR, at=NOW) for r in rules)
    aside = replace(broken, overrides=Overrides(id=broken.overrides.id, overrides=overrides))

    assert place in faults_of(aside)


def test_an_objective_stays_without_a_judgement_only_with_a_reason() -> None:
    record = item("judgements", "judgements", MONEY, panel_rating="")(full_record(SIGNED))
    reason = "The grant came so late that there is nothing to judge."
    override = Override(rule="judgements.judged", reason=reason, by=Role.CHAIR, at=NOW)
    excused = replace(record, overrides=Overrides(id=record.overrides.id, overrides=(override,)))

    assert faults_of(record) == ["objectives.objectives[1]"]
    assert faults_of(excused) == []


def test_somebody_who_joined_the_staff_later_does_not_undo_a_signed_review() -> None:
    joined = item("people", "persons", VICE, is_employee=True)

    assert faults_of(joined(full_record(Status.PLANNING)))[0] == "panel.members[1].person"
    assert "panel.members[1].person" not in faults_of(joined(full_record(SIGNED)))


def test_a_review_begun_to_be_signed_elsewhere_may_be_given_up_and_read_again() -> None:
    ready = full_record(READY)
    here = part("sign_off", signatures=ready.sign_off.signatures[:1])(ready)
    elsewhere = part("cycle", signed_elsewhere=True)(here)
    reason = "The trust was wound up before the chief executive signed."

    given_up = advance(elsewhere, Action.CLOSE_EARLY, by=Role.CHAIR, at=NOW, reason=reason)

    assert faults_of(given_up) == []
