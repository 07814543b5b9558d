from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appraisal_app.application.importing.cells import CellError, Quantity, quantity, whole_number
from appraisal_app.application.importing.periods import is_period, period, same_period

MINUS, DASH = "\u2212", "\u2013"


@pytest.mark.parametrize(
    ("written", "value", "unit"),
    [
        ("94.5", "94.5", ""),
        (f"{MINUS}3.5", "-3.5", ""),
        (f"{DASH}3.5", "-3.5", ""),
        ("-3.50", "-3.50", ""),
        ("+7", "7", ""),
        (".5", "0.5", ""),
        ("007", "7", ""),
        ("-0.0", "0.0", ""),
        ("12%", "12", "%"),
        ("12 %", "12", "%"),
        ("£1200", "1200", "£"),
        (f"£{MINUS}3.5", "-3.5", "£"),
        (f"{MINUS}£3.5", "-3.5", "£"),
    ],
)
def test_a_number_is_taken_with_its_sign_and_unit(written: str, value: str, unit: str) -> None:
    assert quantity(written) == Quantity(value, unit)


@pytest.mark.parametrize(
    ("written", "advice"),
    [
        ("1,234", "without commas"),
        ("94,5", "without commas"),
        ("£1.2m", "in full"),
        ("3 million", "in full"),
        ("450k", "in full"),
        ("n/a", "leave it empty"),
        ("£12%", "leave it empty"),
        ("--3", "leave it empty"),
        ("-£-3", "leave it empty"),
        ("(3.5)", "leave it empty"),
        ("1e5", "leave it empty"),
        ("5.", "leave it empty"),
        ("£", "leave it empty"),
        ("NaN", "leave it empty"),
        ("٣", "leave it empty"),
        ("9" * 16, "leave it empty"),
    ],
)
def test_what_could_be_misread_is_refused_with_advice(written: str, advice: str) -> None:
    with pytest.raises(CellError, match=advice):
        quantity(written)


@given(st.decimals(-(10**14), 10**14, places=3), st.sampled_from(["", "%"]))
def test_every_decimal_is_read_as_itself(number: Decimal, unit: str) -> None:
    assert quantity(f"{number}{unit}") == Quantity(quantity(str(number)).value, unit)
    assert Decimal(quantity(str(number)).value) == number


@pytest.mark.parametrize("written", ["12.0", "1,23", ",123", "1234567", "-1", "1 200"])
def test_a_whole_number_is_digits_and_commas_between_thousands_only(written: str) -> None:
    with pytest.raises(CellError):
        whole_number(written)


@pytest.mark.parametrize(
    ("written", "spelt"),
    [
        ("2024/25", "2024/25"),
        ("2024-25", "2024/25"),
        (f"2024{DASH}25", "2024/25"),
        ("2024/2025", "2024/25"),
        ("1999 / 00", "1999/00"),
        ("2011-12", "2011/12"),
        ("2024-09", "2024-09"),
        ("31/08/2024", "2024-08-31"),
        ("2024-08-31", "2024-08-31"),
        ("2024", "2024"),
        (" Autumn  term 2024 ", "Autumn term 2024"),
    ],
)
def test_a_period_has_one_spelling(written: str, spelt: str) -> None:
    assert period(written) == spelt
    assert period(spelt) == spelt
    assert same_period(written) == spelt.casefold()
    assert is_period(written)


@pytest.mark.parametrize(
    "written", ["", "2024/26", "2024/2027", "31/02/2024", "x" * 41, "2024-13-01"]
)
def test_years_and_days_that_cannot_be_are_refused(written: str) -> None:
    with pytest.raises(CellError):
        period(written)


@pytest.mark.parametrize(
    "heading", ["Value", "Source", "2024/26", "1824", "Year 11", "Note on 2024 x"]
)
def test_not_every_heading_is_a_period(heading: str) -> None:
    assert not is_period(heading)
