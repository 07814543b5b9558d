"""Until when a packet is good, unless somebody says otherwise."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from tests.application.conftest import drafted
from tests.application.post.clocks import MovableClock

from appraisal_app.application.example_day import ExampleClock
from appraisal_app.application.guests.request import due_of
from appraisal_app.application.post.asking import GRACE, usual_end
from appraisal_app.application.post.statements_out import comments_until, signature_until
from appraisal_app.domain.process import StepKind

EARLY, DAY = date(2020, 1, 1), date(2026, 10, 25)
AGREED = date(2030, 5, 4)


def test_a_draft_is_good_after_the_comments_are_due_by_word_or_by_the_timetable() -> None:
    record = replace(drafted(), statement=replace(drafted().statement, comments_due=AGREED))
    assert comments_until(record, EARLY) == AGREED + GRACE
    silent = replace(record, statement=replace(record.statement, comments_due=None))
    planned = due_of(silent, StepKind.COMMENTS)
    assert planned is not None
    assert comments_until(silent, EARLY) == planned + GRACE
    assert (
        comments_until(silent, planned + timedelta(days=9)) == planned + timedelta(days=9) + GRACE
    )


def test_a_statement_is_good_after_its_signature_is_due() -> None:
    planned = due_of(drafted(), StepKind.SIGN_OFF)
    assert planned is not None
    assert signature_until(drafted(), EARLY) == planned + GRACE


@pytest.mark.parametrize(("is_example", "end"), [(False, DAY), (True, None)])
def test_packets_of_the_worked_example_have_no_end(*, is_example: bool, end: date | None) -> None:
    real = MovableClock(datetime(2028, 2, 29, tzinfo=UTC), "real")
    clock = ExampleClock(real, date(2026, 10, 11)) if is_example else real
    assert usual_end(DAY, clock) == end
