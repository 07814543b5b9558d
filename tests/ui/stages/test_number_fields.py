"""Numbers as people type them, and what is kept of them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.ui.stages.records import full_record

from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.figures import Figures
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.trust_profile import TrustProfile
from appraisal_app.ui.stages.fields import Ask
from appraisal_app.ui.stages.number_fields import (
    UNREADABLE,
    decimal,
    in_digits,
    in_groups,
    whole_number,
)
from appraisal_app.ui.stages.places import At, part


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("94.5", "94.5"),
        ("£1,240,000", "1240000"),
        ("-35,000", "-35000"),
        ("£-3.50", "-3.50"),
        ("\u2212£12", "-12"),
        ("61.3 %", "61.3"),
        (" 007 ", "7"),
        ("12k", "12000"),
        ("1 240 000", "1240000"),
        ("12.", "12"),
        (".5", "0.5"),
        ("-0", "0"),
        ("", ""),
        ("-", ""),
    ],
)
def test_a_number_is_kept_in_digits_with_a_point(typed: str, kept: str) -> None:
    assert in_digits(typed) == kept


@pytest.mark.parametrize(
    "typed", ["many", "1.2.3", "12,5", "a dozen", "--4", "\u0663", "1e5", "NaN"]
)
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=re.escape(typed)):
        in_digits(typed)


@given(
    st.decimals(
        allow_nan=False, allow_infinity=False, places=3, min_value=-(10**9), max_value=10**9
    )
)
def test_what_is_shown_can_be_typed_again(number: object) -> None:
    digits = in_digits(f"{number}")

    assert in_digits(in_groups(digits)) == digits


def test_nonsense_is_refused_at_the_field_itself() -> None:
    record = full_record()
    at = At(part("figures", Figures), record).existing("figures", "fi-1")
    field = decimal(at, "value", Ask("Value"), page=StepKind.FIGURES)
    assert field.write is not None

    with pytest.raises(DomainError) as caught:
        field.write(record, "about 90")

    (refusal,) = caught.value.refusals
    assert (refusal.sentence, refusal.field) == (UNREADABLE, "figures.fi-1.value")


def test_a_whole_number_keeps_to_its_bounds_and_can_be_cleared() -> None:
    record = full_record()
    school = record.profile.schools[0].id
    at = At(part("profile", TrustProfile), record).existing("schools", school)
    field = whole_number(at, "pupils", Ask("Pupils"), page=StepKind.TRUST, most=5_000)
    assert field.write is not None

    assert field.write(record, "1,204").profile.schools[0].pupils == 1204
    assert field.write(record, " ").profile.schools[0].pupils is None
    for nonsense in ("5001", "-1", "3.5", "lots"):
        with pytest.raises(DomainError, match=r"from 0 to 5,000"):
            field.write(record, nonsense)
