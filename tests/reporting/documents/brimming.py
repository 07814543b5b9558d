"""A record in which no list is empty and nothing is left open, made from the dataclasses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime
from enum import Enum
from types import NoneType
from typing import Any, NewType, cast, get_args, get_origin, get_type_hints

from appraisal_app.domain.gates.outcomes import UNJUDGED
from appraisal_app.domain.objectives import Objective
from appraisal_app.domain.overrides import Override, Overrides
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import PARTS, Record

_AT = datetime(2026, 3, 4, 5, 6, tzinfo=UTC)
_LEFT_ALONE = frozenset({"sign_off", "overrides"})
"""Who signed, and what is set aside, decide what a document shows; tests say them themselves."""

Names = Mapping[str, str]


def brimming(record: Record) -> Record:
    """The record with an item in every empty list and a value wherever there was none.

    One objective stays without a judgement, and its reason is recorded, as is one about pay.
    """
    names = _names(record)
    parts: dict[str, Any] = {
        name: _filled(getattr(record, name), kind, names)
        for name, kind in PARTS.items()
        if name not in _LEFT_ALONE
    }
    return _with_a_gap(replace(record, **parts))


def decided(record: Record) -> Record:
    """The record in which the full board has decided on pay, and the letter tells it.

    Nobody has left: whoever may not be in the room is named.
    """
    first = record.people.persons[0].id
    pay = replace(
        record.pay,
        prepared_by=first,
        recommended_by=(first,),
        committee_present=(first,),
        board_voting=(first,),
        full_board=True,
        ceo_absent=True,
    )
    letter = replace(record.letter, signed_by=first, pay_decision_included=True)
    report = replace(record.report, objectives_shared=True)
    persons = tuple(replace(each, until=None) for each in record.people.persons)
    people = replace(record.people, persons=persons)
    return replace(record, pay=pay, letter=letter, report=report, people=people)


def _with_a_gap(record: Record) -> Record:
    """The last objective goes without a judgement; a condition on pay is set aside as well."""
    last = record.objectives.standing[-1]
    judged = tuple(
        replace(each, panel_rating="") if each.objective == last.id else each
        for each in record.judgements.judgements
    )
    return replace(
        record,
        objectives=replace(
            record.objectives, objectives=_first_serves(record, record.objectives.objectives)
        ),
        next_objectives=replace(
            record.next_objectives,
            objectives=_first_serves(record, record.next_objectives.objectives),
        ),
        judgements=replace(record.judgements, judgements=judged),
        overrides=Overrides(
            id=record.overrides.id,
            overrides=tuple(
                Override(rule=rule, reason="A reason that is long enough.", by=Role.CHAIR, at=_AT)
                for rule in (UNJUDGED, "pay.paper", "concern.hr", "letter.sent")
            ),
        ),
    )


def _first_serves(record: Record, objectives: tuple[Objective, ...]) -> tuple[Objective, ...]:
    """The first names a priority of the trust, the others say in words what they serve."""
    priority = record.profile.priorities[0].id
    return tuple(
        replace(each, priority="" if number else priority) for number, each in enumerate(objectives)
    )


def _names(record: Record) -> Names:
    """Ids that new items may refer to, so that they are about something."""
    return {
        "objective": record.objectives.standing[0].id,
        "objectives": record.objectives.standing[0].id,
        "person": record.people.persons[0].id,
        "area": record.cycle.frameworks[0].domains[0].id,
        "areas": record.cycle.frameworks[0].domains[0].id,
        "priorities": record.profile.priorities[0].id,
        "rating": record.cycle.scale.ratings[0].key,
    }


def _filled(value: Any, hint: Any, names: Names, name: str = "") -> Any:
    """The value with everything filled that was open in it."""
    if get_origin(hint) is tuple:
        item = get_args(hint)[0]
        several = cast("tuple[Any, ...]", value)
        return tuple(_filled(each, item, names, name) for each in several) or (
            _made(item, names, name),
        )
    if value is None:
        return _made(_bare(hint), names, name)
    if is_dataclass(value) and not isinstance(value, type):
        hints = get_type_hints(type(value))
        inner: dict[str, Any] = {
            each.name: _filled(getattr(value, each.name), hints[each.name], names, each.name)
            for each in fields(value)
        }
        return replace(value, **inner)
    return value


def _bare(hint: Any) -> Any:
    return next((each for each in get_args(hint) if each is not NoneType), hint)


def _made(hint: Any, names: Names, name: str) -> Any:
    """A value of that type, whole."""
    if get_origin(hint) is tuple:
        return (_made(get_args(hint)[0], names, name),)
    kind = _bare(hint)
    if is_dataclass(kind) and isinstance(kind, type):
        hints = get_type_hints(kind)
        inner = {e.name: _made(hints[e.name], names, e.name) for e in fields(kind)}
        return cast("Any", kind)(**inner)
    if isinstance(kind, NewType):
        kind = kind.__supertype__
    if issubclass(kind, Enum):
        return next(iter(kind))
    made = {bool: False, int: 7, str: names.get(name, f"new {name}"), datetime: _AT}
    return made.get(kind, _AT.date())
