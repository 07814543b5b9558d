"""What goes to the chief executive: an allow-list, and nothing of the panel before its time."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest
from tests.domain.planted import MOMENT, planted
from tests.exchange.packets.making import WORDS, packet, sealer

from appraisal_app.application.own_desk.release import TOO_EARLY, release_to_chief_executive
from appraisal_app.application.own_desk.request import objectives_of, request_for
from appraisal_app.domain.cycle import Action, Moved, Status
from appraisal_app.domain.desk_papers import DeskRequest
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.objectives import ObjectiveStatus
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import Record

OBJECTIVE = "record.objectives.objectives[]"
ALLOWED = {
    "record.cycle.id",
    "record.cycle.label",
    *(f"record.cycle.scale.{each}" for each in ("id",)),
    *(f"record.cycle.scale.ratings[].{each}" for each in ("key", "label", "meaning")),
    *(f"record.cycle.frameworks[].{each}" for each in ("id", "title", "source", "dated", "note")),
    *(f"record.cycle.frameworks[].domains[].{each}" for each in ("id", "title", "gist")),
    "record.cycle.frameworks[].domains[].prompts[]",
    "record.cycle.frameworks[].domains[].themes[]",
    *(f"{OBJECTIVE}.{each}" for each in ("id", "title", "statement")),
    *(
        f"{OBJECTIVE}.success_criteria[].{each}"
        for each in ("id", "measure", "baseline", "target", "source")
    ),
    *(f"{OBJECTIVE}.milestones[].{each}" for each in ("id", "description")),
}
PANELS = ("views", "judgements", "statement", "advice", "meeting", "evidence", "pay", "panel")


def full() -> Record:
    record: Record = planted(Record, "record")
    return record


def markers(found: object) -> set[str]:
    return set(re.findall(r"<(record[^<>]*)>", str(found)))


def in_the_packet(request: DeskRequest) -> DeskRequest:
    """The request after it was sealed and opened; nothing readable is around it."""
    whole = packet(request, review=request.review, file="f", trust="t", sender="s")
    data = sealer().seal(whole, WORDS)
    assert b"<record" not in data
    body = sealer().open(data, WORDS).packet.body
    assert isinstance(body, DeskRequest)
    return body


def test_the_request_holds_what_is_allowed_and_nothing_else() -> None:
    data = repr(in_the_packet(request_for(full())))
    assert markers(data) == ALLOWED


def test_every_text_of_a_full_record_is_planted() -> None:
    found = markers(full())
    assert all(any(place.startswith(f"record.{part}.") for place in found) for part in PANELS)
    assert len(found) > 300


def test_the_request_comes_back_as_the_same_objectives() -> None:
    request = request_for(full())
    kept = objectives_of(in_the_packet(request))[0]
    asked = full().objectives.objectives[0]
    assert (kept.id, kept.title, kept.statement) == (asked.id, asked.title, asked.statement)
    assert kept.success_criteria == asked.success_criteria
    assert kept.milestones[0].note == ""


@pytest.mark.parametrize("status", [Status.PRINCIPLES, Status.PLANNING])
def test_nothing_is_asked_before_the_objectives_are_agreed(status: Status) -> None:
    early = full()
    early = replace(early, cycle=replace(early.cycle, status=status))
    with pytest.raises(DomainError):
        request_for(early)


@pytest.mark.parametrize("status", [ObjectiveStatus.DRAFT, ObjectiveStatus.WITHDRAWN])
def test_an_objective_that_was_not_agreed_stays_behind(status: ObjectiveStatus) -> None:
    record = full()
    only = replace(record.objectives.objectives[0], status=status)
    record = replace(record, objectives=replace(record.objectives, objectives=(only,)))
    assert request_for(record).objectives == ()


def waiting(*actions: Action, status: Status = Status.MEETING) -> Record:
    """A full record whose reflection is not submitted, with that history."""
    record = full()
    moves = tuple(Moved(at=MOMENT, by=Role.CHAIR, action=each) for each in actions)
    return replace(
        record,
        cycle=replace(record.cycle, status=status, moves=moves),
        reflection=replace(record.reflection, submitted_at=None),
    )


@pytest.mark.parametrize("status", list(Status))
def test_nothing_of_the_panel_goes_out_before_the_reflection_is_in(status: Status) -> None:
    with pytest.raises(DomainError) as caught:
        release_to_chief_executive(waiting(status=status))
    assert [each.sentence for each in caught.value.refusals] == [TOO_EARLY]
    assert markers(caught.value) == set()


def test_a_board_that_goes_on_without_a_reflection_may_release() -> None:
    released = release_to_chief_executive(
        waiting(Action.GO_WITHOUT_REFLECTION, status=Status.COMMENTS)
    )
    assert released.statement is not None


def test_going_back_to_the_reflection_closes_the_door_again() -> None:
    record = waiting(Action.GO_WITHOUT_REFLECTION, Action.BACK_TO_REFLECTION)
    with pytest.raises(DomainError):
        release_to_chief_executive(record)


def released_of(record: Record) -> set[str]:
    places = markers(release_to_chief_executive(record))
    return {place.split(".")[1] for place in places}


def with_status(status: Status, **changes: Any) -> Record:
    record = full()
    return replace(record, cycle=replace(record.cycle, status=status), **changes)


def test_the_draft_stays_with_the_panel_until_it_is_released() -> None:
    record = with_status(Status.JUDGING)
    record = replace(record, sign_off=replace(record.sign_off, signatures=()))
    assert released_of(record) == {"advice"}
    assert released_of(replace(record, cycle=replace(record.cycle, status=Status.COMMENTS))) == {
        "advice",
        "statement",
        "judgements",
    }


def test_advice_that_was_not_sent_stays_behind() -> None:
    record = with_status(Status.COMMENTS)
    record = replace(record, advice=replace(record.advice, sent_to_ceo_on=None))
    assert "advice" not in released_of(record)


def test_the_released_statement_is_the_panels_words_and_nothing_noted_about_them() -> None:
    places = markers(release_to_chief_executive(with_status(Status.SIGNED)))
    statement = {each for each in places if each.startswith("record.statement.")}
    assert statement == {
        f"record.statement.{each}" for each in ("summary", "strengths", "growth", "context")
    }
    assert "record.sign_off.document" in places
    assert not any(
        each.startswith(("record.views", "record.pay", "record.panel")) for each in places
    )
