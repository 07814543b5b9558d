"""The diagnostic: views on a described scale, the picture, the gaps in words, what follows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.ui.stages.answers import written
from tests.ui.stages.desk import Ids
from tests.ui.stages.records import TODAY, empty_record
from tests.ui.stages.shipped import templates

from appraisal_app.application.charts.values import RadarChart
from appraisal_app.domain.improving import ActionPoint, Enquiry, PriorityView, Viewer
from appraisal_app.domain.objectives import Milestone, Objective, ObjectiveId
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import (
    ChartBlock,
    Facts,
    Field,
    ListField,
    Note,
    NoteKind,
    SelectField,
)
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.list_edits import Added
from appraisal_app.ui.stages.tree import find
from appraisal_app.ui.stages.trust.diagnostic.page import page

TALK = "carter5.3"
MONEY = "carter5.4"


def content(record: Record) -> StepContent:
    return page(PageContext(record=record, today=TODAY, role=Role.CHAIR, templates=templates))


def seen(*views: tuple[Viewer, str, str]) -> Record:
    record = empty_record()
    given = tuple(PriorityView(viewer=v, priority=p, place=place) for v, p, place in views)
    met = replace(record.diagnostic, views=given, held_on=date(2026, 6, 10))
    return replace(record, diagnostic=met)


def gaps(record: Record) -> dict[str, str]:
    block = find(content(record).blocks, "gaps")
    assert isinstance(block, Facts)
    return dict(block.rows)


CEO, PANEL, PEER = Viewer.CHIEF_EXECUTIVE, Viewer.PANEL, Viewer.PEER


def test_each_viewer_places_each_of_five_priorities_in_words_and_the_cards_begin_folded() -> None:
    views = find(content(empty_record()).blocks, "views")
    assert isinstance(views, ListField)

    assert [card.title for card in views.items] == ["Chief executive", "Panel", "Outside peer"]
    assert all(card.folded and card.summary == "not begun" for card in views.items)
    places = [each for each in views.items[0].blocks if isinstance(each, SelectField)]
    assert len(places) == 5
    labels = [option.label for option in places[0].options]
    assert labels == ["Not given", "Not yet", "In places", "Mostly", "Everywhere and checked"]


def test_a_view_is_kept_while_it_says_something_and_absent_otherwise() -> None:
    record = empty_record()
    field = find(content(record).blocks, f"views.peer.{TALK}.place")
    assert isinstance(field, Field)

    there = written(field, record, "mostly")
    gone = written(field, there, "")

    assert there.diagnostic.views == (PriorityView(viewer=PEER, priority=TALK, place="mostly"),)
    assert gone.diagnostic.views == ()


def test_views_stay_apart_until_all_are_in_or_the_three_have_met() -> None:
    record = seen((CEO, TALK, "mostly"), (PEER, TALK, "not_yet"))
    before = replace(record, diagnostic=replace(record.diagnostic, held_on=None))
    note = find(content(before).blocks, "note.together")

    assert isinstance(note, Note)
    assert note.kind is NoteKind.LOCK
    assert find(content(before).blocks, "radar") is None
    assert find(content(before).blocks, "gaps") is None
    assert not content(before).edits
    assert find(content(record).blocks, "radar") is not None


def test_nothing_is_compared_before_two_have_given_a_view() -> None:
    assert find(content(seen((CEO, TALK, "mostly"))).blocks, "radar") is None


def test_the_picture_shows_every_view_as_itself_on_the_rings_of_the_scale() -> None:
    record = seen((CEO, TALK, "mostly"), (PEER, TALK, "in_places"), (PEER, MONEY, "not_yet"))
    block = find(content(record).blocks, "radar")
    assert isinstance(block, ChartBlock)
    chart = block.chart
    assert isinstance(chart, RadarChart)

    assert chart.rings == ("Not yet", "In places", "Mostly", "Everywhere and checked")
    assert {view.name: view.positions for view in chart.views} == {
        "Chief executive": (None, None, 2, None, None),
        "Outside peer": (None, None, 1, 0, None),
    }


def test_views_that_are_all_in_are_compared_and_a_warning_stands_where_some_are_not() -> None:
    every = [f"carter5.{n}" for n in range(1, 6)]
    whole = seen(*((viewer, each, "mostly") for viewer in Viewer for each in every))
    part = replace(whole, diagnostic=replace(whole.diagnostic, views=whole.diagnostic.views[:-1]))

    def kind(record: Record) -> NoteKind:
        note = find(content(record).blocks, "note.together")
        assert isinstance(note, Note)
        return note.kind

    assert kind(part) is NoteKind.WARN
    assert kind(whole) is NoteKind.PLAIN
    unmet = replace(whole, diagnostic=replace(whole.diagnostic, held_on=None))
    assert find(content(unmet).blocks, "radar") is not None


@pytest.mark.parametrize(
    ("places", "said"),
    [
        (
            ("mostly", "mostly", "in_places"),
            (
                "The chief executive and the panel see “mostly” and the peer sees “in places”. "
                "One step apart."
            ),
        ),
        (
            ("everywhere_and_checked", "in_places", "not_yet"),
            (
                "The chief executive sees “everywhere and checked”, the panel sees “in places” and "
                "the peer sees “not yet”. Three steps apart: talk about it."
            ),
        ),
        (("mostly", "mostly", "mostly"), "All three see “mostly”."),
        (
            ("mostly", "mostly", ""),
            "The chief executive and the panel see “mostly”. The peer has not said.",
        ),
    ],
)
def test_a_gap_is_told_in_words(places: tuple[str, str, str], said: str) -> None:
    record = seen(*((v, TALK, place) for v, place in zip(Viewer, places, strict=True) if place))

    assert gaps(record) == {"Communications": said}


def test_the_widest_gap_comes_first() -> None:
    record = seen(
        (CEO, TALK, "mostly"),
        (PEER, TALK, "in_places"),
        (CEO, MONEY, "everywhere_and_checked"),
        (PEER, MONEY, "not_yet"),
    )

    assert list(gaps(record)) == ["Financial planning and sustainability", "Communications"]


def test_a_gap_that_nobody_asks_about_can_become_a_line_of_enquiry() -> None:
    record = seen((CEO, TALK, "mostly"), (PEER, TALK, "not_yet"), (PEER, MONEY, "mostly"))
    edits = content(record).edits

    after = edits[f"enquire:{TALK}"].change(record, Ids())

    assert list(edits) == [f"enquire:{TALK}"]
    assert after.diagnostic.enquiries == (Enquiry(id="new-1", priority=TALK),)
    assert not content(after).edits


def test_an_action_point_is_due_six_months_after_the_meeting() -> None:
    record = empty_record()
    held = replace(record, diagnostic=replace(record.diagnostic, held_on=date(2025, 8, 31)))
    block = find(content(held).blocks, "actions")
    assert isinstance(block, ListField)

    after = written(block, held, Added("a"))

    assert after.diagnostic.actions == (ActionPoint(id="a", due=date(2026, 2, 28)),)


def test_a_card_names_the_milestone_and_objective_that_an_action_became() -> None:
    record = empty_record()
    milestone = Milestone(id="mi", description="Ask every head", due=date(2026, 3, 1))
    objective = Objective(id=ObjectiveId("o"), title="Heard by all", milestones=(milestone,))
    point = ActionPoint(id="a", text="Ask every head", milestone="mi")
    lost = ActionPoint(id="b", text="Another", milestone="gone")
    record = replace(
        record,
        diagnostic=replace(record.diagnostic, actions=(point, lost)),
        objectives=replace(record.objectives, objectives=(objective,)),
    )
    shown = content(record).blocks

    facts = find(shown, "actions.a.became")
    assert isinstance(facts, Facts)
    assert dict(facts.rows) == {
        "Became the milestone": "“Ask every head”, due 1 March 2026",
        "of the objective": "Heard by all",
    }
    assert find(shown, "actions.b.became") is None
