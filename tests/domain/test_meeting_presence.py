"""Who was missing from the review meeting, and who should have left the room."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tests.ui.stages.records import CEO, CHAIR, CLERK, VICE, full_record

from appraisal_app.domain.meeting import Withdrawal
from appraisal_app.domain.meeting_presence import absent, expected, should_withdraw
from appraisal_app.domain.panel import Conflict, ConflictAction
from appraisal_app.domain.people import PersonId
from appraisal_app.domain.record import Record


def with_meeting(record: Record, **changes: Any) -> Record:
    return replace(record, meeting=replace(record.meeting, **changes))


def test_panel_and_chief_executive_are_expected_and_nobody_else() -> None:
    people = {person.id for person in expected(full_record())}

    assert {CEO, CHAIR, VICE} <= people
    assert CLERK not in people


def test_whoever_is_expected_and_not_ticked_was_absent() -> None:
    record = full_record()
    everybody = tuple(person.id for person in expected(record))

    assert absent(with_meeting(record, present=everybody)) == ()
    missing = absent(with_meeting(record, present=tuple(p for p in everybody if p != CEO)))
    assert [person.id for person in missing] == [CEO]


def test_nobody_is_absent_while_nobody_is_ticked() -> None:
    assert absent(with_meeting(full_record(), present=())) == ()


def test_a_conflict_asks_for_a_withdrawal_until_it_is_noted() -> None:
    record = with_meeting(full_record(), withdrawals=(), present=(CEO, CHAIR, VICE))
    conflict = Conflict(id="c-1", person=PersonId(VICE), action=ConflictAction.WITHDRAW)
    conflicted = replace(record, panel=replace(record.panel, conflicts=(conflict,)))
    noted = with_meeting(conflicted, withdrawals=(Withdrawal(id="w", person=VICE),))

    assert should_withdraw(record) == ()
    assert [person.id for person in should_withdraw(conflicted)] == [VICE]
    assert should_withdraw(noted) == ()
    assert should_withdraw(with_meeting(conflicted, present=(CEO, CHAIR))) == ()
