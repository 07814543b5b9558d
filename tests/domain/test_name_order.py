"""Names from Wales and Poland stand where a reader of an English list looks for them."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from appraisal_app.domain.name_order import in_name_order, name_order


def test_letters_with_marks_stand_beside_the_plain_ones() -> None:
    assert in_name_order(("Zofia", "Łucja", "Lynn", "Mair")) == ("Łucja", "Lynn", "Mair", "Zofia")
    assert in_name_order(("Śliwa", "Swan", "Sharp", "Tate")) == ("Sharp", "Śliwa", "Swan", "Tate")
    assert in_name_order(("Ŵyn", "Wade", "Yale")) == ("Wade", "Ŵyn", "Yale")


def test_the_digraphs_of_welsh_are_two_letters_in_an_english_list() -> None:
    assert in_name_order(("Lowri", "Llŷr", "Lewis")) == ("Lewis", "Llŷr", "Lowri")
    assert in_name_order(("Dylan", "Ddôl", "Dafydd")) == ("Dafydd", "Ddôl", "Dylan")
    assert in_name_order(("Clwyd", "Charles", "Cai")) == ("Cai", "Charles", "Clwyd")


def test_only_marks_tell_apart_what_is_otherwise_the_same() -> None:
    assert in_name_order(("Siân", "Sian", "SIAN")) == ("Sian", "SIAN", "Siân")
    assert in_name_order(("O'Brien", "OBrien B")) == ("O'Brien", "OBrien B")


@given(st.text(max_size=20), st.text(max_size=20))
def test_it_does_not_matter_how_a_mark_was_typed(one: str, other: str) -> None:
    first, second = (unicodedata.normalize("NFC", each) for each in (one, other))
    apart = unicodedata.normalize("NFD", first)

    assert name_order(apart)[0] == name_order(first)[0]
    assert (name_order(first) == name_order(second)) == (first == second)
