from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appraisal_app.domain.objective_advice import advice_on, advice_on_all
from appraisal_app.domain.objectives import (
    Control,
    Milestone,
    Objective,
    ObjectiveId,
    ObjectiveKind,
    SuccessCriterion,
)

SOUND = Objective(
    id=ObjectiveId("o"),
    title="Trained reading leads in seven of eight schools",
    statement="Weak readers are found in their first term because a trained lead looks for them.",
    strategy_ref="Priority 2",
    success_criteria=(
        SuccessCriterion(id="c", measure="Leads", baseline="3", target="7", due=date(2026, 6, 30)),
    ),
    milestones=(Milestone(id="m", description="Five leads", due=date(2026, 2, 1)),),
)
BARE = SOUND.success_criteria[0]


def fields_of(objective: Objective) -> list[str]:
    return [each.field for each in advice_on(objective)]


def test_a_sound_objective_gets_no_advice() -> None:
    assert advice_on(SOUND) == ()


def test_a_blank_objective_gets_no_advice_yet() -> None:
    assert advice_on(Objective(id=ObjectiveId("o"), title="  ")) == ()


@pytest.mark.parametrize(
    ("change", "field", "words"),
    [
        ({"statement": "Better reading."}, "statement", "for whom"),
        ({"success_criteria": ()}, "success_criteria", "starting point"),
        ({"success_criteria": (replace(BARE, baseline=" "),)}, "success_criteria", "target"),
        ({"success_criteria": (replace(BARE, target=""),)}, "success_criteria", "target"),
        ({"owner_controls": Control.LOW}, "owner_controls", "cannot bring this about alone"),
        ({"strategy_ref": " "}, "strategy_ref", "priority"),
        ({"milestones": ()}, "milestones", "before the end"),
        (
            {"milestones": (Milestone(id="m", due=date(2026, 6, 30)),)},
            "milestones",
            "before the end",
        ),
        ({"milestones": (Milestone(id="m"),)}, "milestones", "before the end"),
        (
            {
                "title": "Improve reading in our schools",
                "success_criteria": (replace(BARE, target="more"),),
            },
            "title",
            "“Improve”: from what to what",
        ),
        ({"title": "Reading leads in every school"}, "title", "“every” leaves no room"),
        ({"title": "Leads in 100% of schools"}, "title", "“100%”"),
        ({"title": "Leads in 100 per cent of schools"}, "title", "threshold"),
        (
            {"success_criteria": (replace(BARE, target="all of them"),)},
            "success_criteria",
            "“all” leaves no room",
        ),
        ({"title": "Seven schools good or better"}, "title", "somebody else's grade"),
        ({"title": "A strong Ofsted report for 2 schools"}, "title", "somebody else's grade"),
        ({"title": "Leads in 7 schools, and reserves restored"}, "title", "two goals"),
        ({"title": "Leads and mentors and reserves in 7 places"}, "title", "two goals"),
        ({"title": "Leads in 7 schools; reserves restored"}, "title", "two goals"),
        (
            {"statement": "Heads stay longer as well as teachers, and classes have one teacher."},
            "statement",
            "several goals",
        ),
        ({"title": "Write a reading plan for 7 schools"}, "title", "“write” names a task"),
        ({"title": "To hold 3 briefings for heads"}, "title", "“hold” names a task"),
    ],
)
def test_each_weakness_gets_advice_at_its_field(
    change: dict[str, object], field: str, words: str
) -> None:
    weak = replace(SOUND, **change)  # type: ignore[arg-type]

    found = advice_on(weak)

    assert [each.field for each in found] == [field]
    assert words in found[0].sentence


def test_a_vague_verb_with_a_figure_is_clear_enough() -> None:
    assert advice_on(replace(SOUND, title="Improve reading ages by five months")) == ()


def test_a_priority_chosen_from_the_trusts_list_is_relevance_enough() -> None:
    assert advice_on(replace(SOUND, strategy_ref="", priority="p-1")) == ()


def test_an_objective_with_an_end_of_its_own_wants_a_milestone_before_that() -> None:
    open_ended = replace(SOUND, success_criteria=(replace(BARE, due=None),), end=date(2026, 1, 31))

    assert fields_of(open_ended) == ["milestones"]


def test_words_that_only_contain_an_absolute_are_let_be() -> None:
    assert advice_on(replace(SOUND, title="Smaller halls for 7 schools, not overall")) == ()


def test_seven_objectives_are_a_load() -> None:
    kinds = list(ObjectiveKind)
    seven = tuple(replace(SOUND, id=ObjectiveId(str(n)), kind=kinds[n]) for n in range(7))

    assert "7 objectives" in advice_on_all(seven)[0]
    assert advice_on_all(seven[:6]) == ()


def test_three_objectives_of_one_kind_are_out_of_balance() -> None:
    three = tuple(replace(SOUND, id=ObjectiveId(str(n))) for n in range(3))

    assert "one kind" in advice_on_all(three)[0]
    assert advice_on_all(three[:2]) == ()
    assert advice_on_all((*three[:2], replace(SOUND, kind=ObjectiveKind.PEOPLE))) == ()


@given(title=st.text(), statement=st.text())
def test_advice_is_given_on_any_text_and_points_to_attributes_that_exist(
    title: str, statement: str
) -> None:
    objective = replace(SOUND, title=title, statement=statement)

    assert all(hasattr(objective, field) for field in fields_of(objective))
