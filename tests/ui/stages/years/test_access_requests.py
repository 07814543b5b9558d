"""The page for access requests at work."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.ui.stages.desk import Desk, desk
from tests.ui.stages.records import full_record

from appraisal_app.domain.access_requests import (
    AccessItem,
    AccessRequest,
    AccessRequests,
    ClockPause,
    Decision,
    HeldPart,
    WaitingFor,
)
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Facts, Field, Note
from appraisal_app.ui.stages.tree import find, find_card

ASKED = AccessRequest(id="a", received_on=date(2026, 6, 1))
CARD = "requests.a"


def record_with(*requests: AccessRequest) -> Record:
    kept = AccessRequests(id="file", requests=requests)
    return replace(full_record(Status.REFLECTION), access_requests=kept)


def at_work(request: AccessRequest) -> Desk:
    return desk(StepKind.ACCESS_REQUESTS, record_with(request))


def rows(at: Desk) -> dict[str, str]:
    block = find(at.state.blocks, "facts.clock.a")
    assert isinstance(block, Facts)
    return dict(block.rows)


def is_there(at: Desk, key: str) -> bool:
    return find(at.state.blocks, key) is not None


def test_nobody_has_asked_and_the_first_request_is_filled_in_as_it_usually_is() -> None:
    at = desk(StepKind.ACCESS_REQUESTS, record_with())
    assert not is_there(at, "block.pack")
    at.presenter.added("requests")
    (request,) = at.editor.record.access_requests.requests
    assert request.requester is not None
    assert request.handled_by is not None
    assert is_there(at, "block.pack")


def test_the_clock_stands_on_the_card() -> None:
    at = at_work(ASKED)
    assert rows(at) == {"The month began": "1 June 2026", "Answer due": "Wednesday 1 July 2026"}
    card = find_card(at.state.blocks, "requests", "a")
    assert card is not None
    assert card.summary == "answer due: Wednesday 1 July 2026"


def test_the_clock_stands_still_while_an_answer_is_waited_for() -> None:
    question = ClockPause(id="p", start=date(2026, 6, 8))
    at = at_work(replace(ASKED, pauses=(question,)))
    assert rows(at)["Answer due"] == "the clock stands still since 8 June 2026"
    who = replace(question, waiting_for=WaitingFor.IDENTITY)
    at = at_work(replace(ASKED, pauses=(who,)))
    assert rows(at)["The month began"] == "not yet: you wait for proof of who is asking"


@pytest.mark.parametrize(
    ("answered", "said"),
    [
        (date(2026, 7, 1), "1 July 2026, in time"),
        (date(2026, 7, 2), "2 July 2026, after the day on which it was due"),
    ],
)
def test_an_answer_says_whether_it_was_in_time(answered: date, said: str) -> None:
    assert rows(at_work(replace(ASKED, answered_on=answered)))["Answered"] == said


def test_the_day_of_telling_is_asked_only_where_more_time_is_wanted() -> None:
    at = at_work(ASKED)
    told = f"{CARD}.extension_told_on"
    assert not is_there(at, told)
    at.presenter.changed(f"{CARD}.extension_reason", "Very many papers")
    assert is_there(at, told)
    at.presenter.changed(told, date(2026, 7, 2))
    field = find(at.state.blocks, told)
    assert isinstance(field, Field)
    assert "after the first month had ended" in field.advice[0]
    at.presenter.changed(told, date(2026, 6, 30))
    assert rows(at)["Without the extension"] == "1 July 2026"


def test_one_press_lists_what_the_file_holds_and_a_second_adds_nothing() -> None:
    at = at_work(replace(ASKED, items=(AccessItem(id="i", held=HeldPart.STATEMENT),)))
    at.presenter.pressed("fill.a")
    (request,) = at.editor.record.access_requests.requests
    held = [each.held for each in request.items]
    assert held[0] is HeldPart.STATEMENT
    assert len(held) == len(set(held)) > 8
    at.presenter.pressed("fill.a")
    assert at.editor.record.access_requests.requests[0].items == request.items


def test_a_reason_is_asked_only_for_what_is_not_given() -> None:
    at = at_work(replace(ASKED, items=(AccessItem(id="i", held=HeldPart.STATEMENT),)))
    item = f"{CARD}.items.i"
    assert not is_there(at, f"{item}.reason")
    at.presenter.changed(f"{item}.decision", Decision.WITHHOLD.value)
    assert is_there(at, f"{item}.reason")
    card = find_card(at.state.blocks, f"{CARD}.items", "i")
    assert card is not None
    assert card.summary == "not given; the reason is missing"


def test_what_is_copied_by_hand_says_so() -> None:
    items = (
        AccessItem(id="i", held=HeldPart.VIEWS, decision=Decision.GIVE),
        AccessItem(id="j", held=HeldPart.STATEMENT, decision=Decision.GIVE),
    )
    at = at_work(replace(ASKED, items=items))
    notes = [find(at.state.blocks, f"note.copy.{each}") for each in "ij"]
    views, statement = notes
    assert isinstance(views, Note)
    assert isinstance(statement, Note)
    assert "copy it by hand" in views.text
    assert "Read it before it goes" in statement.text
