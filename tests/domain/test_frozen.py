"""What may not change any more, whoever asks: words, objectives, views, reasons, what is signed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.faults import Fault, both, every, item, part
from tests.ui.stages.records import (
    CEO,
    MONEY,
    NOW,
    READING,
    STAFF,
    empty_record,
    full_record,
    money,
    reading,
)

from appraisal_app.domain.cycle import Status
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.frozen import forbidden_change, sealed_parts
from appraisal_app.domain.hands import OWN_PAY, SEAL_FIRST, SEALED_VIEW, wrong_hand
from appraisal_app.domain.objective_changes import WHILE_PLANNING, silently_changed, with_change
from appraisal_app.domain.objectives import MilestoneState
from appraisal_app.domain.overrides import Override, Overrides
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import PARTS, SEALED_BY_SIGNATURE, Record
from appraisal_app.domain.views import Views

REASON = "The grant came a year later than promised."
SEALED_STATUSES = [Status.SIGNED, Status.REPORTED, Status.CLOSED, Status.CLOSED_EARLY]
AFTER_PLANNING = [each for each in Status if each not in WHILE_PLANNING]
STILL_OPEN = [Status.REFLECTION, Status.MEETING, Status.JUDGING]


@pytest.mark.parametrize("status", SEALED_STATUSES)
@pytest.mark.parametrize("name", [n for n, kind in PARTS.items() if kind in SEALED_BY_SIGNATURE])
def test_signed_is_immutable(status: Status, name: str) -> None:
    record = full_record(status)
    emptied = replace(record, **{name: getattr(empty_record(), name)})

    assert forbidden_change(record, emptied) == name
    assert PARTS[name] in sealed_parts(record)


@pytest.mark.parametrize("status", [each for each in Status if each not in SEALED_STATUSES])
def test_before_the_signature_the_file_seals_nothing_for_good(status: Status) -> None:
    assert sealed_parts(full_record(status)) == ()


@pytest.mark.parametrize("status", [*SEALED_STATUSES, Status.READY_TO_SIGN])
def test_the_words_of_the_scale_stay_once_the_statement_is_ready(status: Status) -> None:
    record = full_record(status)
    ratings = tuple(replace(each, label="Splendid") for each in record.cycle.scale.ratings)
    scale = replace(record.cycle.scale, ratings=ratings)
    reworded = part("cycle", scale=scale)(record)
    goes_on = part("cycle", steps=(), pauses=())(record)

    assert forbidden_change(record, reworded) == "cycle"
    assert forbidden_change(record, goes_on) == ""


@given(st.text(max_size=30))
def test_comments_stay_word_for_word(text: str) -> None:
    """Whatever they are, and once the statement is ready to sign not a blank of them changes."""
    commenting = full_record(Status.COMMENTS)
    written = part("statement", ceo_comments=text)(commenting)
    ready = part("statement", ceo_comments=text)(full_record(Status.READY_TO_SIGN))

    assert forbidden_change(commenting, written) == ""
    assert written.statement.ceo_comments == text
    for other in (f"{text} ", f" {text}", text.upper() + "!", f"({text})"):
        changed = part("statement", ceo_comments=other)(ready)
        assert forbidden_change(ready, changed) == "statement"


@pytest.mark.parametrize("words", ["summary", "strengths", "growth", "context"])
def test_the_panels_words_stay_while_the_chief_executive_has_them_in_hand(words: str) -> None:
    record = full_record(Status.COMMENTS)

    assert forbidden_change(record, part("statement", **{words: "x"})(record)) == "statement"


@pytest.mark.parametrize(
    "name", ["judgements", "objectives", "evidence", "advice", "views", "meeting"]
)
def test_what_the_draft_rests_on_stays_while_it_is_released(name: str) -> None:
    record = full_record(Status.COMMENTS)
    emptied = replace(record, **{name: getattr(empty_record(), name)})

    assert forbidden_change(record, emptied) == name


def test_reasons_are_only_added_once_the_statement_is_signed() -> None:
    record = full_record(Status.SIGNED)
    kept = record.overrides.overrides
    new = Override(rule="pay.order", reason=REASON, by=Role.CHAIR, at=NOW)

    def having(*overrides: Override) -> Record:
        return replace(record, overrides=Overrides(id=record.overrides.id, overrides=overrides))

    assert forbidden_change(record, having(*kept, new)) == ""
    assert forbidden_change(record, having()) == "overrides"
    assert forbidden_change(record, having(new, *kept)) == "overrides"
    assert forbidden_change(record, having(replace(kept[0], reason=REASON))) == "overrides"


SUBSTANCE: dict[str, Fault] = {
    "a title": item("objectives", "objectives", MONEY, title="Reserves, more or less"),
    "a measure": item("objectives", "objectives", MONEY, success_criteria=()),
    "a date": item("objectives", "objectives", MONEY, end=date(2027, 1, 1)),
    "a milestone": item("objectives", "objectives", READING, milestones=()),
    "one gone": part("objectives", objectives=(reading(), money())),
    "a change taken out": part("objectives", changes=()),
    "a change reworded": every("objectives", "changes", reason="It suited us better that way."),
}
"""What both sides agreed on."""


@pytest.mark.parametrize("what", SUBSTANCE)
@pytest.mark.parametrize("status", AFTER_PLANNING)
def test_agreed_objectives_do_not_change_silently(status: Status, what: str) -> None:
    record = full_record(status)
    changed = SUBSTANCE[what](record)

    assert silently_changed(record, changed)
    assert forbidden_change(record, changed) == "objectives"


@pytest.mark.parametrize("status", WHILE_PLANNING)
def test_while_planning_they_are_still_being_written(status: Status) -> None:
    record = full_record(status)

    assert not forbidden_change(record, SUBSTANCE["a title"](record))


@pytest.mark.parametrize("status", STILL_OPEN)
def test_how_milestones_go_and_who_agreed_to_a_change_may_still_be_noted(status: Status) -> None:
    record = full_record(status)
    met = replace(reading().milestones[0], state=MilestoneState.MET, met_on=date(2026, 2, 1))
    noted = both(
        item("objectives", "objectives", READING, milestones=(met,), priority="pri-1"),
        every("objectives", "changes", agreed_by_ceo_on=date(2026, 3, 9)),
    )(record)

    assert forbidden_change(record, noted) == ""


@pytest.mark.parametrize("status", STILL_OPEN)
def test_a_change_with_a_reason_keeps_what_was_there_before(status: Status) -> None:
    record = full_record(status)
    new = replace(money(), title="Reserves at five weeks")
    after = with_change(record, new, change_id="ch-2", on=date(2026, 4, 1), reason=f" {REASON} ")
    change = after.objectives.changes[-1]

    assert forbidden_change(record, after) == ""
    assert after.objectives.get(MONEY) == new
    assert (change.before.objective, change.reason) == (money(), REASON)
    assert silently_changed(after, replace(after, objectives=record.objectives))


@pytest.mark.parametrize("reason", ["", "We chose to.", " " * 30])
def test_a_change_without_a_reason_is_refused(reason: str) -> None:
    record = full_record(Status.JUDGING)
    with pytest.raises(DomainError):
        with_change(record, money(), change_id="ch-2", on=date(2026, 4, 1), reason=reason)


def test_a_change_explains_its_own_objective_and_no_other() -> None:
    record = full_record(Status.JUDGING)
    new = replace(money(), title="Reserves at five weeks")
    after = with_change(record, new, change_id="ch-2", on=date(2026, 4, 1), reason=REASON)
    along = item("objectives", "objectives", STAFF, title="Something else besides")(after)

    assert forbidden_change(record, along) == "objectives"


@pytest.mark.parametrize("role", Role)
def test_nobody_writes_their_own_pay(role: Role) -> None:
    record = full_record(Status.SIGNED)
    raised = part("pay", proposed_pence=99_000_000)(record)

    assert wrong_hand(record, raised, role) == (OWN_PAY if role is Role.CHIEF_EXECUTIVE else "")


def test_the_chief_executive_writes_whatever_is_not_pay() -> None:
    record = full_record(Status.COMMENTS)
    commented = part("statement", ceo_comments="Not quite.")(record)

    assert wrong_hand(record, commented, Role.CHIEF_EXECUTIVE) == ""


def test_the_other_views_wait_for_the_chairs_own_to_be_sealed() -> None:
    full = full_record(Status.MEETING)
    open_view = part("views", sealed_at=None, others=())(full)
    too_early = part("views", others=full.views.others)(open_view)
    sealing = part("views", sealed_at=NOW)(open_view)

    assert wrong_hand(open_view, too_early, Role.CHAIR) == SEAL_FIRST
    assert wrong_hand(open_view, sealing, Role.CHAIR) == ""
    assert wrong_hand(sealing, full, Role.CHAIR) == ""


CHANGED_VIEWS: dict[str, Fault] = {
    "the view": lambda r: replace(r, views=replace(r.views, own=None)),
    "the seal": part("views", sealed_at=None),
    "all of it": lambda r: replace(r, views=Views(id=r.views.id)),
}


@pytest.mark.parametrize("what", CHANGED_VIEWS)
def test_a_sealed_view_stays_as_it_was(what: str) -> None:
    record = full_record(Status.MEETING)

    assert wrong_hand(record, CHANGED_VIEWS[what](record), Role.CHAIR) == SEALED_VIEW


def test_the_submitted_words_stay_while_they_are_submitted() -> None:
    record = full_record(Status.MEETING)

    assert CEO in record.meeting.present
    assert forbidden_change(record, part("reflection", ideas="x")(record)) == "reflection"
