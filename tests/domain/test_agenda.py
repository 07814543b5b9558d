"""The usual agenda: what applies to this review, within the time boards have, for both sides."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import count

from hypothesis import given
from hypothesis import strategies as st
from tests.ui.stages.records import CHAIR, READING, VICE, empty_record, full_record

from appraisal_app.domain.agenda import LONGEST, made_anew, minutes_for_one, usual_agenda
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.meeting import AgendaItem
from appraisal_app.domain.objectives import Objective, ObjectiveId, ObjectiveStatus
from appraisal_app.domain.process import FrameworkUse
from appraisal_app.domain.record import Record


def ids() -> Callable[[], str]:
    numbers = count(1)
    return lambda: f"new-{next(numbers)}"


def items(record: Record) -> dict[str, AgendaItem]:
    return {item.about: item for item in usual_agenda(record, ids())}


def with_agenda(record: Record, *agenda: AgendaItem) -> Record:
    return replace(record, meeting=replace(record.meeting, agenda=agenda))


def with_objectives(record: Record, number: int) -> Record:
    many = tuple(
        Objective(id=ObjectiveId(f"o-{place}"), title=f"Aim {place}") for place in range(number)
    )
    return replace(record, objectives=replace(record.objectives, objectives=many))


def test_the_items_come_in_the_usual_order_with_an_id_each() -> None:
    record = full_record(Status.MEETING)

    agenda = usual_agenda(record, ids())

    assert [item.about for item in agenda] == [
        "purpose",
        "context",
        "first",
        "adviser",
        *(objective.id for objective in record.objectives.standing),
        "framework",
        "two_way",
        "wellbeing",
        "development",
        "next",
        "after",
    ]
    assert len({item.id for item in agenda}) == len(agenda)
    assert not any(item.done for item in agenda)


@given(st.integers(min_value=0, max_value=60))
def test_with_however_many_objectives_it_stays_within_published_practice(number: int) -> None:
    record = with_objectives(full_record(), number)

    assert 50 <= sum(each.minutes for each in usual_agenda(record, ids())) <= LONGEST


def test_the_time_for_objectives_is_shared_out_evenly() -> None:
    assert [minutes_for_one(number) for number in (0, 1, 5, 8, 12)] == [12, 12, 12, 7, 5]


def test_without_an_adviser_nothing_is_said_of_one() -> None:
    record = full_record()
    adviser = replace(record.panel.adviser, used=False)

    assert "adviser" in items(record)
    without = items(replace(record, panel=replace(record.panel, adviser=adviser)))
    assert "adviser" not in without


def test_the_wider_role_is_talked_about_only_with_a_framework_for_it() -> None:
    record = full_record()
    only_for_reflection = tuple(
        replace(each, use=FrameworkUse.REFLECTION) for each in record.cycle.frameworks
    )

    for frameworks in ((), only_for_reflection):
        cycle = replace(record.cycle, frameworks=frameworks)
        assert "framework" not in items(replace(record, cycle=cycle))


def test_what_the_panel_wants_to_ask_stands_under_its_objective_with_the_name() -> None:
    record = full_record()
    people = [person for person in record.people.persons if person.id in {CHAIR, VICE}]

    lines = items(record)[READING].prompts.splitlines()

    assert len(people) == 2
    assert all(f"- {person.full_name}: Why?" in lines for person in people)


def test_nothing_of_the_others_is_shown_before_the_chairs_view_is_sealed() -> None:
    record = full_record()
    vice = record.people.get(VICE)
    assert vice is not None

    unsealed = replace(record, views=replace(record.views, sealed_at=None))

    assert vice.full_name not in items(unsealed)[READING].prompts


def test_no_title_says_anything_that_anybody_on_the_panel_wrote() -> None:
    record = full_record()
    own = record.views.own
    assert own is not None
    entries = tuple(replace(each, ask="MARK ask", why="MARK why") for each in own.objectives)
    views = replace(record.views, own=replace(own, objectives=entries))
    judgements = tuple(
        replace(each, reasons="MARK", difference="MARK") for each in record.judgements.judgements
    )
    marked = replace(
        record, views=views, judgements=replace(record.judgements, judgements=judgements)
    )

    agenda = usual_agenda(marked, ids())

    assert not any("MARK" in item.title for item in agenda)
    prompts = " ".join(item.prompts for item in agenda)
    assert prompts.count("MARK") == prompts.count("MARK ask") == len(entries)


def test_a_wish_to_talk_about_wellbeing_counts_once_the_reflection_is_submitted() -> None:
    asked = "The chief executive asked to talk about this"
    record = full_record(Status.MEETING)
    raised = replace(record, reflection=replace(record.reflection, wellbeing_raised=True))
    unsent = replace(raised, reflection=replace(raised.reflection, submitted_at=None))

    assert asked not in items(record)["wellbeing"].prompts
    assert asked in items(raised)["wellbeing"].prompts
    assert asked not in items(unsent)["wellbeing"].prompts


def test_an_empty_review_has_an_agenda_too() -> None:
    agenda = usual_agenda(empty_record(), ids())

    assert [item.about for item in agenda][-1] == "after"
    assert all(item.title and item.prompts for item in agenda)


def test_making_it_anew_keeps_ticks_and_ids_and_items_of_ones_own() -> None:
    record = full_record()
    first = usual_agenda(record, ids())
    ticked = tuple(replace(item, done=item.about in {"purpose", READING}) for item in first)
    own = AgendaItem(id="own", title="A word about the new school", minutes=5)

    again = made_anew(with_agenda(record, own, *ticked), lambda: "never-used")

    assert [item.id for item in again if item.done] == [item.id for item in ticked if item.done]
    assert [item.id for item in again] == [*(i.id for i in ticked[:-1]), "own", ticked[-1].id]


def test_making_it_anew_drops_an_objective_that_was_withdrawn() -> None:
    record = full_record()
    before = with_agenda(record, *usual_agenda(record, ids()))
    objectives = tuple(
        replace(each, status=ObjectiveStatus.WITHDRAWN) if each.id == READING else each
        for each in record.objectives.objectives
    )
    after = replace(before, objectives=replace(before.objectives, objectives=objectives))

    assert READING in {item.about for item in before.meeting.agenda}
    assert READING not in {item.about for item in made_anew(after, ids())}


def test_a_meeting_has_notes_when_one_objective_has() -> None:
    meeting = full_record().meeting

    assert replace(meeting, notes=" ").has_notes
    assert not replace(meeting, notes=" ", objective_notes=()).has_notes
