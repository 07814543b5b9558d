"""Labels and names that could not stand in a heading or in the name of a file."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from tests.domain.faults import item, part
from tests.domain.test_hard_rules import SIGNED
from tests.ui.stages.records import CEO, full_record

from appraisal_app.domain.content import FileContent, content_of
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.hard_rules import hard_faults, never_written
from appraisal_app.domain.people import Signatories
from appraisal_app.domain.plain_names import LABEL, in_files, label_fault, name_fault
from appraisal_app.domain.record import FILE_PARTS, Record
from appraisal_app.domain.trust_profile import School

TURNED = "Amina \u202eiheruQ"


def content(*records: Record) -> FileContent:
    shared: dict[str, Any] = {name: getattr(records[0], name) for name in FILE_PARTS}
    cycles = tuple(map(content_of, records))
    return FileContent(**shared, signatories=Signatories(id=records[0].trust.id), cycles=cycles)


@pytest.mark.parametrize(
    "label",
    [
        "2025/26",
        "2025/26 (2)",
        "2025\u201326, first half",
        "Autumn '26",
        "वर्ष 2025",
        "١٤٤٧",
        " 2025/26 ",
        "",
    ],
)
def test_labels_that_people_use_can_stand(label: str) -> None:
    assert label_fault(label) == ""


@pytest.mark.parametrize(
    "label",
    [
        '20/25 "x" ../..\\y',
        "../2025",
        "2025..26",
        "a\\b",
        "2025\n26",
        "2025\u202e26",
        "-2025",
        "?",
        "2025*",
        "C:2025",
    ],
)
def test_a_label_that_a_disk_or_a_heading_refuses_is_refused_in_a_sentence(label: str) -> None:
    assert label_fault(label) == LABEL
    record = part("cycle", label=label)(full_record(SIGNED))
    assert ("cycles[0].cycle.label", LABEL) in hard_faults(content(record))


def test_two_reviews_whose_files_would_have_one_name_are_told_apart() -> None:
    one = full_record(SIGNED)
    other = part("cycle", label="2025 26")(one)
    assert in_files(one.cycle.label) == in_files(other.cycle.label)
    faults = dict(hard_faults(content(one, other)))
    assert faults["cycles[1].cycle.label"] == "every review needs a label of its own."


@pytest.mark.parametrize("sign", ["\u202a", "\u202e", "\u2066", "\u2069"])
def test_a_sign_that_turns_the_reading_is_named(sign: str) -> None:
    assert f"U+{ord(sign):04X}" in name_fault(f"Ann{sign} Firth")


@pytest.mark.parametrize(
    "sign",
    ["\u00ad", *map(chr, range(0x200B, 0x2010)), "\u2060", "\ufeff"],
    ids=lambda sign: f"U+{ord(sign):04X}",
)
@pytest.mark.parametrize("place", [0, 3, 4, 9])
def test_a_sign_that_takes_no_room_is_named(sign: str, place: int) -> None:
    name = "Ann Firth"
    told = name_fault(name[:place] + sign + name[place:])
    assert f"U+{ord(sign):04X}" in told


@pytest.mark.parametrize(
    ("name", "is_fine"),
    [
        ("مه\u200cرخ رضایی", True),
        ("क्\u200dषमा शर्मा", True),
        ("ന\u0d4d\u200dമിത", True),
        ("ശ്രീധരന്\u200d", True),
        ("شر\u0643\u200d", False),
        ("\u200d\u0647", False),
        ("ක්\u200dරිෂාන්", True),
        ("Am\u200dina قريشي", False),
        ("Amina \u200d", False),
        ("\u200c", False),
        ("مه\u200bرخ", False),
        ("مه\u200fرخ", False),
        ("\u0416\u200cж", False),
        ("مه\u200c\u200c\u200cرخ", False),
    ],
)
def test_joiners_stay_where_they_shape_letters(name: str, *, is_fine: bool) -> None:
    assert (name_fault(name) == "") is is_fine


@pytest.mark.parametrize("name", ["Łucja Żółć-O'Brien", "أمينة قريشي", "ਗੁਰਪ੍ਰੀਤ ਕੌਰ", "Zo\u00eb", ""])
def test_names_of_people_are_left_alone(name: str) -> None:
    assert name_fault(name) == ""


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("\u0410mina Khan", "\u0410mina"),
        ("Amina Kh\u0430n", "Kh\u0430n"),
        ("\u039fwen Price", "\u039fwen"),
    ],
)
def test_a_name_that_only_looks_like_another_is_told(name: str, word: str) -> None:
    assert f"“{word}”" in name_fault(name)


@pytest.mark.parametrize("name", ["Олена Шевченко", "Γιώργος Smith", "Ελένη", "Ann-Marie O'Neill"])
def test_names_in_one_alphabet_a_word_are_left_alone(name: str) -> None:
    assert name_fault(name) == ""


def test_no_name_that_turns_is_imported_or_typed_in() -> None:
    record = full_record(Status.PLANNING)
    turned = item("people", "persons", CEO, full_name=TURNED)(record)
    (place,) = [place for place, _ in never_written(turned)]
    assert place.startswith("people.persons[")
    assert place.endswith("].full_name")
    assert place in dict(hard_faults(content(turned)))
    assert never_written(record) == ()


def test_trust_schools_and_adviser_are_names_too() -> None:
    record = full_record(Status.PLANNING)
    schools = (School(id="s", name=TURNED),)
    school = replace(record, profile=replace(record.profile, schools=schools))
    assert "profile.schools[0].name" in dict(hard_faults(content(school)))
    assert "profile.schools[0].name" in dict(never_written(school))
    trust = replace(record, trust=replace(record.trust, name=TURNED))
    assert "trust.name" in dict(hard_faults(content(trust)))
    adviser = replace(record.panel.adviser, name=TURNED)
    advised = part("panel", adviser=adviser)(record)
    assert "cycles[0].panel.adviser.name" in dict(hard_faults(content(advised)))
