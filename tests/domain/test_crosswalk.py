"""The cross-walk of themes, with the frameworks as they are shipped."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
from tests.wired import ROOT

from appraisal_app.domain.crosswalk import seen_under
from appraisal_app.domain.process import Framework, FrameworkUse
from appraisal_app.exchange.resources import load_framework

NAMES = ("cst6", "bst7", "tqd5", "matceo6", "hts10")
TABLE = (
    ("1", "2", "5", "1", "1"),
    ("2", "3", "1", "2", "2 3 4 5"),
    ("2", "4", "2", "2", "8"),
    ("4", "5", "3", "5", "6"),
    ("3", "6", "4", "4", "7"),
    ("5", "1", "5", "3", "10"),
    ("6", "7", "2", "6", "9"),
    ("e", "2", "5", "1", "e"),
)
"""A line for each theme: which area of each framework speaks of it."""


@cache
def shipped() -> dict[str, Framework]:
    return {name: load_framework(ROOT / "resources", name) for name in (*NAMES, "nolan7")}


def five() -> tuple[Framework, ...]:
    return tuple(shipped()[name] for name in NAMES)


def lines() -> list[dict[str, set[str]]]:
    return [
        {
            name: {f"{name}.{part}" for part in cell.split()}
            for name, cell in zip(NAMES, line, strict=True)
        }
        for line in TABLE
    ]


def found(*areas: str) -> set[str]:
    return {area.id for _, area in seen_under(five(), areas)}


@pytest.mark.parametrize("name", NAMES)
def test_every_area_is_seen_under_just_what_the_table_says(name: str) -> None:
    for area in shipped()[name].domains:
        expected = {
            other
            for line in lines()
            if area.id in line[name]
            for elsewhere, ids in line.items()
            if elsewhere != name
            for other in ids
        }
        assert expected, area.id
        assert found(area.id) == expected, area.id


def test_the_table_speaks_of_every_area() -> None:
    told = {area for line in lines() for ids in line.values() for area in ids}

    assert told == {area.id for each in five() for area in each.domains}


def test_what_is_named_itself_is_not_said_twice() -> None:
    assert "bst7.6" in found("cst6.3")
    assert "bst7.6" not in found("cst6.3", "bst7.6")


def test_other_areas_of_the_same_framework_do_not_follow() -> None:
    assert not {each for each in found("hts10.2") if each.startswith("hts10.")}


def test_a_framework_of_questions_is_never_answered_this_way() -> None:
    nolan = shipped()["nolan7"]
    both = (*five(), nolan)

    assert nolan.use is FrameworkUse.PROMPTS
    assert not any(each.id == "nolan7" for each, _ in seen_under(both, ("cst6.e",)))
    answered = replace(nolan, use=FrameworkUse.REFLECTION)
    assert any(each.id == "nolan7" for each, _ in seen_under((*five(), answered), ("cst6.e",)))


def test_nothing_named_is_seen_nowhere() -> None:
    assert found() == set()
    assert found("gone.1") == set()
