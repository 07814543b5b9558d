"""Nobody sees another view before their own is sealed, nor writes another's words or own pay."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from tests.ui.stages.records import CHAIR, NOW, READING, VICE, full_record

from appraisal_app.domain.cycle import Status
from appraisal_app.domain.hands import (
    HER_WORDS,
    NOT_YOUR_WORDS,
    OWN_PAY,
    SEAL_FIRST,
    SEALED_VIEW,
    SENT_ADVICE,
    SENT_VIEW,
    wrong_hand,
)
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


def with_words(whole: Record, words: str, by: Role) -> Record:
    statement = replace(whole.statement, ceo_comments=words, ceo_comments_by=by)
    return replace(whole, statement=statement)


@pytest.mark.parametrize("role", Role)
def test_the_chief_executives_comments_are_entered_by_chair_clerk_or_herself(role: Role) -> None:
    before = full_record(Status.COMMENTS)
    after = with_words(before, "I see it otherwise.", role)
    may = role in {Role.CHAIR, Role.CLERK, Role.CHIEF_EXECUTIVE}

    assert wrong_hand(before, after, role) == ("" if may else NOT_YOUR_WORDS)


@pytest.mark.parametrize("role", [Role.PANEL_MEMBER, Role.ADVISER])
def test_neither_the_day_nor_the_source_is_changed_by_other_hands(role: Role) -> None:
    before = full_record(Status.COMMENTS)
    said = before.statement
    for statement in (replace(said, ceo_comments_on=None), replace(said, ceo_comments_by=None)):
        after = replace(before, statement=statement)
        assert wrong_hand(before, after, role) == NOT_YOUR_WORDS


def test_what_she_wrote_here_herself_nobody_else_rewrites() -> None:
    before = with_words(full_record(Status.COMMENTS), "Mine.", Role.CHIEF_EXECUTIVE)

    for role in (Role.CHAIR, Role.CLERK):
        assert wrong_hand(before, with_words(before, "Not mine.", role), role) == HER_WORDS
    hers = with_words(before, "Mine, and better.", Role.CHIEF_EXECUTIVE)
    assert not wrong_hand(before, hers, Role.CHIEF_EXECUTIVE)
    dated = replace(before, statement=replace(before.statement, ceo_comments_on=None))
    assert not wrong_hand(before, dated, Role.CLERK)


SENT = replace(OTHER, edition=1)


def test_a_view_that_came_by_packet_is_not_rewritten_by_hand() -> None:
    before = with_views(record(sealed=True), others=(SENT,))
    changed = replace(SENT, objectives=(ViewOn(objective=READING, rating="met", why="More"),))

    assert wrong_hand(before, with_views(before, others=(changed,)), CHAIRS) == SENT_VIEW
    assert wrong_hand(before, with_views(before, others=(OTHER,)), CHAIRS) == SENT_VIEW
    assert not wrong_hand(before, with_views(before, others=()), CHAIRS)
    another = replace(OTHER, id="v-10")
    assert not wrong_hand(before, with_views(before, others=(SENT, another)), CHAIRS)


def test_a_view_entered_by_hand_is_not_passed_off_as_a_packet() -> None:
    before = with_views(record(sealed=True), others=(OTHER,))

    assert wrong_hand(before, with_views(before, others=(SENT,)), CHAIRS) == SENT_VIEW


def test_advice_that_came_by_packet_is_not_rewritten_but_its_days_are_entered() -> None:
    whole = record(sealed=True)
    before = replace(whole, advice=replace(whole.advice, overall="Good.", edition=2))
    changed = replace(before.advice, overall="Better.")
    sent = replace(before.advice, sent_to_ceo_on=NOW.date())

    assert wrong_hand(before, replace(before, advice=changed), CHAIRS) == SENT_ADVICE
    assert not wrong_hand(before, replace(before, advice=sent), CHAIRS)
    assert wrong_hand(whole, replace(whole, advice=before.advice), CHAIRS) == SENT_ADVICE
