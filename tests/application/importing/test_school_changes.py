from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from tests.application.importing.tables import Ids, schools_in

from appraisal_app.application.importing.school_changes import Difference, apply, compare
from appraisal_app.application.importing.schools import ReadSchool
from appraisal_app.domain.trust_profile import School

ASHDOWN = School(id="a", name="Ashdown Primary", urn="140001", pupils=200, phase="Primary")
BIRCH = School(id="b", name="Birch High")
CEDAR = School(id="c", name="Cedar", urn="140003", left_on=date(2020, 8, 31))
KNOWN = (ASHDOWN, BIRCH, CEDAR)


def read(name: str, urn: str = "", pupils: int | None = None, **more: date) -> ReadSchool:
    return ReadSchool(row=2, name=name, urn=urn, pupils=pupils, **more)  # type: ignore[arg-type]


def test_added_changed_unchanged_and_missing_are_told_apart() -> None:
    changes = compare(
        KNOWN, (read("Elm"), read("Ashdown Academy", "140001", 210), read("Birch High"))
    )
    assert [each.name for each in changes.added] == ["Elm"]
    (changed,) = changes.changed
    assert changed.school is ASHDOWN
    assert changed.differences == (
        Difference(field="name", before="Ashdown Primary", after="Ashdown Academy"),
        Difference(field="pupils", before=200, after=210),
    )
    assert changes.unchanged == (BIRCH,)
    assert changes.missing == ()
    assert not changes.is_empty


def test_a_known_school_that_is_not_listed_is_missing_unless_it_left_or_its_row_has_a_fault() -> (
    None
):
    assert compare(KNOWN, (read("Elm"),)).missing == (ASHDOWN, BIRCH)
    doubtful = (read("ashdown primary"), read("", "999999"))
    assert compare(KNOWN, (read("Elm"),), doubtful=doubtful).missing == (BIRCH,)


def test_a_school_that_left_and_is_listed_is_pointed_out_and_not_brought_back() -> None:
    changes = compare(KNOWN, (read("Cedar", "140003"),))
    assert changes.left_but_listed == (CEDAR,)
    assert changes.is_empty
    assert compare(KNOWN, (read("Cedar", left_on=date(2020, 8, 31)),)).left_but_listed == ()


def test_what_the_file_leaves_empty_stays_as_it_is() -> None:
    assert compare(KNOWN, (read("Ashdown Primary"),)).unchanged == (ASHDOWN,)


def test_a_school_keeps_its_id_when_it_gets_a_urn_or_another_one() -> None:
    changes = compare(
        (ASHDOWN, BIRCH), (read("birch HIGH", "140002"), read("Ashdown Primary", "150000"))
    )
    after = apply((ASHDOWN, BIRCH), changes, new_id=Ids())
    assert [(each.id, each.urn) for each in after] == [("a", "150000"), ("b", "140002")]


def test_a_namesake_with_a_urn_of_its_own_is_another_school() -> None:
    rows = (read("Ashdown Primary", "150000"), read("Ashdown Primary", "140001"))
    changes = compare((ASHDOWN,), rows)
    assert changes.added == rows[:1]
    assert changes.unchanged == (ASHDOWN,)


def test_a_school_that_left_is_not_taken_for_a_new_one_of_the_same_name() -> None:
    assert compare((CEDAR,), (read("Cedar", "150000"),)).added


def test_ids_and_order_stay_and_new_schools_come_last() -> None:
    changes = compare(KNOWN, (read("Elm", pupils=9), read("Birch High", pupils=5), read("Fir")))
    after = apply(KNOWN, changes, new_id=Ids())
    assert [(each.id, each.name) for each in after] == [
        ("a", "Ashdown Primary"),
        ("b", "Birch High"),
        ("c", "Cedar"),
        ("new-1", "Elm"),
        ("new-2", "Fir"),
    ]
    assert after[1].pupils == 5
    assert after[0] == ASHDOWN


def test_missing_schools_leave_only_when_a_day_is_given() -> None:
    changes = compare(KNOWN, (read("Birch High"),))
    assert apply(KNOWN, changes, new_id=Ids()) == KNOWN
    day = date(2026, 8, 31)
    after = apply(KNOWN, changes, new_id=Ids(), take_missing_as_left=day)
    assert [each.left_on for each in after] == [day, None, date(2020, 8, 31)]
    assert compare(after, (read("Birch High"),)).missing == ()


_DAYS = st.none() | st.dates(date(2000, 1, 1), date(2030, 1, 1))
_NAMES = st.sampled_from(["St Mary's", "st marys", "Birch", "Elm", "Fir", "?"])
_URNS = st.sampled_from(["", "140001", "140002", "140003"])
_PUPILS = st.none() | st.integers(0, 3)


@st.composite
def known_schools(draw: st.DrawFn) -> tuple[School, ...]:
    count = draw(st.integers(0, 5))
    urns = draw(st.permutations(["", "", "140001", "140002", "140003"]))
    return tuple(
        School(
            id=f"s{n}", name=draw(_NAMES), urn=urns[n], pupils=draw(_PUPILS), left_on=draw(_DAYS)
        )
        for n in range(count)
    )


@st.composite
def files(draw: st.DrawFn) -> tuple[ReadSchool, ...]:
    rows = [["School", "URN", "Pupils", "Joined"]]
    for _ in range(draw(st.integers(1, 5))):
        pupils, joined = draw(_PUPILS), draw(_DAYS)
        rows.append(
            [
                *(draw(_NAMES), draw(_URNS)),
                "" if pupils is None else str(pupils),
                joined.isoformat() if joined else "",
            ]
        )
    return schools_in(*rows).schools


@given(known_schools(), files(), _DAYS)
def test_taking_the_same_file_over_a_second_time_changes_nothing(
    known: tuple[School, ...], file: tuple[ReadSchool, ...], left: date | None
) -> None:
    first = compare(known, file)
    after = apply(known, first, new_id=Ids(), take_missing_as_left=left)
    second = compare(after, file)
    assert second.is_empty
    assert second.missing == (() if left else first.missing)
    assert apply(after, second, new_id=Ids(), take_missing_as_left=left) == after
    assert [each.id for each in after][: len(known)] == [each.id for each in known]
    assert len(after) == len(known) + len(first.added)


@given(known_schools(), files())
def test_every_row_and_every_school_has_exactly_one_place_in_the_preview(
    known: tuple[School, ...], file: tuple[ReadSchool, ...]
) -> None:
    changes = compare(known, file)
    compared = [*(each.school for each in changes.changed), *changes.unchanged]
    assert len(compared) + len(changes.added) == len(file)
    gone = [each for each in known if each.left_on and each not in compared]
    assert sorted(each.id for each in (*compared, *changes.missing, *gone)) == sorted(
        each.id for each in known
    )
