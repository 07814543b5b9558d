"""Aims and ways that many trusts name, in our own words; to begin with and to change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from appraisal_app.domain.improving import Aim, Strategy
from appraisal_app.domain.record import Record
from appraisal_app.ui.stages.content import NewId

_AIMS = (
    (
        "Every pupil in the trust makes at least the progress that can be expected",
        (
            "Reached when nine in ten pupils of each school do, and the school can say for each "
            "of the others what is being done. Pupils who joined after January are looked at apart."
        ),
    ),
    (
        "Every school of the trust is a good school",
        (
            "Reached when each school meets what the trust itself calls good, checked by somebody "
            "from outside; a school that joined less than two years ago has a plan and keeps to it."
        ),
    ),
    (
        "Teaching is good in every classroom of the trust",
        (
            "Reached when leaders who look together agree that it is so in almost all lessons, and "
            "whoever is new or struggling has help and a date."
        ),
    ),
)
_STRATEGIES = (
    "Schools that do well lend people and know-how to those that need help",
    "A partner from outside looks at our improvement work with us",
    "We buy together, and say what that saved",
    "We speak with one voice to suppliers and to government",
    "Policies and training that are shared where that helps",
    "People can grow and move to another school without leaving the trust",
    "We pass on what we know about a child when the child changes school",
    "Finance, payroll and audit are done once, for all",
    "A decision is taken as near as possible to the people it touches",
    "Risks are named early, have an owner, and there is a plan for the bad case",
    "The board and the leaders plan further ahead than this year",
    "A leader in difficulty has somebody to think with and, for a time, extra hands",
)


def with_usual_aims(record: Record, new_id: NewId) -> Record:
    """The record with the common aims, each with what would count as reached."""
    added = tuple(Aim(id=new_id(), text=text, threshold=reached) for text, reached in _AIMS)
    return replace(record, aims=replace(record.aims, aims=(*record.aims.aims, *added)))


def lacks_usual_strategies(aim: Aim) -> bool:
    """Whether the usual list has a way that the aim has not."""
    return bool(_wanting(aim))


def with_usual_strategies(aim_id: str) -> Callable[[Record, NewId], Record]:
    """Adds to that aim the usual ways which it has not yet."""

    def change(record: Record, new_id: NewId) -> Record:
        aims = tuple(
            _with_ways(each, new_id) if each.id == aim_id else each for each in record.aims.aims
        )
        return replace(record, aims=replace(record.aims, aims=aims))

    return change


def _with_ways(aim: Aim, new_id: NewId) -> Aim:
    added = tuple(Strategy(id=new_id(), text=each) for each in _wanting(aim))
    return replace(aim, strategies=(*aim.strategies, *added))


def _wanting(aim: Aim) -> tuple[str, ...]:
    there = {each.text.strip() for each in aim.strategies}
    return tuple(each for each in _STRATEGIES if each not in there)
