"""People who come and go: what a card says while it is folded."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.ui.stages.desk import desk
from tests.ui.stages.records import CHAIR, VICE, full_record

from appraisal_app.domain.people import Office
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.succession import ChangeKind, ChangeOfPeople
from appraisal_app.ui.stages.tree import find_card


def summary(change: ChangeOfPeople) -> str:
    record = full_record()
    record = replace(record, succession=replace(record.succession, changes=(change,)))
    card = find_card(desk(StepKind.SUCCESSION, record).state.blocks, "changes", change.id)
    assert card is not None
    return card.summary


def test_a_card_says_the_office_what_happens_when_and_who_does_the_work() -> None:
    change = ChangeOfPeople(
        id="ch",
        person=CHAIR,
        office=Office.CHAIR,
        kind=ChangeKind.IS_ABSENT,
        start=date(2026, 5, 1),
        until=date(2026, 7, 31),
        instead=VICE,
    )
    assert summary(change) == (
        "Chair of trustees · is away for a long time from 1 May 2026 until 31 July 2026 · "
        "Mary Oldroyd does the work meanwhile"
    )


def test_what_is_still_open_is_left_out() -> None:
    change = ChangeOfPeople(id="ch", office=Office.CLERK, kind=ChangeKind.LEAVES)
    assert summary(change).endswith("· leaves the office")
