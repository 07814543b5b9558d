from __future__ import annotations

from dataclasses import replace

import pytest
from tests.ui.stages.records import READING, full_record, reading

from appraisal_app.domain.cycle import Status
from appraisal_app.domain.evidence import Origin
from appraisal_app.domain.judgement import Judgement
from appraisal_app.domain.judgement_advice import advice_on_judgement
from appraisal_app.domain.record import Record

SHORT = "Seven of eight schools have a lead."
LONG = SHORT * 3


def judged(rating: str, reasons: str = LONG, status: Status = Status.JUDGING) -> Record:
    record = full_record(status)
    made = (Judgement(objective=READING, panel_rating=rating, reasons=reasons),)
    return replace(record, judgements=replace(record.judgements, judgements=made))


def test_a_well_founded_judgement_gets_no_advice() -> None:
    assert advice_on_judgement(judged("met"), reading()) == ()


@pytest.mark.parametrize("rating", ["", "not_assessed", "unheard_of"])
def test_no_judgement_gets_no_advice(rating: str) -> None:
    assert advice_on_judgement(judged(rating, SHORT), reading()) == ()


@pytest.mark.parametrize("rating", ["exceeded", "not_met"])
def test_both_ends_of_the_scale_ask_for_fuller_reasons(rating: str) -> None:
    short = advice_on_judgement(judged(rating, SHORT), reading())
    long = advice_on_judgement(judged(rating, LONG), reading())

    assert [each for each in short if "fuller reasons" in each]
    assert not [each for each in long if "fuller reasons" in each]


def test_the_middle_of_the_scale_may_be_short() -> None:
    assert advice_on_judgement(judged("largely_met", SHORT), reading()) == ()


def test_a_judgement_without_evidence_is_pointed_out() -> None:
    record = judged("met")
    record = replace(record, evidence=replace(record.evidence, items=()))

    assert "No evidence" in advice_on_judgement(record, reading())[0]


def test_evidence_from_one_side_only_is_pointed_out() -> None:
    record = judged("met")
    items = tuple(replace(each, origin=Origin.OWN_STATEMENT) for each in record.evidence.items)
    record = replace(record, evidence=replace(record.evidence, items=items))

    assert "own statement" in advice_on_judgement(record, reading())[0]


@pytest.mark.parametrize(("rating", "far"), [("largely_met", False), ("partly_met", True)])
def test_two_steps_from_the_own_view_ask_for_an_explanation(rating: str, *, far: bool) -> None:
    found = advice_on_judgement(judged(rating), reading())

    assert any("own view" in each for each in found) is far


def test_an_own_view_that_was_not_submitted_is_not_compared() -> None:
    assert advice_on_judgement(judged("not_met", status=Status.REFLECTION), reading()) == ()
