"""The page for judgements: what the year says, every view as itself, then the panel's own words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.ui.stages.desk import Desk, desk
from tests.ui.stages.records import MONEY, NOW, READING, STAFF, TODAY, full_record

from appraisal_app.domain.cycle import Status
from appraisal_app.domain.overrides import Override
from appraisal_app.domain.people import Role
from appraisal_app.domain.process import Rating, StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import ActionBlock, ChoiceField, Facts, ListField, Note
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.outcomes.judgements.page import page
from appraisal_app.ui.stages.tree import find, find_card, walk


def judging() -> Record:
    return full_record(Status.JUDGING)


def at_work(record: Record | None = None) -> Desk:
    return desk(StepKind.JUDGEMENTS, record or judging())


def facts(at: Desk, key: str) -> dict[str, str]:
    block = find(at.state.blocks, key)
    assert isinstance(block, Facts), key
    return dict(block.rows)


def rated(record: Record, objective: str, rating: str) -> Record:
    judgements = tuple(
        replace(each, panel_rating=rating) if each.objective == objective else each
        for each in record.judgements.judgements
    )
    return replace(record, judgements=replace(record.judgements, judgements=judgements))


def numbered(record: Record) -> Record:
    ratings = tuple(
        Rating(key=each.key, label=each.label, meaning=each.meaning, number=9 - n)
        for n, each in enumerate(record.cycle.scale.ratings)
    )
    scale = replace(record.cycle.scale, ratings=ratings, shows_numbers=True)
    return replace(record, cycle=replace(record.cycle, scale=scale))


def test_each_objective_has_a_card_with_its_judgement_in_words() -> None:
    cards = find(at_work().state.blocks, "judgements")

    assert isinstance(cards, ListField)
    assert [card.summary for card in cards.items] == [
        "Objective 1 of 3 · Met",
        "Objective 2 of 3 · Largely met",
        "Objective 3 of 3 · Partly met",
    ]


def test_the_year_stands_before_the_judgement() -> None:
    found = facts(at_work(), f"judgements.{READING}.facts")

    assert found["The chief executive's own view"] == "Met"
    assert found["In the chief executive's words"] == "Seven leads are trained."
    assert found["Halfway through the year"] == "On course: On its way."
    assert found["Said at the meeting"] == "Seven leads, one to come."
    assert found["The adviser's view"] == "The leads are well trained."
    assert "HR report (1 July 2026)" in found["Evidence"]


def test_the_panels_views_stand_side_by_side_each_as_itself() -> None:
    seen = facts(at_work(), f"judgements.{READING}.seen")

    assert seen == {
        "John Harker": "Met\nSo say the papers.",
        "Mary Oldroyd": "Exceeded\nSo say the papers.",
    }


def test_no_view_is_shown_before_the_chairs_own_is_sealed() -> None:
    record = judging()
    at = at_work(replace(record, views=replace(record.views, sealed_at=None)))

    assert find(at.state.blocks, f"judgements.{READING}.seen") is None
    assert isinstance(find(at.state.blocks, f"judgements.{READING}.unsealed"), Note)


def test_the_chief_executive_does_not_see_the_panels_working_views() -> None:
    for role, is_shown in ((Role.CHAIR, True), (Role.CHIEF_EXECUTIVE, False)):
        content = page(PageContext(record=judging(), today=TODAY, role=role))
        assert bool(find(content.blocks, f"judgements.{READING}.seen")) is is_shown


def test_the_own_view_is_shown_only_once_it_is_submitted() -> None:
    at = at_work(full_record(Status.REFLECTION))

    assert "The chief executive's own view" not in facts(at, f"judgements.{READING}.facts")


@pytest.mark.parametrize("shows", [False, True])
def test_a_number_stands_in_brackets_only_where_the_trust_shows_them(*, shows: bool) -> None:
    record = numbered(judging())
    scale = replace(record.cycle.scale, shows_numbers=shows)
    at = at_work(replace(record, cycle=replace(record.cycle, scale=scale)))
    field = find(at.state.blocks, f"judgements.{READING}.panel_rating")
    card = find_card(at.state.blocks, "judgements", READING)

    assert isinstance(field, ChoiceField)
    assert card is not None
    assert [each.label for each in field.options][1] == ("Met (8)" if shows else "Met")
    assert card.summary.endswith("Met (8)" if shows else "Met")
    own = facts(at, f"judgements.{READING}.facts")["The chief executive's own view"]
    assert own == ("Met (8)" if shows else "Met")
    assert facts(at, f"judgements.{READING}.seen")["John Harker"].startswith(own)


def test_an_explanation_is_asked_for_two_steps_from_the_own_view() -> None:
    near, far = (rated(judging(), MONEY, each) for each in ("largely_met", "exceeded"))

    assert find(at_work(near).state.blocks, f"judgements.{MONEY}.difference") is None
    assert find(at_work(far).state.blocks, f"judgements.{MONEY}.difference")


def test_words_that_nothing_asks_for_any_more_can_be_taken_out() -> None:
    at = at_work(rated(judging(), STAFF, "largely_met"))
    left = find(at.state.blocks, f"judgements.{STAFF}.difference.left")
    assert isinstance(left, Note)
    assert "The panel goes by the figure" in left.text

    at.presenter.pressed(f"clear:{STAFF}:difference")
    at.presenter.pressed(f"clear:{STAFF}:raised_before")

    assert at.record.judgements.on(STAFF).difference == ""
    assert at.record.judgements.on(STAFF).raised_before == ""
    assert not [each for each in walk(at.state.blocks) if isinstance(each, ActionBlock)]
    at.editor.undo()
    assert at.record.judgements.on(STAFF).raised_before


def test_a_critical_judgement_shows_where_the_year_spoke_of_it() -> None:
    at = at_work()
    spoken = facts(at, f"judgements.{STAFF}.mentions")

    assert spoken == {
        "Check-in conversation, 4 March 2026": "A survey before Easter.",
        "Mid-cycle review, 4 March 2026": "On its way.",
    }
    assert find(at.state.blocks, f"judgements.{STAFF}.raised_before")
    assert find(at.state.blocks, f"judgements.{READING}.raised_before") is None


def test_an_objective_that_nobody_spoke_of_says_so_before_it_is_judged_harshly() -> None:
    record = judging()
    silent = replace(record, mid_cycle=replace(record.mid_cycle, objectives=()))
    at = at_work(rated(silent, MONEY, "not_met"))

    assert isinstance(find(at.state.blocks, f"judgements.{MONEY}.unspoken"), Note)


def test_not_assessed_is_asked_for_its_reason() -> None:
    field = find(
        at_work(rated(judging(), READING, "not_assessed")).state.blocks,
        f"judgements.{READING}.reasons",
    )

    assert getattr(field, "label", "") == "Why is it not assessed?"


def test_where_the_board_goes_without_a_judgement_its_reason_stands_there() -> None:
    record = rated(judging(), READING, "")
    override = Override(
        rule="judgements.judged", reason="The school left the trust.", by=Role.CHAIR, at=NOW
    )
    at = at_work(replace(record, overrides=replace(record.overrides, overrides=(override,))))
    note = find(at.state.blocks, f"judgements.{READING}.unjudged")

    assert isinstance(note, Note)
    assert "The school left the trust." in note.text


@pytest.mark.parametrize(
    ("change", "target"),
    [
        (lambda r: rated(r, MONEY, ""), f"judgements.{MONEY}.panel_rating"),
        (lambda r: rated(r, STAFF, "not_met"), f"judgements.{STAFF}.reasons"),
        (lambda r: rated(r, MONEY, "exceeded"), f"judgements.{MONEY}.difference"),
        (
            lambda r: replace(r, evidence=replace(r.evidence, items=())),
            "step:evidence-step",
        ),
    ],
)
def test_each_condition_leads_to_the_objective_that_is_wanting(change: object, target: str) -> None:
    assert callable(change)
    at = at_work(change(judging()))

    assert target in [each.target for each in at.state.complete_when if not each.done]
