"""Pounds as a person types them, kept in pence, and never lost on the way."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.ui.stages.desk import Desk, desk
from tests.ui.stages.records import full_record

from appraisal_app.domain.cycle import Status
from appraisal_app.domain.process import StepKind
from appraisal_app.ui.forms.blocks import TextField
from appraisal_app.ui.stages.money_fields import UNREADABLE, in_pence, in_pounds
from appraisal_app.ui.stages.tree import find

KEY = "current_pence"


def at_pay() -> Desk:
    return desk(StepKind.PAY, full_record(Status.SIGNED))


def shown(at: Desk, key: str = KEY) -> TextField:
    block = find(at.state.blocks, key)
    assert isinstance(block, TextField)
    return block


@pytest.mark.parametrize(
    ("text", "pence"),
    [
        ("", None),
        ("£", None),
        ("  ", None),
        ("112500", 11_250_000),
        ("£112,500", 11_250_000),
        ("£ 112 500", 11_250_000),
        ("112.", 11_200),
        ("112.5", 11_250),
        ("112.05", 11_205),
        ("112.500", 11_250),
        (".5", 50),
        ("0", 0),
    ],
)
def test_pounds_are_read_as_people_write_them(text: str, pence: int | None) -> None:
    assert in_pence(text) == pence


@pytest.mark.parametrize(
    "text", ["112k", "about 5", "-5", "1.234", "1.2.3", "1e5", "9" * 10, "£££"]
)
def test_what_is_no_sum_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"^$"):
        in_pence(text)


@given(st.integers(0, 99_999_999_999))
def test_what_is_shown_reads_back_as_the_same_sum(pence: int) -> None:
    assert in_pence(in_pounds(pence)) == pence


@given(st.integers(0, 99_999_999), st.integers(0, 99))
def test_typing_a_sum_letter_by_letter_arrives_at_it(pounds: int, rest: int) -> None:
    """What stands in the box after each letter is what the next letter is added to."""
    box = ""
    for letter in f"{pounds}.{rest:02d}":
        typed = box + letter
        before, after = in_pence(box), in_pence(typed)
        box = typed if before == after else in_pounds(after)

    assert in_pence(box) == pounds * 100 + rest


def test_a_sum_is_kept_in_pence_and_shown_in_pounds() -> None:
    at = at_pay()

    at.presenter.changed(KEY, "112500")

    assert at.record.pay.current_pence == 11_250_000
    assert shown(at).value == "£112,500"


def test_letters_are_refused_at_the_field_and_the_sum_stays() -> None:
    at = at_pay()
    before = at.record

    at.presenter.changed(KEY, "£140,000 or so")

    assert at.record == before
    assert shown(at).error == UNREADABLE
    assert at.problem_texts == [UNREADABLE]


def test_the_next_letter_that_can_be_read_takes_the_complaint_away() -> None:
    at = at_pay()
    at.presenter.changed(KEY, "x")

    at.presenter.changed(KEY, "")

    assert at.record.pay.current_pence is None
    assert shown(at).error == ""


def test_the_cost_of_development_is_a_sum_as_well() -> None:
    at = desk(StepKind.DEVELOPMENT, full_record(Status.COMMENTS))

    at.presenter.changed("actions.d-1.cost_pence", "1,080")
    at.presenter.changed("actions.d-1.cost_pence", "a lot")

    assert at.record.development.actions[0].cost_pence == 108_000
    assert shown(at, "actions.d-1.cost_pence").error == UNREADABLE
