"""Every default gives way to a recorded reason; no reason moves a hard rule."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.domain.faults import ASKED, FAULTS, kind_of
from tests.ui.stages.records import NOW, TASK, full_record

from appraisal_app.domain import gates
from appraisal_app.domain.cycle import Action, Status
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.gates.check import Check
from appraisal_app.domain.overrides import Override, Overrides
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import Record
from appraisal_app.domain.setting_aside import insist, set_aside
from appraisal_app.domain.steps import GATES, checks, rule_id
from appraisal_app.domain.workflow import advance, refusals

REASON = "The board decided on 8 July to do without it."
HARD = {
    "panel.employees",
    "evidence.pupils",
    "judgements.reasons",
    "sign_off.frozen",
    "sign_off.certified",
    "sign_off.signed",
    "pay.absent",
    "pay.approved",
}
"""Rules that no reason overrides."""
DEFAULTS = sorted(FAULTS.keys() - HARD)
ON_THE_WAY = [rule for rule in DEFAULTS if ASKED[rule.partition(".")[0]].action is not None]


def broken(rule: str) -> Record:
    """A review where that condition is asked about, full but for it."""
    record = full_record(ASKED[rule.partition(".")[0]].status)
    without = replace(record, overrides=Overrides(id=record.overrides.id))
    return FAULTS[rule](without)


def check_of(record: Record, rule: str) -> Check | None:
    """That condition, if it is spoken of."""
    page = rule.partition(".")[0]
    found = checks(record, kind_of(page), page)
    return next((each for each in found if rule_id(page, each) == rule), None)


def refused(record: Record, rule: str) -> tuple[Refusal, ...]:
    """What stands in the way of the move that asks about that condition."""
    action = ASKED[rule.partition(".")[0]].action
    assert action is not None
    return refusals(record, action)


def excused(record: Record, rule: str) -> Record:
    """The record with that condition set aside."""
    return set_aside(record, rule, REASON, by=Role.CHAIR, at=NOW)


def others_excused(record: Record, rule: str) -> Record:
    """Set aside whatever the fault brought with it, but not the condition itself."""
    for page in ASKED:
        for check in checks(record, kind_of(page), page):
            name = rule_id(page, check)
            if name != rule and not check.is_met and not check.hard:
                record = excused(record, name)
    return record


def rules_in(source: Path) -> Iterator[str]:
    """The names of the conditions in the text of a module."""
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        if node.func.id == "default":
            named: ast.expr | None = node.args[0]
        elif node.func.id == "Check":
            named = next((each.value for each in node.keywords if each.arg == "rule"), None)
        else:
            continue
        if isinstance(named, ast.Constant) and isinstance(named.value, str):
            yield named.value


def test_there_is_a_fault_for_every_condition_of_every_gate() -> None:
    sources = Path(next(iter(gates.__path__))).glob("*.py")
    written = Counter(rule for source in sources for rule in rules_in(source))

    assert Counter(rule.partition(".")[2] for rule in FAULTS) == written
    assert {kind_of(rule.partition(".")[0]) for rule in FAULTS} == {*GATES, kind_of(TASK)}


@pytest.mark.parametrize("rule", FAULTS)
def test_a_hard_condition_says_that_it_is_hard_and_no_other_does(rule: str) -> None:
    check = check_of(broken(rule), rule)

    assert check is not None
    assert not check.is_met
    assert check.hard is (rule in HARD)


@pytest.mark.parametrize("rule", DEFAULTS)
def test_a_default_is_met_once_its_reason_is_recorded(rule: str) -> None:
    found = check_of(excused(broken(rule), rule), rule)

    assert found is not None
    assert (found.done, found.is_met, found.excused) == (False, True, REASON)


@pytest.mark.parametrize("rule", ON_THE_WAY)
def test_a_default_refuses_the_move_until_its_reason_is_recorded(rule: str) -> None:
    record = others_excused(broken(rule), rule)
    if not (check := check_of(record, rule)) or not check.mend:
        pytest.fail("a condition that nothing speaks of refuses nothing")

    assert [each.sentence for each in refused(record, rule)] == [check.mend]
    assert refused(excused(record, rule), rule) == ()


@pytest.mark.parametrize("rule", ON_THE_WAY)
def test_a_default_that_was_set_aside_opens_the_gate(rule: str) -> None:
    record = excused(others_excused(broken(rule), rule), rule)
    asked = ASKED[rule.partition(".")[0]]
    assert asked.action is not None

    after = advance(record, asked.action, by=Role.CHAIR, at=NOW)

    assert after.cycle.status is not asked.status
    assert after.overrides.of(rule) is not None


@pytest.mark.parametrize("rule", sorted(HARD))
def test_no_reason_moves_a_hard_rule(rule: str) -> None:
    record = others_excused(broken(rule), rule)
    after = excused(record, rule)

    assert check_of(after, rule) == check_of(record, rule)
    assert refused(after, rule) == refused(record, rule) != ()
    assert any(each.hard for each in refused(after, rule))
    action = ASKED[rule.partition(".")[0]].action
    assert action is not None
    with pytest.raises(DomainError):
        advance(after, action, by=Role.CHAIR, at=NOW)


def test_who_gets_the_statement_is_asked_before_it_is_frozen_and_may_be_set_aside_then() -> None:
    record = FAULTS["sign_off.circulation"](full_record(Status.COMMENTS))
    aside = excused(record, "sign_off.circulation")

    assert [each.field for each in refusals(record, Action.MAKE_READY)] == ["circulation"]
    assert refusals(aside, Action.MAKE_READY) == ()


def test_what_was_set_aside_can_be_taken_up_again() -> None:
    record = broken("panel.trained")
    aside = excused(record, "panel.trained")

    assert insist(aside, "panel.trained") == record
    assert insist(aside, "panel.appeal") == aside


def test_a_second_reason_takes_the_place_of_the_first() -> None:
    record = excused(broken("panel.trained"), "panel.trained")
    after = set_aside(record, "panel.trained", f"  {REASON} So again. ", by=Role.CLERK, at=NOW)

    (override,) = after.overrides.overrides
    assert (override.reason, override.by) == (f"{REASON} So again.", Role.CLERK)


@pytest.mark.parametrize("reason", ["", "too short", " " * 40])
def test_a_reason_of_a_few_letters_sets_nothing_aside(reason: str) -> None:
    record = broken("panel.trained")
    with pytest.raises(DomainError):
        set_aside(record, "panel.trained", reason, by=Role.CHAIR, at=NOW)
    made_elsewhere = Override(rule="panel.trained", reason=reason, by=Role.CHAIR, at=NOW)
    overrides = replace(record.overrides, overrides=(made_elsewhere,))

    assert refused(replace(record, overrides=overrides), "panel.trained")


def test_a_full_review_needs_no_reasons() -> None:
    for status in Status:
        record = full_record(status)
        for page in record.cycle.process.pages:
            assert [c.rule for c in checks(record, page.kind, page.code) if not c.done] == []
