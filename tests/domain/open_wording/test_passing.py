"""Words that hold the open minutes back: changed, or let stand with a reason."""

from __future__ import annotations

import gc
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from tests.ui.stages.records import full_record

from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.hit_kinds import HitKind
from appraisal_app.domain.open_wording.kinds import Hit
from appraisal_app.domain.open_wording.passing import (
    hold_again,
    holding_back,
    open_hits,
    pass_hit,
    standing_hits,
)
from appraisal_app.domain.open_wording.places import instead
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import Record
from appraisal_app.domain.reporting import ReportAction

AT = datetime(2026, 12, 9, tzinfo=UTC)
REASON = "It has been public since the spring."
NAMED = "It is done. Amina Qureshi had left. Then Amina came back."


def reported(**fields: Any) -> Record:
    record = full_record()
    return replace(record, report=replace(record.report, **fields))


def passed(record: Record, number: int = 0) -> Record:
    hit = standing_hits(record)[number]
    return pass_hit(record, hit, REASON, pass_id=f"pass-{number}", by=Role.CLERK, at=AT)


def test_only_what_is_open_is_looked_through() -> None:
    action = ReportAction(id="a1", office="Clerk", what="Write to Amina Qureshi", is_open=False)
    record = reported(actions=(action,), themes="Amina Qureshi", decision="Amina Qureshi")
    assert open_hits(record) == ()
    record = reported(actions=(replace(action, is_open=True),))
    assert [hit.place for hit in open_hits(record)] == ["actions.a1.what"]


def test_an_office_takes_the_place_of_a_name_and_begins_a_sentence_with_a_capital() -> None:
    record = reported(text=NAMED)
    for _ in range(2):
        record = replace(record, report=instead(record.report, holding_back(record)[0]))
    assert record.report.text == (
        "It is done. The chief executive had left. Then the chief executive came back."
    )
    assert holding_back(record) == ()


def test_an_office_takes_the_place_of_a_name_in_an_action() -> None:
    action = ReportAction(id="a1", office="Clerk", what="Write to Amina Qureshi", is_open=True)
    record = reported(actions=(action, replace(action, id="a2")))
    after = instead(record.report, holding_back(record)[1])
    assert [each.what for each in after.actions] == [
        "Write to Amina Qureshi",
        "Write to the chief executive",
    ]


def test_words_that_have_changed_meanwhile_stay_as_they_are() -> None:
    record = reported(text=NAMED)
    hit = holding_back(record)[0]
    other = replace(record.report, text="Something else stands here now.")
    assert instead(other, hit) == other


def test_a_reason_lets_words_stand_until_it_is_taken_back() -> None:
    record = reported(text="A settlement was reached. Nothing else was said.")
    after = passed(record)
    (kept,) = after.report.passed
    assert holding_back(after) == ()
    assert (kept.kind, kept.phrase, kept.reason) == (HitKind.PROCEDURE, "settlement", REASON)
    assert (kept.by, kept.at, kept.place) == (Role.CLERK, AT, "text")
    assert holding_back(hold_again(after, kept.id)) == holding_back(record)


def test_a_reason_holds_for_its_sentence_and_its_field_only() -> None:
    record = passed(reported(text="A settlement was reached."))
    moved = replace(record.report, text="First this. A settlement was reached. Last that.")
    assert holding_back(replace(record, report=moved)) == ()
    for other in (
        replace(record.report, text="A settlement was reached with the chief executive."),
        replace(record.report, text="", resolution="A settlement was reached."),
    ):
        assert holding_back(replace(record, report=other))


def test_a_reason_has_to_say_something() -> None:
    record = reported(text="A settlement was reached.")
    hit = standing_hits(record)[0]
    with pytest.raises(DomainError, match="at least 15 characters"):
        pass_hit(record, hit, " because ", pass_id="p", by=Role.CHAIR, at=AT)


def test_a_second_reason_takes_the_place_of_the_first() -> None:
    record = reported(text="A settlement was reached.")
    hit = standing_hits(record)[0]
    for number in range(2):
        record = pass_hit(
            record, hit, f"{REASON} {number}", pass_id=f"p{number}", by=Role.CHAIR, at=AT
        )
    assert [each.id for each in record.report.passed] == ["p1"]


def test_a_warning_does_not_hold_anything_back() -> None:
    record = reported(text="Concerns were raised about the roof.")
    assert standing_hits(record)
    assert holding_back(record) == ()


def test_what_was_found_in_a_record_is_looked_for_once_and_forgotten_with_it() -> None:
    record = reported(text=NAMED)
    assert all(one is two for one, two in zip(open_hits(record), open_hits(record), strict=True))
    assert found_in_memory() == 2
    del record
    assert found_in_memory() == 0


def found_in_memory() -> int:
    gc.collect()
    return sum(isinstance(each, Hit) and each.sentence in NAMED for each in gc.get_objects())
