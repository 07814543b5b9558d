"""The texts that the program brings along, read as plain JSON and held to what they promise."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import TypedDict, cast

import pytest

from appraisal_app.domain.cycle import Preset
from appraisal_app.domain.people import Role
from appraisal_app.domain.process import FrameworkUse, StageKind, StepKind

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
LONGEST = 600
PAGES = {
    "principles": "basis principles people framework confidentiality adoption",
    "process": "panel timetable objectives reflection evidence advice views meeting",
    "outcomes": "judgements statement comments next_objectives development sign_off pay report"
    " letter",
    "between": "check_ins mid_cycle changes promises concern succession appeal",
    "trust": "trust figures diagnostic improvement aims trustee_review",
    "years": "compare earlier_years handover access_requests keeping process_design",
}
USES = {
    "bst7": FrameworkUse.REVIEW,
    "carter5": FrameworkUse.REFLECTION,
    "cst6": FrameworkUse.REVIEW,
    "custom": FrameworkUse.REVIEW,
    "hts10": FrameworkUse.REVIEW,
    "improve4": FrameworkUse.REFLECTION,
    "matceo6": FrameworkUse.REVIEW,
    "nolan7": FrameworkUse.PROMPTS,
    "tqd5": FrameworkUse.REFLECTION,
}
THEMES = {
    "direction",
    "education",
    "improvement",
    "people",
    "money",
    "governance",
    "public_good",
    "ethics",
}
CROSS_WALK = ("cst6", "bst7", "tqd5", "matceo6", "hts10")
GOVERNMENT = {"tqd5", "matceo6", "hts10", "nolan7"}
NOT_OUR_ENGLISH = re.compile(
    r"\betc\b|\butili[sz]|\bleverag|organiz|recogniz|summariz|prioriti[z]|emphasiz|behavior"
    r"|\bprograms?\b|\bcolor|\bfavor(?!s? of)|\bcenter|\bfulfill\b|\bskillful|\bgotten\b"
    r"|\bjudgment|\blabor\b|\bdefense\b|\bstakeholder|\bongoing\b|\bgoing forward\b|\brobust",
    re.IGNORECASE,
)


class GuidanceText(TypedDict):
    why: str
    good: str
    ask: list[str]
    faults: list[str]
    source: str


class Page(TypedDict):
    code: str
    kind: str
    title: str
    purpose: str
    owner: str
    due: int
    guidance: GuidanceText


class Group(TypedDict):
    kind: str
    title: str
    steps: list[Page]


class ProcessText(TypedDict):
    purpose: str
    principles: list[str]
    stages: list[Group]
    beside: list[Group]


class Area(TypedDict):
    id: str
    title: str
    gist: str
    prompts: list[str]
    themes: list[str]


class FrameworkText(TypedDict):
    id: str
    title: str
    source: str
    dated: str
    note: str
    use: str
    domains: list[Area]


class Point(TypedDict):
    key: str
    label: str
    meaning: str
    number: int | None


class ScaleText(TypedDict):
    id: str
    ratings: list[Point]
    shows_numbers: bool


class PresetText(TypedDict):
    title: str
    hint: str
    due: dict[str, int]


def plain(place: str) -> object:
    found: object = json.loads((RESOURCES / place).read_text(encoding="utf-8"))
    return found


def process() -> ProcessText:
    return cast("ProcessText", plain("processes/three-stage.json"))


def framework(name: str) -> FrameworkText:
    return cast("FrameworkText", plain(f"frameworks/{name}.json"))


def scale(name: str) -> ScaleText:
    return cast("ScaleText", plain(f"scales/{name}.json"))


def presets() -> dict[str, PresetText]:
    return cast("dict[str, PresetText]", plain("presets/presets.json"))


def steps() -> list[Page]:
    return [page for stage in process()["stages"] for page in stage["steps"]]


def beside() -> list[Page]:
    return [page for group in process()["beside"] for page in group["steps"]]


def texts(value: object, place: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield place, value
    elif isinstance(value, Mapping):
        for name, each in cast("Mapping[str, object]", value).items():
            yield from texts(each, f"{place}.{name}")
    elif isinstance(value, Sequence):
        for number, each in enumerate(cast("Sequence[object]", value)):
            yield from texts(each, f"{place}[{number}]")


def every_text() -> Iterator[tuple[str, str]]:
    for folder in ("processes", "frameworks", "scales", "presets"):
        for path in sorted((RESOURCES / folder).glob("*.json")):
            yield from texts(plain(f"{folder}/{path.name}"), path.name)


def parts(page: Page) -> list[str]:
    said = page["guidance"]
    return [said["why"], said["good"], *said["ask"], *said["faults"], said["source"]]


def test_every_kind_of_page_but_the_trusts_own_task_appears_once_and_in_order() -> None:
    groups = [*process()["stages"], *process()["beside"]]
    found = {group["kind"]: [page["kind"] for page in group["steps"]] for group in groups}
    assert found == {kind: kinds.split() for kind, kinds in PAGES.items()}
    assert list(found) == [kind.value for kind in StageKind]
    listed = [kind for kinds in found.values() for kind in kinds]
    assert sorted(listed) == sorted(kind for kind in StepKind if kind is not StepKind.TASK)


@pytest.mark.parametrize("page", [*steps(), *beside()], ids=lambda page: page["code"])
def test_a_page_says_what_to_do_who_does_it_and_how_it_is_done_well(page: Page) -> None:
    assert page["code"] == page["kind"]
    assert page["title"]
    assert page["purpose"].count(".") == 1
    assert page["purpose"].endswith(".")
    assert page["owner"] in {role.value for role in Role}
    said = page["guidance"]
    assert all(each.strip() == each and each for each in parts(page))
    assert 2 <= len(said["ask"]) <= 4
    assert 2 <= len(said["faults"]) <= 4
    assert all(question.count("?") for question in said["ask"])
    assert 80 <= sum(len(part.split()) for part in parts(page)) <= 220


@pytest.mark.parametrize("page", [*steps(), *beside()], ids=lambda page: page["code"])
def test_a_page_says_whose_words_it_uses_and_when_somebody_looked(page: Page) -> None:
    source = page["guidance"]["source"]
    assert source.startswith("Our own words, after ")
    assert re.search(r"Looked over [A-Z][a-z]+ 20\d\d\.$", source)


def test_the_pages_beside_the_march_have_no_day_of_their_own() -> None:
    assert {page["due"] for page in beside()} == {0}


def test_law_that_may_have_changed_is_marked_as_such() -> None:
    marked = {page["code"] for page in [*steps(), *beside()] if "check" in " ".join(parts(page))}
    assert marked >= {"basis", "confidentiality", "concern", "pay", "report", "views", "appeal"}


def test_no_text_is_too_long_to_be_read() -> None:
    assert {place: len(text) for place, text in every_text() if len(text) > LONGEST} == {}


def test_nothing_is_said_in_jargon_or_in_another_countrys_spelling() -> None:
    found = {
        place: match[0]
        for place, text in every_text()
        if (match := NOT_OUR_ENGLISH.search(text)) is not None
    }
    assert found == {}


@pytest.mark.parametrize(
    "word", ["Files, forms etc.", "utilise", "Leveraging", "organization", "program", "judgment"]
)
def test_jargon_and_another_countrys_spelling_would_be_noticed(word: str) -> None:
    assert NOT_OUR_ENGLISH.search(word)


def test_no_sentence_is_used_for_two_pages() -> None:
    said = [
        sentence
        for page in [*steps(), *beside()]
        for text in [*parts(page)[:-1], page["purpose"]]
        for sentence in re.split(r"(?<=[.?!]) ", text)
    ]
    assert sorted({each for each in said if said.count(each) > 1}) == []


def test_the_frameworks_are_these_and_each_has_its_use() -> None:
    found = {path.stem for path in (RESOURCES / "frameworks").glob("*.json")}
    assert {name: framework(name)["use"] for name in found} == USES


@pytest.mark.parametrize("name", USES)
def test_a_framework_names_its_areas_and_says_whose_the_names_are(name: str) -> None:
    found = framework(name)
    assert found["id"] == name
    ids = [area["id"] for area in found["domains"]]
    assert len(set(ids)) == len(ids)
    assert all(each.startswith(f"{name}.") for each in ids)
    assert re.search(r"\b(19|20)\d\d\b", found["dated"])
    assert found["source"]
    if name != "custom":
        assert "wording is our own" in found["note"]
        assert "not endorsed" in found["note"]
    assert ("Open Government Licence v3.0" in found["note"]) == (name in GOVERNMENT)


@pytest.mark.parametrize("name", [name for name in USES if name != "custom"])
def test_an_area_has_a_gist_questions_and_themes_that_are_known(name: str) -> None:
    for area in framework(name)["domains"]:
        assert area["title"], area["id"]
        assert area["gist"].endswith("."), area["id"]
        assert 2 <= len(area["prompts"]) <= 4, area["id"]
        assert all(prompt.endswith("?") for prompt in area["prompts"]), area["id"]
        assert area["themes"], area["id"]
        assert set(area["themes"]) <= THEMES, area["id"]


@pytest.mark.parametrize("name", CROSS_WALK)
def test_evidence_on_any_theme_is_seen_under_each_framework_of_the_cross_walk(name: str) -> None:
    assert {theme for area in framework(name)["domains"] for theme in area["themes"]} == THEMES


def test_a_trusts_own_framework_starts_blank() -> None:
    assert framework("custom")["domains"] == []


def test_the_words_for_judging_come_highest_first_and_not_assessed_has_no_number() -> None:
    found = scale("default")
    assert [(each["key"], each["number"]) for each in found["ratings"]] == [
        ("exceeded", 5),
        ("met", 4),
        ("largely_met", 3),
        ("partly_met", 2),
        ("not_met", 1),
        ("not_assessed", None),
    ]


def test_the_rings_of_the_diagnostic_come_lowest_first() -> None:
    assert [each["number"] for each in scale("diagnostic")["ratings"]] == [1, 2, 3, 4]


@pytest.mark.parametrize("name", ["default", "diagnostic"])
def test_a_scale_speaks_in_words_unless_the_trust_wants_numbers(name: str) -> None:
    found = scale(name)
    assert found["shows_numbers"] is False
    keys = [each["key"] for each in found["ratings"]]
    assert len(set(keys)) == len(keys)
    assert all(each["label"] and each["meaning"].endswith(".") for each in found["ratings"])


@pytest.mark.parametrize("name", presets())
def test_a_preset_gives_every_step_a_day_around_the_meeting(name: str) -> None:
    preset = presets()[name]
    assert list(preset["due"]) == [page["kind"] for page in steps()]
    days = list(preset["due"].values())
    assert all(earlier <= later for earlier, later in pairwise(days))
    assert preset["due"]["meeting"] == 0
    assert preset["due"]["sign_off"] < preset["due"]["pay"] <= preset["due"]["report"]
    assert preset["title"]
    assert preset["hint"].count(".") == 1
    assert preset["hint"].endswith(".")


def test_the_presets_are_the_five_and_include_every_one_that_a_review_may_have() -> None:
    names = ["autumn", "summer", "calendar_year", "ninety_days", "first_year"]
    assert list(presets()) == names
    assert set(Preset) <= set(names)


def test_the_process_comes_with_the_days_of_the_autumn_review() -> None:
    assert {page["kind"]: page["due"] for page in steps()} == presets()["autumn"]["due"]


def test_a_review_in_ninety_days_meets_on_the_sixtieth_and_ends_within_them() -> None:
    days = presets()["ninety_days"]["due"].values()
    assert min(days) == -60
    assert max(days) == 30
