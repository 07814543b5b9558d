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
from appraisal_app.ui.stages.money_fields import TOO_MUCH, UNREADABLE, in_pence, in_pounds
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
        ("£1,234.50", 123_450),
        ("1\u00a0234", 123_400),
        ("150k", 15_000_000),
        ("£112.5k", 11_250_000),
        ("1.25m", 125_000_000),
        ("150 thousand pounds", 15_000_000),
        ("GBP 1,200", 120_000),
        ("£1,2345", 1_234_500),
        (".5", 50),
        ("0", 0),
    ],
)
def test_pounds_are_read_as_people_write_them(text: str, pence: int | None) -> None:
    assert in_pence(text) == pence


@pytest.mark.parametrize(
    "text",
    ["k", "about 5", "-5", "1.234", "112.500", "1.2.3", "1e5", "12,5", "12 50", "1,,234", "£££"],
)
def test_what_is_no_sum_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"^"):
        in_pence(text)


def test_more_than_anybody_earns_is_refused_and_not_cut() -> None:
    at = at_pay()
    before = at.record

    at.presenter.changed(KEY, "9" * 10)

    assert at.record == before
    assert (shown(at).value, shown(at).error) == ("9" * 10, TOO_MUCH)


@given(st.integers(0, 99_999_999_999))
def test_what_is_shown_reads_back_as_the_same_sum(pence: int) -> None:
    assert in_pence(in_pounds(pence)) == pence


@given(st.text(alphabet="0123456789,. £km", max_size=12))
def test_what_is_read_shows_every_digit_that_was_typed(text: str) -> None:
    """Nothing is left out on the way: the digits typed begin the digits shown."""
    try:
        pence = in_pence(text)
    except (ValueError, OverflowError):
        return
    typed = "".join(each for each in text if each.isdigit()).lstrip("0")
    assert str(pence or "").startswith(typed.rstrip("0"))


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
    assert (shown(at).value, shown(at).error) == ("£140,000 or so", UNREADABLE)
    assert at.problem_texts == [UNREADABLE]


def test_a_refused_sum_stays_over_leaving_the_page_and_goes_by_undo() -> None:
    at = at_pay()
    at.presenter.changed(KEY, "112500")
    at.presenter.committed(KEY)
    at.presenter.changed(KEY, "a lot")
    at.presenter.committed(KEY)

    assert at.presenter.leave()
    at.presenter.show()
    assert (shown(at).value, shown(at).error) == ("a lot", UNREADABLE)
    assert at.problem_texts == [UNREADABLE]

    at.editor.undo()
    assert shown(at).error == ""
    assert at.problem_texts == []


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
