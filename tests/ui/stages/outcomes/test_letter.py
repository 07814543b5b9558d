from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from tests.ui.stages.desk import Desk, desk
from tests.ui.stages.records import CEO, full_record

from appraisal_app.domain.cycle import Status
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Field, SelectField
from appraisal_app.ui.stages.outcomes.letter.appealing import SUGGEST
from appraisal_app.ui.stages.rolling import ROLL
from appraisal_app.ui.stages.tree import find, walk


def written(status: Status = Status.REPORTED, **changes: Any) -> Record:
    record = full_record(status)
    return replace(record, letter=replace(record.letter, **changes))


def at_letter(record: Record) -> Desk:
    return desk(StepKind.LETTER, record)


def advice(at: Desk, key: str) -> str:
    field = find(at.state.blocks, key)
    assert isinstance(field, Field)
    return " ".join(field.advice)


def test_ten_working_days_to_appeal_are_suggested_once() -> None:
    at = at_letter(written(sent_on=date(2026, 12, 18), appeal_until=None))

    at.presenter.pressed(SUGGEST)

    assert at.record.letter.appeal_until == date(2027, 1, 6)
    assert find(at.state.blocks, "appeal.actions") is None


def test_a_day_that_leaves_no_time_is_remarked_on() -> None:
    at = at_letter(written(appeal_until=date(2026, 12, 4)))

    assert "no day to appeal" in advice(at, "appeal_until")
    assert "no day to appeal" not in advice(at_letter(written()), "appeal_until")


@pytest.mark.parametrize(
    ("included", "decided", "said"),
    [
        (True, True, ""),
        (True, False, "has not decided"),
        (False, True, "letter of its own"),
        (False, False, ""),
    ],
)
def test_the_letter_tells_a_decision_on_pay_only_when_there_is_one(
    *, included: bool, decided: bool, said: str
) -> None:
    record = written(pay_decision_included=included)
    at = at_letter(replace(record, pay=replace(record.pay, full_board=decided)))

    found = advice(at, "pay_decision_included")

    assert (said in found) if said else found == ""


def test_nobody_writes_the_letter_to_themselves() -> None:
    field = find(at_letter(written()).state.blocks, "signed_by")

    assert isinstance(field, SelectField)
    assert CEO not in [each.value for each in field.options]


def test_before_the_signature_it_says_that_the_letter_comes_after() -> None:
    assert find(at_letter(written(Status.COMMENTS)).state.blocks, "note.unsigned")
    assert find(at_letter(written()).state.blocks, "note.unsigned") is None


def test_the_next_review_is_offered_once_this_one_is_over() -> None:
    def offered(status: Status) -> bool:
        blocks = walk(at_letter(written(status)).state.blocks)
        return any(ROLL in [a.key for a in getattr(each, "actions", ())] for each in blocks)

    assert not offered(Status.COMMENTS)
    assert offered(Status.CLOSED)
