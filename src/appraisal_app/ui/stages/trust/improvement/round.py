"""One round of plan, do and look again; each later part is asked for once the earlier is there."""

from __future__ import annotations

from datetime import date
from typing import Any

from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.improving import ImprovementEntry, Round
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.forms.blocks import Card, Field
from appraisal_app.ui.stages.fields import Ask, day, long_text
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import opening

_LIMIT = 600


def round_card(at: At[Any], today: date) -> Card:
    """The card; its summary says where the round stands."""
    turn: Round = at.value
    return Card(
        turn.id,
        phrased("Round {at}", at=_number(at))
        if not turn.planned.strip()
        else opening(turn.planned, ""),
        summary=_summary(turn, today),
        blocks=(*_plan(at), *_do(at, turn), *_look(at, turn)),
        removable=True,
        remove_label="Remove this round",
    )


def _number(at: At[Any]) -> int:
    """Which of its improvement's rounds it is, from 1."""
    entries: tuple[ImprovementEntry, ...] = at.record.improvement.entries
    wanted = at.value.id
    places = (n for e in entries for n, each in enumerate(e.rounds, start=1) if each.id == wanted)
    return next(places, 1)


def _summary(turn: Round, today: date) -> str:
    due = turn.next_due
    by = (
        (
            phrased(", by {due} (past)", due=long_day(due))
            if due < today
            else phrased(", by {due}", due=long_day(due))
        )
        if due is not None
        else ""
    )
    if turn.reviewed_on is not None:
        return phrased("looked at {reviewed_on}", reviewed_on=long_day(turn.reviewed_on))
    if turn.done_on is not None:
        return phrased("done; to be looked at{by}", by=by)
    return (
        phrased("planned; to be done{by}", by=by)
        if turn.planned_on is not None
        else phrased("to be planned{by}", by=by)
    )


def _plan(at: At[Any]) -> tuple[Field, ...]:
    return (
        long_text(at, "planned", Ask("Plan", "Who does what, where and how often?"), limit=_LIMIT),
        day(at, "planned_on", Ask("Planned on", "With the school's own leaders.")),
        day(at, "do_by", Ask("To be done by")),
    )


def _do(at: At[Any], turn: Round) -> tuple[Field, ...]:
    if not (turn.planned.strip() or turn.planned_on or _is_done(turn)):
        return ()
    return (
        long_text(
            at, "done", Ask("Do", "What was done, and what turned out otherwise?"), limit=_LIMIT
        ),
        day(at, "done_on", Ask("Done on")),
        day(at, "review_by", Ask("To be looked at by")),
    )


def _is_done(turn: Round) -> bool:
    return bool(turn.done.strip() or turn.done_on or turn.review_by or _is_reviewed(turn))


def _is_reviewed(turn: Round) -> bool:
    return bool(turn.reviewed.strip() or turn.reviewed_on)


def _look(at: At[Any], turn: Round) -> tuple[Field, ...]:
    if not (turn.done.strip() or turn.done_on or _is_reviewed(turn)):
        return ()
    reviewed = Ask("Look again", "What came of it, and what follows?")
    return (
        long_text(at, "reviewed", reviewed, limit=_LIMIT),
        day(at, "reviewed_on", Ask("Looked at on")),
    )
