from __future__ import annotations

import pytest
from tests.application.importing.tables import schools_in

from appraisal_app.application.importing.errors import TrustNotFoundError, TrustUnclearError
from appraisal_app.application.importing.names import trust_key

HEADINGS = ["School", "Trusts (name)"]


def names_for(trust: str, *rows: list[str] | None) -> list[str]:
    return [each.name for each in schools_in(HEADINGS, *rows, trust=trust).schools]


@pytest.mark.parametrize(
    "typed",
    [
        *("Fenlight", "the fenlight trust", "FENLIGHT MULTI-ACADEMY TRUST", "Fenlight M.A.T."),
        *("Fenlight Trust Limited", "Fenlight Multi Academy Trust Ltd.", " Fenlight  Trust "),
    ],
)
def test_the_trust_is_found_however_its_name_is_dressed(typed: str) -> None:
    rows = [
        ["A", "THE FENLIGHT TRUST"],
        ["B", "Other Trust"],
        ["C", "The Fenlight Trust"],
        ["D", ""],
    ]
    assert names_for(typed, *rows) == ["A", "C"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("St. Mary's & St John\u2019s Trust", "St Marys and St Johns"),
        ("Ymddiriedolaeth Siôn", "YMDDIRIEDOLAETH SION"),
    ],
)
def test_signs_and_accents_do_not_divide_a_trust(one: str, other: str) -> None:
    assert trust_key(one) == trust_key(other)


@pytest.mark.parametrize(
    "name", ["Learning Academies Trust", "Learning Academy", "Trust in Learning"]
)
def test_other_words_do_divide_trusts(name: str) -> None:
    assert trust_key("The Learning Trust") != trust_key(name)


@pytest.mark.parametrize("name", ["The Trust", "Trust", "Multi Academy Trust", "?"])
def test_a_name_of_nothing_but_such_words_is_still_a_name(name: str) -> None:
    assert trust_key(name) != ""


def test_the_same_words_win_over_a_likeness() -> None:
    rows = [["A", "Diamond Trust"], ["B", "Diamond Multi Academy Trust"], ["C", "DIAMOND TRUST"]]
    assert names_for("Diamond trust", *rows) == ["A", "C"]


def test_two_trusts_that_could_be_meant_are_offered_and_never_mixed() -> None:
    rows = [["A", "Diamond Trust"], ["B", "Diamond Multi Academy Trust"], ["C", "DIAMOND TRUST"]]
    with pytest.raises(TrustUnclearError) as caught:
        names_for("The Diamond", *rows)
    assert set(caught.value.names) == {"Diamond Trust", "Diamond Multi Academy Trust"}
    assert [names_for(each, *rows) for each in sorted(caught.value.names)] == [["B"], ["A", "C"]]


def test_names_that_come_near_are_offered_once_each() -> None:
    rows = [
        ["A", "FENLIGHT LEARNING TRUST"],
        ["B", "FENLIGHT LEARNING TRUST"],
        ["C", "Fenwright Trust"],
        ["D", "Ocean"],
    ]
    with pytest.raises(TrustNotFoundError, match="names that come near") as caught:
        names_for("Fenlight Trust", *rows)
    assert caught.value.near == ("FENLIGHT LEARNING TRUST", "Fenwright Trust")


def test_where_nothing_comes_near_nothing_is_offered() -> None:
    with pytest.raises(TrustNotFoundError, match="Check the name") as caught:
        names_for("Fenlight", ["A", "Ocean"], ["B", ""])
    assert caught.value.near == ()


def test_a_list_without_trusts_is_the_trusts_own() -> None:
    assert len(schools_in(["School"], ["A"], ["B"], trust="Fenlight").schools) == 2


def test_without_a_name_every_trust_is_read() -> None:
    assert names_for("", ["A", "One"], ["B", "Two"]) == ["A", "B"]


def test_faults_in_other_trusts_rows_are_nobodys_business_but_broken_rows_are() -> None:
    rows = [["A", "Fenlight"], ["", "Other"], ["", "Fenlight"], None]
    reading = schools_in(HEADINGS, *rows, trust="Fenlight")
    assert [each.row for each in reading.problems] == [4, 5]
