"""Nobody sees another view before their own is sealed, and a sealed view stays."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from tests.ui.stages.records import CHAIR, NOW, READING, VICE, full_record

from appraisal_app.domain.cycle import Status
from appraisal_app.domain.hands import OWN_PAY, SEAL_FIRST, SEALED_VIEW, wrong_hand
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import Record
from appraisal_app.domain.views import View, ViewOn

OTHER = View(id="v-9", person=VICE, objectives=(ViewOn(objective=READING, rating="met"),))
CHAIRS = Role.CHAIR


def record(*, sealed: bool) -> Record:
    whole = full_record(Status.MEETING)
    own = View(id="own", person=CHAIR, objectives=(ViewOn(objective=READING, why="The leads."),))
    views = replace(whole.views, own=own, others=(), sealed_at=NOW if sealed else None)
    return replace(whole, views=views)


def with_views(whole: Record, **changes: object) -> Record:
    return replace(whole, views=replace(whole.views, **changes))  # type: ignore[arg-type]


@pytest.mark.parametrize("role", Role)
def test_another_view_waits_for_the_seal(role: Role) -> None:
    before = record(sealed=False)
    after = with_views(before, others=(OTHER,))

    assert wrong_hand(before, after, role) == SEAL_FIRST
    assert not wrong_hand(
        record(sealed=True), with_views(record(sealed=True), others=(OTHER,)), role
    )


def test_sealing_and_entering_at_once_is_no_way_round() -> None:
    before = record(sealed=False)

    assert wrong_hand(before, with_views(before, others=(OTHER,), sealed_at=NOW), CHAIRS)


def test_before_the_seal_the_own_view_may_change() -> None:
    before = record(sealed=False)
    changed = replace(OTHER, id="own", person=CHAIR)

    assert not wrong_hand(before, with_views(before, own=changed), CHAIRS)
    assert not wrong_hand(before, with_views(before, sealed_at=NOW), CHAIRS)


BREAKS: dict[str, Callable[[Record], Record]] = {
    "another rating": lambda r: with_views(
        r, own=replace(OTHER, id="own", person=CHAIR, objectives=())
    ),
    "no view": lambda r: with_views(r, own=None),
    "no seal": lambda r: with_views(r, sealed_at=None),
    "another time": lambda r: with_views(r, sealed_at=NOW.replace(hour=1)),
}


@pytest.mark.parametrize("change", BREAKS.values(), ids=BREAKS)
def test_a_sealed_view_stays_as_it_was(change: Callable[[Record], Record]) -> None:
    before = record(sealed=True)

    assert wrong_hand(before, change(before), CHAIRS) == SEALED_VIEW


def test_the_chief_executive_does_not_write_the_own_pay() -> None:
    before = record(sealed=True)
    after = replace(before, pay=replace(before.pay, rationale="I would like more."))

    assert wrong_hand(before, after, Role.CHIEF_EXECUTIVE) == OWN_PAY
    assert not wrong_hand(before, after, Role.CHAIR)
