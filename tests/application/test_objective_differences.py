from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.ui.stages.records import money, reading

from appraisal_app.application.documents.objective_differences import Difference, differences, told
from appraisal_app.domain.objectives import MilestoneState, ObjectiveStatus, SuccessCriterion

LEADS = reading().success_criteria[0]


def test_nothing_is_different_from_itself_however_its_milestones_go() -> None:
    going = tuple(
        replace(each, state=MilestoneState.MET, note="Seen.") for each in reading().milestones
    )

    assert differences(reading(), replace(reading(), milestones=going, framework_links=())) == ()
    assert told(()) == "Nothing is different."


def test_old_and_new_stand_side_by_side_in_the_order_of_a_form() -> None:
    now = replace(
        reading(),
        title="Leads in six schools",
        status=ObjectiveStatus.SET_BY_PANEL,
        ceo_disagreement="Seven is right.",
        end=date(2026, 7, 1),
    )

    found = differences(reading(), now)

    assert found == (
        Difference(
            what="Title", before="Reading leads in all eight schools", now="Leads in six schools"
        ),
        Difference(what="Until", before="", now="1 July 2026"),
        Difference(what="How it stands", before="agreed", now="set by the panel"),
        Difference(what="The chief executive's objection", before="", now="Seven is right."),
    )
    assert told(found[:2]) == "Changed: title and until."


def test_a_measure_is_followed_by_its_id_when_it_gets_another_name() -> None:
    renamed = replace(LEADS, measure="Leads in post", target="6 of 8")
    now = replace(reading(), success_criteria=(renamed,))

    assert differences(reading(), now) == (
        Difference(
            what="Measure “Schools with a trained lead”",
            before="Schools with a trained lead: from 3 of 8 to 7 of 8 by 30 June 2026 (HR report)",
            now="Leads in post: from 3 of 8 to 6 of 8 by 30 June 2026 (HR report)",
        ),
    )


def test_what_came_and_what_went_has_one_side_only() -> None:
    more = SuccessCriterion(id="s-9")
    gone = differences(reading(), replace(reading(), success_criteria=(), milestones=()))
    came = differences(reading(), replace(reading(), success_criteria=(LEADS, more)))

    assert [each.now for each in gone] == ["", ""]
    assert [each.before for each in came] == [""]
    assert came[0].what == "Measure without a name"


def test_another_order_of_measures_is_no_difference() -> None:
    both = (LEADS, replace(LEADS, id="s-9"))

    assert (
        differences(
            replace(reading(), success_criteria=both),
            replace(reading(), success_criteria=both[::-1]),
        )
        == ()
    )


def test_a_new_objective_differs_from_nothing_in_all_that_it_says() -> None:
    found = {each.what: each.now for each in differences(None, money())}

    assert found["Title"] == "Reserves back to policy level"
    assert found["How it stands"] == "set by the panel"
    assert all(each.before == "" for each in differences(None, money()))
