"""Names of other people are taken out of free words; the chief executive's own stays."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.ui.stages.records import full_record

from appraisal_app.application.documents.third_parties import ThirdParties
from appraisal_app.domain.people import Office, People, Person, PersonId

CHIEF = "Siôn Llŷr ap Gwynfor"
PEOPLE = (
    (CHIEF, Office.CHIEF_EXECUTIVE),
    ("Łucja Żółć-O'Brien", Office.CHAIR),
    ("Gurpreet Kaur", Office.TRUSTEE),
    ("Harpreet Kaur", Office.CLERK),
    ("Jo Bo", Office.STAFF_TRUSTEE),
    ("Will Gwynfor", Office.OTHER),
    ("   ", Office.TRUSTEE),
)
RECORD = replace(
    full_record(),
    people=People(
        id="file",
        persons=tuple(
            Person(id=PersonId(str(n)), full_name=name, display_role=office)
            for n, (name, office) in enumerate(PEOPLE)
        ),
    ),
)
OTHERS = ThirdParties((RECORD,), but=frozenset({CHIEF}))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gurpreet Kaur read it.", "[trustee] read it."),
        ("GURPREET  KAUR and gurpreet\nkaur", "[trustee] and [trustee]"),
        ("Gurpreet's niece", "[trustee]'s niece"),
        ("Mrs Kaur said so", "Mrs [another person] said so"),
        (
            "Łucja Żółć-O'Brien; Łucja; Żółć-O'Brien",
            "[chair of trustees]; " * 2 + "[chair of trustees]",
        ),
        ("Jo Bo, but Jo and Bo are too short", "[staff trustee], but Jo and Bo are too short"),
        ("Will Gwynfor is not Siôn Llŷr ap Gwynfor", f"[another person] is not {CHIEF}"),
        ("Gwynfor asked", "Gwynfor asked"),
        ("will they, Gurpreetian", "will they, Gurpreetian"),
        ("", ""),
    ],
)
def test_a_name_gives_way_to_the_office(text: str, expected: str) -> None:
    assert OTHERS.without(text) == expected


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ("Gurpreet Kaur", "Trustee"),
        (" Łucja Żółć-O'Brien ", "Chair of trustees"),
        ("Gurpreet Kaur and the clerk", "[trustee] and the clerk"),
        ("Chair and clerk", "Chair and clerk"),
        ("[trustee]", "[trustee]"),
        ("", ""),
    ],
)
def test_who_is_to_do_something_is_called_by_office(who: str, expected: str) -> None:
    assert OTHERS.office_for(who) == expected


def test_how_many_were_taken_out_is_counted() -> None:
    assert OTHERS.cleared("Gurpreet met Harpreet Kaur and Siôn.").taken_out == 2


def test_nobody_known_takes_nothing_out() -> None:
    nobody = replace(
        RECORD,
        people=People(id="file"),
        panel=replace(RECORD.panel, adviser=replace(RECORD.panel.adviser, name="")),
        handovers=replace(RECORD.handovers, handovers=()),
        earlier_years=replace(RECORD.earlier_years, years=()),
    )
    assert ThirdParties((nobody,)).without("Anybody at all") == "Anybody at all"


@given(
    st.lists(st.sampled_from([*(name for name, _ in PEOPLE[1:5]), "and", "read it", CHIEF, "."]))
)
def test_no_known_name_is_left_and_nothing_more_goes_the_second_time(said: list[str]) -> None:
    left = OTHERS.without(" ".join(said))
    assert not [name for name, _ in PEOPLE[1:5] if name in left]
    assert left.count(CHIEF) == said.count(CHIEF)
    assert OTHERS.without(left) == left
