"""Judgements: the reason is a hard rule, the rest are defaults that a board may set aside."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from tests.ui.stages.records import MONEY, NOW, READING, STAFF, full_record

from appraisal_app.domain.cycle import Action, Status
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.judgement import Judgement
from appraisal_app.domain.judgement_advice import mentions
from appraisal_app.domain.people import Role
from appraisal_app.domain.process import Rating, StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.setting_aside import set_aside
from appraisal_app.domain.steps import checks
from appraisal_app.domain.workflow import advance, refusals
from appraisal_app.domain.year import CheckIns, MidCycle

WHY = "The school left the trust before the year was out."


def with_judgement(record: Record, objective: str, **changes: Any) -> Record:
    made = replace(record.judgements.on(objective), **changes)
    others = tuple(each for each in record.judgements.judgements if each.objective != objective)
    return replace(record, judgements=replace(record.judgements, judgements=(*others, made)))


def without(record: Record, rule: str) -> Record:
    return set_aside(record, f"judgements.{rule}", WHY, by=Role.CHAIR, at=NOW)


def open_rules(record: Record) -> list[str]:
    return [each.rule for each in checks(record, StepKind.JUDGEMENTS) if not each.is_met]


def judging() -> Record:
    return full_record(Status.JUDGING)


def silent(record: Record) -> Record:
    """The same year without a word about any objective."""
    return replace(
        record,
        check_ins=CheckIns(id=record.check_ins.id),
        mid_cycle=MidCycle(id=record.mid_cycle.id),
    )


BROKEN = {
    "judged": lambda: with_judgement(judging(), READING, panel_rating=""),
    "evidence": lambda: replace(judging(), evidence=replace(judging().evidence, items=())),
    "ends": lambda: with_judgement(judging(), READING, panel_rating="exceeded"),
    "far_apart": lambda: with_judgement(judging(), STAFF, difference=" "),
    "no_surprise": lambda: with_judgement(silent(judging()), STAFF, raised_before=""),
}


@pytest.mark.parametrize("rule", BROKEN)
def test_a_default_speaks_when_it_is_not_kept_and_is_set_aside_with_a_reason(rule: str) -> None:
    record = BROKEN[rule]()

    assert open_rules(judging()) == []
    assert open_rules(record) == [rule]
    assert open_rules(without(record, rule)) == []


@pytest.mark.parametrize("rating", ["met", "not_assessed"])
@pytest.mark.parametrize("reasons", ["", " " * 40, "Too short."])
def test_a_judgement_without_reasons_cannot_be_set_aside_and_never_gets_out(
    rating: str, reasons: str
) -> None:
    record = with_judgement(judging(), READING, panel_rating=rating, reasons=reasons)
    record = without(record, "reasons")

    assert open_rules(record) == ["reasons"]
    assert any(each.hard for each in refusals(record, Action.RELEASE_DRAFT))
    with pytest.raises(DomainError):
        advance(record, Action.RELEASE_DRAFT, by=Role.CHAIR, at=NOW)


def test_not_assessed_with_reasons_is_a_judgement_like_any_other() -> None:
    reasons = "The school that it was about left the trust in the spring."
    record = with_judgement(judging(), READING, panel_rating="not_assessed", reasons=reasons)

    assert open_rules(record) == []


def test_an_objective_that_the_board_leaves_unjudged_needs_no_reasons_of_its_own() -> None:
    nothing = Judgement(objective=READING)
    record = judging()
    others = tuple(each for each in record.judgements.judgements if each.objective != READING)
    record = replace(record, judgements=replace(record.judgements, judgements=(*others, nothing)))

    assert open_rules(without(record, "judged")) == []


def test_nothing_judged_at_all_has_no_reasons_either() -> None:
    record = judging()
    record = replace(record, judgements=replace(record.judgements, judgements=()))

    assert open_rules(record) == ["judged", "reasons"]
    assert open_rules(without(record, "judged")) == []


def test_the_year_is_searched_for_where_it_spoke_of_an_objective() -> None:
    found = mentions(judging(), STAFF)

    assert [each.where for each in found] == ["Check-in conversation", "Mid-cycle review"]
    assert [each.words for each in found] == ["A survey before Easter.", "On its way."]
    assert [each.where for each in mentions(judging(), MONEY)] == ["Mid-cycle review"]
    assert mentions(silent(judging()), STAFF) == ()


@pytest.mark.parametrize(("size", "critical"), [(2, 1), (3, 1), (4, 2), (5, 2), (7, 2)])
def test_a_short_scale_keeps_a_middle_that_is_neither_reached_nor_critical(
    size: int, critical: int
) -> None:
    from appraisal_app.domain.gates.outcomes import is_critical, is_reached

    ratings = tuple(Rating(key=f"k{n}", label=f"K {n}", meaning="") for n in range(size))
    record = judging()
    scale = replace(record.cycle.scale, ratings=ratings)
    record = replace(record, cycle=replace(record.cycle, scale=scale))
    keys = [each.key for each in ratings]

    assert [each for each in keys if is_critical(record, each)] == keys[size - critical :]
    assert [each for each in keys if is_reached(record, each)] == keys[:critical]
